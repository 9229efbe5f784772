import type { CollectionAfterChangeHook } from 'payload'

/** When a kit is published, unpublished or thrown away, what it holds back is counted anew; drafts hold nothing. */
export const holdWithKit: CollectionAfterChangeHook = async ({ doc, req }) => {
  if (req.query?.autosave === 'true') return doc
  // What a kit holds is read with words, which the command line does not load.
  const { holdBack } = await import('./hold')
  await holdBack(req, doc.id)
  return doc
}

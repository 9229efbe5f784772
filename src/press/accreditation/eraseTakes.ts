import type { CollectionBeforeDeleteHook } from 'payload'

/** What somebody opened and took goes with the record of who they are, whoever erases it. */
export const eraseTakes: CollectionBeforeDeleteHook = async ({ id, req }) => {
  await req.payload.delete({
    collection: 'press-takes',
    where: { accreditation: { equals: id } },
    depth: 0,
    req,
  })
}

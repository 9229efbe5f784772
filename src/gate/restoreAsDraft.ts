import type { CollectionSlug, Endpoint, PayloadRequest } from 'payload'
import { asOne } from '@/platform/database/inTransaction'
import { TAKES_UP_VERSION } from '@/platform/drafts'
import { LOCALES } from '@/platform/languages'

type Doc = Record<string, unknown>

/** The part of Payload that is used here, without its types by collection. */
type Records = {
  findVersionByID(args: object): Promise<{ parent: string; version: Doc }>
  update(args: object): Promise<Doc>
}

/** What belongs to the record, or to a state that the draft will have of its own. */
const KEPT = ['id', '_status', 'createdAt', 'updatedAt', 'deletedAt']

/**
 * Takes an older version up again as a draft, in every language, all or none. In place of Payload's own,
 * which overwrites what is public, shows its hooks one language only, and fails on MongoDB.
 */
export const restoreAsDraft = (slug: string): Endpoint => ({
  path: '/versions/:id',
  method: 'post',
  handler: async (req) => {
    const doc = await asOne(req, () => restore(slug as CollectionSlug, String(req.routeParams?.id), req))
    return Response.json({ ...doc, message: req.t('version:restoredSuccessfully') })
  },
})

async function restore(collection: CollectionSlug, id: string, req: PayloadRequest): Promise<Doc> {
  const records: Records = req.payload as Records
  const asked = req.locale
  const who = { collection, depth: 0, fallbackLocale: false, overrideAccess: false, req }
  req.context[TAKES_UP_VERSION] = true
  let doc: Doc = {}
  // The language that was asked for comes last: it is the one that is answered.
  for (const locale of [...LOCALES].sort((a, b) => Number(a === asked) - Number(b === asked))) {
    const { parent, version } = await records.findVersionByID({ ...who, id, locale })
    const data = Object.fromEntries(Object.entries(version).filter(([name]) => !KEPT.includes(name)))
    doc = await records.update({ ...who, id: parent, locale, data, draft: true, overrideLock: false })
  }
  return doc
}

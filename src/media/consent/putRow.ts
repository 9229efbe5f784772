import type { CollectionSlug, PayloadRequest } from 'payload'
import { now } from '@/platform/clock'
import { changedTags } from '@/publishing/changes'
import { listRuleOf } from '@/publishing/noted'
import { note } from '@/publishing/notes'
import { noteOutside } from '@/publishing/outside'
import type { Row } from '@/publishing/publicView'

type Kept = Extract<CollectionSlug, 'media' | 'documents' | 'consents' | 'derived-uses' | 'kit-issues'>
type Stored = Row & { id: string }

/** A row as it is stored, all languages; null when there is none. */
export const storedRow = (req: PayloadRequest, collection: Kept, id: string): Promise<Stored | null> =>
  req.payload.db.findOne<Stored>({ collection, where: { id: { equals: id } }, req })

/**
 * Writes fields of a row past its hooks and validation, in the request's transaction, and notes what changed for
 * visitors. For what the end of a consent does by itself: a text that is missing in one language, or a rule made
 * since, must not keep an image in public.
 * @returns the row before and after; null when there is none
 */
export async function putRow(
  req: PayloadRequest,
  collection: Kept,
  id: string,
  data: Record<string, unknown>,
): Promise<{ before: Stored; after: Stored } | null> {
  const before = await storedRow(req, collection, id)
  if (!before) return null
  await req.payload.db.updateOne({
    collection,
    id,
    data: { ...data, updatedAt: now().toISOString() },
    req,
    returning: false,
  })
  const after = await storedRow(req, collection, id)
  if (!after) return null
  const { config } = req.payload.collections[collection]
  const changed = changedTags({
    collection,
    id,
    fields: config.flattenedFields,
    list: listRuleOf(config),
    now: now(),
    before,
    after,
  })
  if (changed.length > 0 && !note(...changed)) await noteOutside(req, changed)
  return { before, after }
}

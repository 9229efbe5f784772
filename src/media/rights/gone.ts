import type { Payload } from 'payload'
import { now } from '@/platform/clock'
import { TAKE_BACK } from './letOut'
import { goneAt } from './rightsAt'

/** How something went: its right or a consent is over, a person withdrew a consent, or the house took it back. */
export type Gone = 'ended' | 'withdrawn' | 'taken-back'

/**
 * How an image or a document that the public may not see now went, if it once could see it; null for every other, and
 * for one that never was. Looked up as the system: to whoever asks, the record itself is not there. One that the house
 * took back is told by its line in the trail, which outlives the record. Asked for each alike: what waits for its embargo takes
 * the way of what never was.
 */
export async function howGone(
  payload: Payload,
  collection: 'media' | 'documents',
  id: string,
): Promise<Gone | null> {
  const record = await recordOf(payload, collection, id)
  const { totalDocs } = await payload.count({
    collection: 'audit-entries',
    where: {
      and: [
        { subjectId: { equals: id } },
        { subjectCollection: { equals: collection } },
        { action: { equals: TAKE_BACK } },
      ],
    },
    overrideAccess: true,
  })
  const gone = record && goneAt(record, now())
  if (gone) return gone
  if (totalDocs === 0 || record?.approved) return null
  return record?.withdrawnAt ? 'withdrawn' : 'taken-back'
}

/** What the rule looks at; what lies in the bin is nobody's. */
async function recordOf(payload: Payload, collection: 'media' | 'documents', id: string) {
  const one = {
    where: { id: { equals: id } },
    depth: 0,
    limit: 1,
    pagination: false,
    overrideAccess: true,
  }
  if (collection === 'documents') {
    const select = { approved: true, rights: true, createdAt: true, heldUntil: true } as const
    const [record] = (await payload.find({ collection, select, ...one })).docs
    return record && { ...record, withdrawnAt: null }
  }
  const select = {
    approved: true,
    rights: true,
    withdrawnAt: true,
    consentUntil: true,
    heldUntil: true,
    createdAt: true,
  } as const
  return (await payload.find({ collection, select, ...one })).docs[0]
}

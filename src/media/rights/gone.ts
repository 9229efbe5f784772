import type { Payload } from 'payload'
import { now } from '@/platform/clock'
import { goneAt } from './rightsAt'

/**
 * How an image or a document that the public may not see now went, if it once could see it; null for every other, and for one that
 * never was. Looked up as the system: to whoever asks, the record itself is not there.
 */
export async function howGone(
  payload: Payload,
  collection: 'media' | 'documents',
  id: string,
): Promise<'ended' | 'withdrawn' | null> {
  const one = {
    where: { id: { equals: id } },
    depth: 0,
    limit: 1,
    pagination: false,
    overrideAccess: true,
  }
  if (collection === 'documents') {
    const select = { approved: true, rights: true, createdAt: true } as const
    const [record] = (await payload.find({ collection, select, ...one })).docs
    return record ? goneAt(record, now()) : null
  }
  const select = {
    approved: true,
    rights: true,
    withdrawnAt: true,
    consentUntil: true,
    createdAt: true,
  } as const
  const [record] = (await payload.find({ collection, select, ...one })).docs
  return record ? goneAt(record, now()) : null
}

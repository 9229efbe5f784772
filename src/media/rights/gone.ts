import type { Payload } from 'payload'
import { now } from '@/platform/clock'
import { goneAt } from './rightsAt'

/**
 * How an image that the public may not see now went, if it once could see it; null for every other, and for one that
 * never was. Looked up as the system: to whoever asks, the record itself is not there.
 */
export async function howGone(payload: Payload, id: string): Promise<'ended' | 'withdrawn' | null> {
  const { docs } = await payload.find({
    collection: 'media',
    where: { id: { equals: id } },
    select: { approved: true, rights: true, withdrawnAt: true, consentUntil: true, createdAt: true },
    depth: 0,
    limit: 1,
    pagination: false,
    overrideAccess: true,
  })
  const [record] = docs
  return record ? goneAt(record, now()) : null
}

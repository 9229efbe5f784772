import type { Payload } from 'payload'
import { now } from '@/platform/clock'
import { OUTBOX } from './outbox'

/** How long a mail that was sent, or could not be, stays in the outbox: it holds a person's address. */
export const DAYS_KEPT = 30
const DAY = 24 * 60 * 60 * 1000

/** Removes mails that are over. What waits stays, however old: nobody was told yet. */
export async function pruneOutbox(payload: Payload): Promise<void> {
  const before = new Date(now().getTime() - DAYS_KEPT * DAY).toISOString()
  await payload.db.deleteMany({
    collection: OUTBOX,
    where: { and: [{ state: { not_equals: 'waiting' } }, { createdAt: { less_than: before } }] },
  })
}

import type { Payload } from 'payload'
import { now } from '@/platform/clock'

/** How long an application waits for its address to be confirmed: it names people who may not know of it. */
export const DAYS_UNCONFIRMED = 30
const DAY = 24 * 60 * 60 * 1000

/** Erases applications whose address nobody confirmed, with what was agreed to in their name. For the daily upkeep. */
export async function pruneApplications(payload: Payload): Promise<void> {
  const before = new Date(now().getTime() - DAYS_UNCONFIRMED * DAY).toISOString()
  const { docs } = await payload.db.find<{ id: string }>({
    collection: 'applications',
    where: { and: [{ state: { equals: 'unconfirmed' } }, { createdAt: { less_than: before } }] },
    pagination: false,
    select: {},
  })
  for (const { id } of docs) {
    // Past the hooks: nobody proved to have agreed, so there is nothing that must be kept as it was given.
    await payload.db.deleteMany({ collection: 'agreements', where: { application: { equals: id } } })
    await payload.db.deleteMany({ collection: 'applications', where: { id: { equals: id } } })
  }
}

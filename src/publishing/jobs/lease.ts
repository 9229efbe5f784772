import { randomUUID } from 'node:crypto'
import type { CollectionSlug, Payload, Where } from 'payload'
import { now } from '@/platform/clock'

const LEASES = 'leases' satisfies CollectionSlug

/** How long a lease lasts without a sign of life: after that, whoever held it is taken for dead. */
export const LEASE_MS = 60_000

/** A lease that this process holds. */
export type Lease = {
  /** Says that the holder is alive. @returns false when the lease is somebody else's by now */
  renew(): Promise<boolean>
  /** Gives it back, to be taken again at an instant at the earliest, with what went wrong, if anything did. */
  release(from: Date, error: string | null): Promise<void>
}

/**
 * Takes the lease of a duty, if nobody holds it: one statement decides, so that of any number of processes one
 * has it. Null when it is taken, or not to be had yet.
 */
export async function takeLease(payload: Payload, duty: string): Promise<Lease | null> {
  const holder = randomUUID()
  if (!(await isTaken(payload, duty, holder)) && !(await isFirst(payload, duty, holder))) return null
  const mine: Where = { and: [{ duty: { equals: duty } }, { holder: { equals: holder } }] }
  const write = async (data: Record<string, unknown>): Promise<boolean> =>
    (await payload.db.updateOne({
      collection: LEASES,
      where: mine,
      data,
      options: { atomic: true },
      req: { payload },
    })) !== null
  return {
    renew: () => write({ until: inALease() }),
    release: async (from, error) => {
      await write({
        holder: null,
        until: from.toISOString(),
        lastRunAt: now().toISOString(),
        lastError: error,
      })
    },
  }
}

const inALease = (): string => new Date(now().getTime() + LEASE_MS).toISOString()

/** True when the lease was free, and is now the holder's. */
const isTaken = async (payload: Payload, duty: string, holder: string): Promise<boolean> =>
  (await payload.db.updateOne({
    collection: LEASES,
    where: { and: [{ duty: { equals: duty } }, { until: { less_than_equal: now().toISOString() } }] },
    data: { holder, until: inALease() },
    options: { atomic: true },
    req: { payload },
  })) !== null

/** True when there was no lease of this duty, and its first is now the holder's. */
async function isFirst(payload: Payload, duty: string, holder: string): Promise<boolean> {
  if (await payload.db.findOne({ collection: LEASES, where: { duty: { equals: duty } } })) return false
  try {
    await payload.db.create({
      collection: LEASES,
      data: { duty, holder, until: inALease() },
      returning: false,
    })
    return true
  } catch (error) {
    // Somebody was quicker: duties are unique. Anything else is told.
    if (await payload.db.findOne({ collection: LEASES, where: { duty: { equals: duty } } })) return false
    throw error
  }
}

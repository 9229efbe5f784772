import type { Payload } from 'payload'
import type { KitIssue } from '@/payload-types'
import { now } from '@/platform/clock'
import { inTransaction } from '@/platform/database/inTransaction'
import type { Duty } from '@/publishing/jobs/duties'
import { type Replaced, replacedAt } from '../replaced'

/** Staff see it in their lists: soon enough after the instant. */
const EVERY_MS = 5_000

/**
 * Writes into the record of an issue that another took its place by itself, at the instant of an embargo. The public
 * sees that at once, for there it is computed; lists and filters of the admin read the record.
 */
export const replacedDuty: Duty = {
  name: 'issues-replaced',
  everyMs: EVERY_MS,
  hasWork: async (payload) => (await replaced(payload)).length > 0,
  run: async (payload) => {
    for (const { id, since } of await replaced(payload))
      await inTransaction(payload, (req) =>
        payload.update({
          collection: 'kit-issues',
          id,
          data: { state: 'superseded', stateAt: since },
          depth: 0,
          req,
        }),
      )
  },
}

/** Those whose record still says that they are in force. */
async function replaced(payload: Payload): Promise<Replaced[]> {
  const at = now()
  const { docs } = await payload.find({
    collection: 'kit-issues',
    where: {
      and: [{ state: { equals: 'current' } }, { publicFrom: { less_than_equal: at.toISOString() } }],
    },
    select: { kit: true, number: true, state: true, publicFrom: true },
    depth: 0,
    pagination: false,
    overrideAccess: true,
  })
  return replacedAt(docs satisfies Pick<KitIssue, 'id' | 'kit' | 'number' | 'state' | 'publicFrom'>[], at)
}

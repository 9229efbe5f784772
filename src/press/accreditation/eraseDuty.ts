import type { Payload } from 'payload'
import { now } from '@/platform/clock'
import { inTransaction } from '@/platform/database/inTransaction'
import type { Duty } from '@/publishing/jobs/duties'
import { isOver } from './standing'

const DAY_MS = 24 * 60 * 60 * 1000

/** Erases accreditations twelve months after their end, a refusal, or a request that nobody answered, with what they took. */
export const eraseDuty: Duty = {
  name: 'press-erasure',
  everyMs: DAY_MS,
  hasWork: async (payload) => (await over(payload)).length > 0,
  run: async (payload) => {
    for (const id of await over(payload))
      await inTransaction(payload, (req) =>
        payload.delete({ collection: 'accreditations', id, depth: 0, req }),
      )
  },
}

async function over(payload: Payload): Promise<string[]> {
  const at = now()
  const { docs } = await payload.find({
    collection: 'accreditations',
    select: { state: true, until: true, decidedAt: true, createdAt: true },
    depth: 0,
    pagination: false,
  })
  return docs.filter((accreditation) => isOver(accreditation, at)).map(({ id }) => id)
}

import { createLocalReq } from 'payload'
import { now } from '@/platform/clock'
import { inTransaction } from '@/platform/database/inTransaction'
import type { Duty } from '@/publishing/jobs/duties'
import { recountHolds } from '../hold'
import { underEmbargo } from '../underEmbargo'

const TEN_MINUTES_MS = 10 * 60_000

/**
 * What embargoes hold back is counted anew. The acts on a kit see to it by themselves; this is for what changes beside
 * them, a page that no longer shows an image or a campaign that is put off, for embargoes that ran before there was such a
 * hold, and for a crash where there are no transactions.
 */
export const holdDuty: Duty = {
  name: 'embargo-holds',
  everyMs: TEN_MINUTES_MS,
  hasWork: async (payload) => {
    const at = now()
    const held = { heldUntil: { greater_than: at.toISOString() } }
    for (const collection of ['media', 'documents'] as const)
      if ((await payload.count({ collection, where: held })).totalDocs > 0) return true
    return (await underEmbargo(await createLocalReq({}, payload), at)).length > 0
  },
  run: (payload) => inTransaction(payload, recountHolds),
}

import { inTransaction } from '@/platform/database/inTransaction'
import type { Duty } from '@/publishing/jobs/duties'
import { recountHolds } from '../hold'

const TEN_MINUTES_MS = 10 * 60_000

/**
 * What embargoes hold back is counted anew. The acts on a kit see to it by themselves; this is for what changes beside
 * them, a page that no longer shows an image or a campaign that is put off, for embargoes that ran before there was such a
 * hold, and for a crash where there are no transactions.
 */
export const holdDuty: Duty = {
  name: 'embargo-holds',
  everyMs: TEN_MINUTES_MS,
  run: (payload) => inTransaction(payload, recountHolds),
}

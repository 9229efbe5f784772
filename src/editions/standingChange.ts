import type { PayloadRequest } from 'payload'
import type { Standing } from '@/payload-types'
import { now } from '@/platform/clock'
import { DEFAULT_TIME_ZONE } from '@/platform/dates'
import { type Own, pairOf } from './own'
import { putStanding } from './putStanding'

type Change = Partial<Omit<Standing, 'id' | 'campaign' | 'partner' | 'createdAt' | 'updatedAt'>>

/** Writes a standing as the request's user: what the house decided stays its own (`keepDecision`). */
export async function changeStanding(req: PayloadRequest, own: Own, data: Change): Promise<void> {
  const { id } = own.standing ?? (await putStanding(req, pairOf(own), null))
  await req.payload.update({ collection: 'standings', id, data, depth: 0, overrideAccess: false, req })
}

/** @param until null for a pause that somebody ends by hand */
export const pauseEdition = (
  req: PayloadRequest,
  own: Own,
  { from, until }: { from: Date; until: Date | null },
) =>
  changeStanding(req, own, {
    pausedFrom: from.toISOString(),
    pausedFrom_tz: DEFAULT_TIME_ZONE,
    pausedUntil: until?.toISOString() ?? null,
    pausedUntil_tz: until ? DEFAULT_TIME_ZONE : null,
  })

export const resumeEdition = (req: PayloadRequest, own: Own) =>
  changeStanding(req, own, { pausedFrom: null, pausedFrom_tz: null, pausedUntil: null, pausedUntil_tz: null })

/** For good: only the house opens it again. */
export const endEdition = (req: PayloadRequest, own: Own) =>
  changeStanding(req, own, { state: 'ended', endsAt: now().toISOString() })

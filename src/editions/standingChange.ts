import type { PayloadRequest } from 'payload'
import type { Standing } from '@/payload-types'
import { now } from '@/platform/clock'
import { DEFAULT_TIME_ZONE } from '@/platform/dates'
import { type Own, pairOf } from './own'
import { isReviewed } from './passage'
import { languagesShown } from './publicSlots'
import { withdrawEdition } from './publishing'
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

export const resumeEdition = (req: PayloadRequest, own: Own) => changeStanding(req, own, UNPAUSED)

const UNPAUSED = { pausedFrom: null, pausedFrom_tz: null, pausedUntil: null, pausedUntil_tz: null }

const isPast = (instant: string | null | undefined): boolean => Boolean(instant && new Date(instant) <= now())

/** Until its partner takes it up again. An end that the house set for later stays as it is. */
export const endEdition = (req: PayloadRequest, own: Own) => {
  const { endsAt } = own.standing ?? {}
  return changeStanding(req, own, {
    state: 'ended',
    ...(endsAt && !isPast(endsAt) ? {} : { endsAt: now().toISOString() }),
  })
}

/**
 * Takes up again what the partner itself had ended. Where the campaign reviews, what was published comes off first,
 * and waits for a review as a first publication does; elsewhere it is online again at once.
 * @throws APIError 403 where the house decided the end (`keepDecision`)
 */
export async function reopenEdition(req: PayloadRequest, own: Own): Promise<'at-once' | 'ask'> {
  const reviewed = isReviewed(own.campaign)
  const edition = own.edition.id
  for (const locale of reviewed ? await languagesShown(req, edition) : [])
    await withdrawEdition(req, { edition, locale })
  await changeStanding(req, own, {
    state: 'open',
    ...UNPAUSED,
    ...(isPast(own.standing?.endsAt) ? { endsAt: null } : {}),
  })
  return reviewed ? 'ask' : 'at-once'
}

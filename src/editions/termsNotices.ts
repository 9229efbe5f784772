import { z } from 'zod'
import type { Standing, Term } from '@/payload-types'
import { idOf } from '@/platform/ids'
import { airOf } from './air'

/** Told when new terms come into force, and once more a week before the edition pauses. */
export type TermsNotice = 'new' | 'soon'

const DAY_MS = 24 * 60 * 60 * 1000
const SOON_MS = 7 * DAY_MS

/** Which notices of which version have left, as a standing keeps them. */
const Sent = z.array(z.object({ terms: z.string(), notice: z.enum(['new', 'soon']) })).catch([])
export type SentNotice = z.infer<typeof Sent>[number]

/** What a standing keeps; nothing where it is no list of notices. */
export const sentNotices = (kept: unknown): SentNotice[] => Sent.parse(kept)

type Input = {
  standing: Pick<
    Standing,
    'state' | 'pausedFrom' | 'pausedUntil' | 'endsAt' | 'agreedTo' | 'termsNotices'
  > | null
  terms: Pick<Term, 'id' | 'pauseAfter'> | null
  now: Date
}

/**
 * The notice that an edition's partner is to get now; null for none. Each leaves once for each version. Whoever is
 * told of the coming pause needs no word that there are new terms. Nothing for an edition that is over, or that
 * paused for want of the agreement: its space says so, and its visitors see it. Pure.
 */
export function termsNoticeDue({ standing, terms, now }: Input): TermsNotice | null {
  if (!terms || idOf(standing?.agreedTo) === terms.id) return null
  const air = airOf({ standing, terms, now }).value
  if (air === 'ended' || air === 'suspended' || air === 'terms') return null
  const sent = sentNotices(standing?.termsNotices).filter((one) => one.terms === terms.id)
  const pause = terms.pauseAfter ? new Date(terms.pauseAfter).getTime() : null
  if (pause !== null && now.getTime() >= pause - SOON_MS)
    return sent.some(({ notice }) => notice === 'soon') ? null : 'soon'
  return sent.length > 0 ? null : 'new'
}

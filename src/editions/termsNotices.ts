import type { Standing, Term } from '@/payload-types'
import { idOf } from '@/platform/ids'
import { airOf } from './air'

/** Told when new terms come into force, and once more a week before the edition pauses. */
export type TermsNotice = 'new' | 'soon'

const DAY_MS = 24 * 60 * 60 * 1000
const SOON_MS = 7 * DAY_MS

/**
 * For how many days new terms are news. Who was told is what the outbox says, which keeps a mail for longer than that:
 * nobody is told twice, and no record of an edition changes, with which its pages would be made anew.
 */
export const NEWS_DAYS = 21

type Input = {
  standing: Pick<Standing, 'state' | 'pausedFrom' | 'pausedUntil' | 'endsAt' | 'agreedTo'> | null
  terms: Pick<Term, 'id' | 'from' | 'createdAt' | 'pauseAfter'> | null
  now: Date
}

/**
 * The notice that an edition's partner is to have had by now; null for none. Whoever is told of the coming pause needs
 * no word that there are new terms. Nothing for an edition that is over, or that paused for want of the agreement: its
 * space says so, and its visitors see it. Pure.
 */
export function termsNoticeDue({ standing, terms, now }: Input): TermsNotice | null {
  if (!terms || idOf(standing?.agreedTo) === terms.id) return null
  const air = airOf({ standing, terms, now }).value
  if (air === 'ended' || air === 'suspended' || air === 'terms') return null
  const pause = terms.pauseAfter ? new Date(terms.pauseAfter).getTime() : null
  if (pause !== null && now.getTime() >= pause - SOON_MS) return 'soon'
  // A version may be entered later than the day from which it holds.
  const since = Math.max(new Date(terms.from).getTime(), new Date(terms.createdAt).getTime())
  return now.getTime() < since + NEWS_DAYS * DAY_MS ? 'new' : null
}

/** Whether somebody still lacks a notice, after those that they had of the same version: each leaves once. Pure. */
export const lacksNotice = (notice: TermsNotice, had: readonly TermsNotice[]): boolean =>
  notice === 'new' ? had.length === 0 : !had.includes('soon')

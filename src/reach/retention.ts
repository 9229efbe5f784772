import type { Payload } from 'payload'
import { now } from '@/platform/clock'
import { addMonths, type Day, monthOf, parisDay } from './days'
import { leftMark, mailMark } from './marks'
import { forgetMarks } from './store'

/**
 * How long counts are kept, in months: the most that the CNIL recommends for figures of an audience measurement
 * that needs no consent ("Cookies : solutions pour les outils de mesure d'audience", 4 July 2025, cnil.fr).
 */
export const MONTHS_KEPT = 25

/** The first day that is still kept. */
export const keptSince = (today: Day): Day => addMonths(today, -MONTHS_KEPT)

/** Removes the days before it, and what is remembered of their counting and of the mails about them. */
export async function forgetOldDays(payload: Payload): Promise<void> {
  const since = keptSince(parisDay(now()))
  await payload.db.deleteMany({ collection: 'reach-days', where: { day: { less_than: since } } })
  await forgetMarks(payload, leftMark(''), (key) => key < leftMark(since))
  await forgetMarks(payload, 'mail ', (key) => key < mailMark(monthOf(since)))
}

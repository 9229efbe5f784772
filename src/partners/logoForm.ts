import { z } from 'zod'
import { type Leave, LOGO_PLACES, type LogoPlace } from './keepLogo'

/** What can be wrong in a leave, by field; words: `logos.errors`. */
export type LogoFormError = 'agree' | 'campaigns' | 'until'

const Place = z.enum(LOGO_PLACES)
const Day = z.iso.date()

export const isPlace = (text: string): text is LogoPlace => Place.safeParse(text).success

type Typed = { campaigns: readonly string[]; until: string; agree: string }

/**
 * Reads the owner's leave. A day without an hour holds to its end in Paris, where the house is; of the campaigns
 * only those that the organisation relays count.
 */
export function readLeave(
  { campaigns, until, agree }: Typed,
  { relayed, now }: { relayed: readonly string[]; now: Date },
): { leave: Leave; errors: [] } | { leave: null; errors: LogoFormError[] } {
  const errors: LogoFormError[] = []
  const ticked = campaigns.filter((id) => relayed.includes(id))
  // A record that names no campaign is for all, and nobody ticks that.
  if (ticked.length === 0) errors.push('campaigns')
  const end = until === '' ? null : endOfDay(until)
  if (until !== '' && (!end || end <= now)) errors.push('until')
  if (agree !== 'yes') errors.push('agree')
  return errors.length > 0
    ? { leave: null, errors }
    : { leave: { campaigns: ticked, until: end?.toISOString() ?? null }, errors: [] }
}

const PARIS = 'Europe/Paris'

/** Midnight after a day in Paris; null when it is no day. */
function endOfDay(day: string): Date | null {
  if (!Day.safeParse(day).success) return null
  const next = new Date(`${day}T00:00:00Z`)
  next.setUTCDate(next.getUTCDate() + 1)
  const hours = Number(
    new Intl.DateTimeFormat('en-GB', { timeZone: PARIS, hour: 'numeric', hourCycle: 'h23' }).format(next),
  )
  return new Date(next.getTime() - hours * 3_600_000)
}

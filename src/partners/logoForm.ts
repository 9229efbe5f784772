import { z } from 'zod'
import { readHex } from './colour'
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

/** The choice that leaves a partner without a colour of its own. */
export const NO_COLOUR = 'none'

/** The three ways to say a colour, as a form was sent: all at once, since it works without scripts. */
export type ColourSent = {
  /** one of those that are offered, `NO_COLOUR`, or nothing */
  picked: string
  /** the one that was kept when the form was shown; empty for none */
  was: string
  /** what the browser's colour field holds, and what it held when the form was shown */
  picker: string
  shown: string
  /** a code that was typed; empty for none */
  code: string
}

/** What a form asks for. `several`: two ways say different colours, and nobody can tell which came last. */
export type ColourAsked =
  | { kind: 'same' }
  | { kind: 'new'; hex: string | null }
  | { kind: 'several'; hexes: string[] }
  | { kind: 'unreadable' }

/**
 * Reads the colour of a form: a way that was not touched says nothing, and what is touched counts, whichever it is.
 * Two different colours are asked about, never guessed.
 */
export function readColour({ picked, was, picker, shown, code }: ColourSent): ColourAsked {
  const touched = [
    ...(picked !== '' && picked !== (was || NO_COLOUR) ? [picked] : []),
    ...(picker !== '' && picker.toLowerCase() !== shown.toLowerCase() ? [picker] : []),
    ...(code === '' ? [] : [code]),
  ]
  const asked = new Set(touched.map((text) => (text === NO_COLOUR ? null : (readHex(text) ?? 'unreadable'))))
  if (asked.has('unreadable')) return { kind: 'unreadable' }
  const [first, another] = asked
  if (first === undefined) return { kind: 'same' }
  if (another !== undefined) return { kind: 'several', hexes: [...asked].filter((hex) => hex !== null) }
  return first === (was || null) ? { kind: 'same' } : { kind: 'new', hex: first }
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

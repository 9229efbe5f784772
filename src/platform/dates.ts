import type { Locale } from './languages'
import { remembered } from './remembered'

/** Where the foundation lives, and what a time means when nothing else is said. */
export const DEFAULT_TIME_ZONE = 'Europe/Paris'

/** British English: the day before the month, as the French reader next door expects it. */
const TAGS: Record<Locale, string> = { fr: 'fr-FR', en: 'en-GB' }

const CALENDAR_DAY = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/

/**
 * A date as people read it: "25 novembre 2026". Takes an ISO instant, or a calendar date of any precision
 * (`2026`, `2026-11`, `2026-11-25`), which means the same day everywhere. An unreadable value comes back as it is.
 */
export function formatDate(value: string, locale: Locale, zone: string = DEFAULT_TIME_ZONE): string {
  const [, year, month, day] = CALENDAR_DAY.exec(value) ?? []
  if (year && !month) return year
  const date = new Date(month && !day ? `${value}-01` : value)
  if (Number.isNaN(date.getTime())) return value
  return spell(date, locale, {
    year: 'numeric',
    month: 'long',
    ...(month && !day ? {} : { day: 'numeric' }),
    timeZone: month ? 'UTC' : zone,
  })
}

/** An instant with its time: "11 février 2027, 9 h 10"; "11 February 2027, 09:10". */
export function formatDateTime(iso: string, locale: Locale, zone: string = DEFAULT_TIME_ZONE): string {
  const date = new Date(iso)
  if (Number.isNaN(date.getTime())) return iso
  return `${formatDate(iso, locale, zone)}, ${formatTime(date, locale, zone)}`
}

/** The same with its zone in words, where nothing else says it: "26 novembre 2026, 9 h 10 (heure de Paris)". */
export function formatMoment(iso: string, locale: Locale, zone: string = DEFAULT_TIME_ZONE): string {
  if (Number.isNaN(new Date(iso).getTime())) return iso
  return `${formatDateTime(iso, locale, zone)} (${formatZone(zone, locale)})`
}

/** The time alone: "9 h 10"; "09:10". */
export const formatClock = (iso: string, locale: Locale, zone: string = DEFAULT_TIME_ZONE): string =>
  formatTime(new Date(iso), locale, zone)

/** A zone in words: "heure de Paris". */
export const formatZone = (zone: string, locale: Locale): string => ZONE[locale](placeOf(zone))

const ZONE: Record<Locale, (place: string) => string> = {
  fr: (place) => `heure de ${place}`,
  en: (place) => `${place} time`,
}

/** `Europe/Paris` is Paris to whoever reads it. */
const placeOf = (zone: string): string => (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ')

/** The day of the week before it: "jeudi 18 février 2027, 18 h 30". */
export function formatEvent(iso: string, locale: Locale, zone: string = DEFAULT_TIME_ZONE): string {
  const date = new Date(iso)
  if (Number.isNaN(date.getTime())) return iso
  const weekday = spell(date, locale, { weekday: 'long', timeZone: zone })
  return `${weekday} ${formatDateTime(iso, locale, zone)}`
}

function formatTime(date: Date, locale: Locale, zone: string): string {
  const options = { hour: 'numeric', minute: '2-digit', hourCycle: 'h23', timeZone: zone } as const
  const parts = formatter(locale, options).formatToParts(date)
  const part = (type: string) => parts.find((found) => found.type === type)?.value ?? ''
  if (locale === 'en') return `${part('hour').padStart(2, '0')}:${part('minute')}`
  const hour = String(Number(part('hour')))
  return part('minute') === '00' ? `${hour} h` : `${hour} h ${part('minute')}`
}

/** What Intl says, with the French first of the month as people write it. */
function spell(date: Date, locale: Locale, options: Intl.DateTimeFormatOptions): string {
  return formatter(locale, options)
    .formatToParts(date)
    .map(({ type, value }) => (locale === 'fr' && type === 'day' && value === '1' ? '1er' : value))
    .join('')
}

/** Made once for each way of writing: it takes longer to make than to use. */
const formatter = remembered(
  100,
  (locale: Locale, options: Intl.DateTimeFormatOptions) => JSON.stringify([locale, options]),
  (locale, options) => new Intl.DateTimeFormat(TAGS[locale], options),
)

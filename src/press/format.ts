import type { Locale } from '@/platform/languages'
import { PRESS_WORDS } from './words'

/** British English: day before month, as in the rest of the site. */
const TAGS: Record<Locale, string> = { fr: 'fr-FR', en: 'en-GB' }

/**
 * A size for people, in decimal units: `84 Ko`, `1,8 Mo`. One digit after the comma from a million on, for
 * below it the difference is of no use. The space is ordinary; typography is the page's work.
 */
export function formatBytes(bytes: number, locale: Locale): string {
  const { units } = PRESS_WORDS[locale]
  const power = bytes < 1000 ? 0 : bytes < 999_500 ? 1 : bytes < 999_950_000 ? 2 : 3
  const number = new Intl.NumberFormat(TAGS[locale], { maximumFractionDigits: power < 2 ? 0 : 1 })
  return `${number.format(bytes / 1000 ** power)} ${units[power]}`
}

/** `3 600 × 2 700 px`, with an ordinary space in thousands. */
export function formatPixels(width: number, height: number, locale: Locale): string {
  const number = new Intl.NumberFormat(TAGS[locale])
  return `${number.format(width)} × ${number.format(height)} px`.replace(/\s/gu, ' ')
}

/**
 * A day in words, `9 février 2027`, as it was in `timeZone` at that instant.
 *
 * @param date an ISO instant or calendar date (the latter with the zone UTC).
 */
export function formatDay(date: string, locale: Locale, timeZone = 'UTC'): string {
  const words = new Intl.DateTimeFormat(TAGS[locale], { dateStyle: 'long', timeZone }).format(new Date(date))
  return locale === 'fr' ? words.replace(/^1 /, '1er ') : words
}

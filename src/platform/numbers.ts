import type { Locale } from './languages'
import { remembered } from './remembered'

const TAGS: Record<Locale, string> = { fr: 'fr-FR', en: 'en-GB' }
const UNITS: Record<Locale, readonly string[]> = {
  fr: ['octets', 'Ko', 'Mo', 'Go', 'To'],
  en: ['bytes', 'KB', 'MB', 'GB', 'TB'],
}
const NBSP = '\u00A0'

/** A count as people read it: "3 600", "3,600". */
export const formatNumber = (value: number, locale: Locale, digits = 0): string =>
  formatter(locale, digits).format(value)

/** Made once for each way of writing: it takes longer to make than to use. */
const formatter = remembered(
  20,
  (locale: Locale, digits: number) => `${locale} ${digits}`,
  (locale, maximumFractionDigits) => new Intl.NumberFormat(TAGS[locale], { maximumFractionDigits }),
)

/** The size of a file: "84 Ko", "1,8 Mo"; thousands, as shops and phones count. */
export function formatBytes(bytes: number, locale: Locale): string {
  let size = bytes
  let step = 0
  while (size >= 999.5 && step < UNITS[locale].length - 1) {
    size /= 1000
    step++
  }
  return `${formatNumber(size, locale, step < 2 || size >= 100 ? 0 : 1)}${NBSP}${UNITS[locale][step]}`
}

/** The pixels of an image: "3 600 × 2 700 px". */
export const formatPixels = (width: number, height: number, locale: Locale): string =>
  `${formatNumber(width, locale)}${NBSP}×${NBSP}${formatNumber(height, locale)}${NBSP}px`

/** A telephone number as a link takes it: digits, a plus before them where there is one. */
export const dialled = (number: string): string => number.replace(/[^\d+]/g, '')

/**
 * True for what a telephone can dial: two digits at least, spaces, dots, hyphens and brackets between them, a
 * plus before them where there is one, 24 signs at most.
 */
export const isPhone = (value: string): boolean =>
  /^\+?[\d \u00A0\u202F().-]{2,23}$/.test(value) && value.replace(/\D/g, '').length >= 2

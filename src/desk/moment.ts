import { formatMoment } from '@/platform/dates'
import type { Locale } from '@/platform/languages'
import { typeset } from '@/platform/typography'

/** An instant with its zone, as the desk's screens show it: no line breaks inside its day or its hour. Pure. */
export const sayMoment = (iso: string, locale: Locale, zone?: string): string =>
  typeset(formatMoment(iso, locale, zone), locale)

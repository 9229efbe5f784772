import type { Locale } from './languages'

/** Words in the quotation marks of a language, whatever marks were typed round them. */
export const quoted = (text: string, locale: Locale): string =>
  locale === 'fr' ? `« ${unquoted(text)} »` : `“${unquoted(text)}”`

/** Editors type quotation marks, or don't: the page puts its own. */
export const unquoted = (text: string): string => text.trim().replace(/^[«“"]\s*|\s*[»”"]$/g, '')

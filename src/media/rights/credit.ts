import type { Locale } from '@/platform/languages'

/** What an image says of its credit: as a record read in one language, or with all of them. */
export interface Credited {
  credit: string
  creditLocal?: string | null | Partial<Record<Locale, string>>
}

/**
 * The credit line to print in a language: its own where it differs, else the general one.
 *
 * @param image a record of the library that was read in this language, or what a kit says of one
 */
export function creditIn({ credit, creditLocal }: Credited, locale: Locale): string {
  const own = typeof creditLocal === 'object' ? creditLocal?.[locale] : creditLocal
  return own?.trim() || credit
}

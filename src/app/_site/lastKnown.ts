import type { EditionView } from '@/editions/view'
import type { Locale } from '@/platform/languages'
import type { Links } from './links'

type Known = { edition: EditionView; links: Links }

/** The last public house frame that was read in each language: its helplines are shown when nothing can be read. */
const known = new Map<Locale, Known>()

export function remember(frame: Known): void {
  if (!frame.edition.partner) known.set(frame.edition.locale, frame)
}

export const lastKnown = (locale: Locale): Known | null => known.get(locale) ?? null

import type { Locale } from '@/platform/languages'
import { quoted } from '@/platform/quoted'
import { creativeCommonsUrl } from './licence'

/** What a licence asks to be named with a work. */
export interface Attributed {
  title: string
  /** Author or holder, as they wish to be named. */
  credit: string
  licence: string
  licenceUrl?: string | null
}

/**
 * The line to print with a work: title, author or holder, licence and where the licence is read, as Creative Commons
 * asks (https://wiki.creativecommons.org/wiki/Best_practices_for_attribution). Pure.
 */
export function creditLine({ title, credit, licence, licenceUrl }: Attributed, locale: Locale): string {
  const url = licenceUrl?.trim() || creativeCommonsUrl(licence)
  return [quoted(title, locale), credit.trim(), licenceName(licence), url].filter(Boolean).join(', ')
}

/** A Creative Commons licence as it calls itself: "CC BY-SA 4.0", not the code "CC-BY-SA-4.0". Others stay as written. */
export function licenceName(licence: string): string {
  const code = licence.trim()
  if (!creativeCommonsUrl(code)) return code
  return code
    .replace(/^CC-(?=[BP])/, 'CC ')
    .replace(/-(\d\.\d)(?:-([A-Z]+))?$/, (_, version, port) =>
      [` ${version}`, port].filter(Boolean).join(' '),
    )
}

import type { Locale } from '@/platform/languages'
import { quoted } from '@/platform/quoted'
// The words as they are written: files are stamped by the CMS, which loads nothing that draws.
import { site as en } from '@/platform/words/en/site'
import { site as fr } from '@/platform/words/fr/site'
import { aiPart, type SourceType } from '../sourceTypes'
import { creativeCommonsUrl } from './licence'

/** What a licence asks to be named with a work. */
export interface Attributed {
  title: string
  /** Author or holder, as they wish to be named. */
  credit: string
  licence: string
  licenceUrl?: string | null
  /** How it came to be: what an AI made says so wherever it is credited. */
  sourceType?: SourceType | null
}

/**
 * The line to print with a work: title, author or holder, what an AI had to do with it, licence and where that is read, as
 * Creative Commons asks (https://wiki.creativecommons.org/wiki/Best_practices_for_attribution). Pure.
 */
export function creditLine(
  { title, credit, licence, licenceUrl, sourceType }: Attributed,
  locale: Locale,
): string {
  const url = licenceUrl?.trim() || creativeCommonsUrl(licence)
  const ai = sourceType && aiInside(sourceType, locale)
  return [quoted(title, locale), credit.trim(), ai, licenceName(licence), url].filter(Boolean).join(', ')
}

/** As it stands inside a line: with a small letter. */
function aiInside(sourceType: SourceType, locale: Locale): string | null {
  const part = aiPart(sourceType)
  if (!part) return null
  const { figure } = locale === 'fr' ? fr : en
  const label = part === 'made' ? figure.ai : figure.aiEdited
  return label.charAt(0).toLowerCase() + label.slice(1)
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

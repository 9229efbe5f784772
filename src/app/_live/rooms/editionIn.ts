import type { Payload } from 'payload'
import { firstLanguage, type Own, ownEdition } from '@/editions/own'
import type { Member } from '@/payload-types'
import { isLocale, type Locale } from '@/platform/languages'

/**
 * A member's edition in the language that an address asks for, else in the first that the organisation serves; null
 * where there is none, or it does not serve that language.
 */
export async function editionIn(
  payload: Payload,
  member: Member,
  { slug, wanted, locale }: { slug: string | undefined; wanted: string | undefined; locale: Locale },
): Promise<{ own: Own; language: Locale } | null> {
  if (!slug || (wanted !== undefined && !isLocale(wanted))) return null
  const read = (language: Locale | undefined) =>
    ownEdition(payload, member, { campaign: slug, locale, language })
  const first = await read(wanted)
  if (!first) return null
  const language = wanted ?? firstLanguage(first.languages, locale)
  if (!first.languages.includes(language)) return null
  // The words were read in the page's language, which the organisation may not serve.
  const own = wanted || language === locale ? first : await read(language)
  return own && { own, language }
}

import { parseAddress } from '@/addresses'
import type { Locale } from '@/platform/languages'
import { WORDS } from './words'

/** A page of the campaign in one language. */
export type TitledPage = { language: Locale; slug: string; title: string }

/**
 * What people call the pages and embeds of an edition. A path that nobody can name with certainty (renamed since,
 * two pages of one slug, a file) has no name. Pure.
 * @param locale of the reader: of another language, the name says which
 */
export function namesOf(
  paths: readonly string[],
  pages: readonly TitledPage[],
  locale: Locale,
): ReadonlyMap<string, string> {
  const { homePage, embedded, inLanguage, languages } = WORDS[locale]
  const titleOf = (language: Locale, slug: string): string | null => {
    const [found, ...more] = pages.filter((page) => page.language === language && page.slug === slug)
    return found && more.length === 0 ? found.title : null
  }
  return new Map(
    paths.flatMap((path) => {
      const address = parseAddress(path)
      if (address?.kind !== 'page' && address?.kind !== 'embed') return []
      const slug = address.kind === 'page' ? address.path.at(-1) : undefined
      const plain =
        slug === undefined ? (address.kind === 'page' ? homePage : embedded) : titleOf(address.locale, slug)
      if (plain === null) return []
      const language = languages[address.locale]
      return [[path, address.locale === locale || !language ? plain : inLanguage(plain, language)] as const]
    }),
  )
}

import type { Locale } from '@/platform/languages'
import { LOCALES } from '@/platform/languages'

/** A word of an address that changes with the language: the partner's marker and the rooms. */
export type PathWord = 'with' | 'press' | 'partnerSpace'

/**
 * Path words per language: the only place that knows them. A new language is a line here (the types ask for
 * it); a new room is a column.
 */
export const PATH_WORDS: Record<Locale, Record<PathWord, string>> = {
  fr: { with: 'avec', press: 'presse', partnerSpace: 'espace-partenaire' },
  en: { with: 'with', press: 'press', partnerSpace: 'partner-space' },
}

/** First segments that belong to the application: never a slug, so that no page can be taken for one of them. */
const TOP_LEVEL = [
  'admin',
  'api',
  'edition-css',
  'embed',
  'feed',
  'files',
  'fonts',
  'healthz',
  'islands',
  'oembed',
  'preview',
  'readyz',
  'robots',
  'sitemap',
] as const

/** Slugs nobody may take, in any language: a word reserved in French stays free for no English page either. */
export const RESERVED_SLUGS: ReadonlySet<string> = new Set<string>([
  ...LOCALES,
  ...LOCALES.flatMap((locale) => Object.values(PATH_WORDS[locale])),
  ...TOP_LEVEL,
])

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

/** What the partner space holds, one live page or a few each. */
export type SpaceRoom = keyof typeof SPACE_ROOMS

/** Path words of the partner space's rooms, per language. */
export const SPACE_ROOMS = {
  apply: { fr: 'demande', en: 'apply' },
  answer: { fr: 'reponse', en: 'answer' },
  confirm: { fr: 'confirmer', en: 'confirm' },
  signIn: { fr: 'connexion', en: 'sign-in' },
  link: { fr: 'lien', en: 'link' },
  signOut: { fr: 'sortie', en: 'sign-out' },
  password: { fr: 'mot-de-passe', en: 'password' },
  invitation: { fr: 'invitation', en: 'invitation' },
  team: { fr: 'equipe', en: 'team' },
  terms: { fr: 'conditions', en: 'terms' },
  logos: { fr: 'logos', en: 'logos' },
  slots: { fr: 'vos-mots', en: 'your-words' },
  preview: { fr: 'apercu', en: 'preview' },
  publish: { fr: 'publier', en: 'publish' },
  embed: { fr: 'integrer', en: 'embed' },
  reach: { fr: 'audience', en: 'reach' },
  mail: { fr: 'courrier', en: 'mail' },
} as const satisfies Record<string, Record<Locale, string>>

/** First segments that belong to the application: never a slug, so that no page can be taken for one of them. */
const TOP_LEVEL = [
  'admin',
  'api',
  'calendar',
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

/** Words below `/embed/{locale}`, the same in every language: they stand in other people's pages. */
export const EMBED_WORDS = { check: 'current', call: 'call' } as const

/** Slugs nobody may take, in any language: a word reserved in French stays free for no English page either. */
export const RESERVED_SLUGS: ReadonlySet<string> = new Set<string>([
  ...LOCALES,
  ...LOCALES.flatMap((locale) => Object.values(PATH_WORDS[locale])),
  ...TOP_LEVEL,
  ...Object.values(EMBED_WORDS),
])

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

/**
 * Words of the press room, per language: below `/presse` they stand for rooms and are no kit's address. `campaign`
 * is followed by a campaign's; the others are rooms. `rooms` are kept pages, `live` ones depend on the request.
 */
export const PRESS_WORDS = {
  campaign: { fr: 'campagne', en: 'campaign' },
  rooms: {
    corrections: { fr: 'corrections', en: 'corrections' },
    figures: { fr: 'chiffres', en: 'figures' },
    guidance: { fr: 'ecrire-sur-ce-sujet', en: 'writing-on-this' },
    privacy: { fr: 'vie-privee', en: 'privacy' },
  },
  live: {
    search: { fr: 'recherche', en: 'search' },
    check: { fr: 'verifier', en: 'check' },
    accreditation: { fr: 'accreditation', en: 'accreditation' },
    access: { fr: 'acces', en: 'access' },
    embargoed: { fr: 'sous-embargo', en: 'under-embargo' },
  },
  /** Below a kit. */
  release: { fr: 'communique', en: 'release' },
} as const satisfies {
  campaign: Record<Locale, string>
  rooms: Record<string, Record<Locale, string>>
  live: Record<string, Record<Locale, string>>
  release: Record<Locale, string>
}

/** A kept page of the press room. */
export type PressRoomName = keyof typeof PRESS_WORDS.rooms
/** A live page of the press room. */
export type PressLiveRoom = keyof typeof PRESS_WORDS.live

/** Files of the press room, the same in every language. */
export const PRESS_FEEDS = {
  atom: 'feed.xml',
  json: 'feed.json',
  corrections: 'corrections.xml',
  calendar: 'calendar.ics',
} as const
export type PressFeed = keyof typeof PRESS_FEEDS

/** Words of the press room in every language: no slug of a kit. */
export const RESERVED_KIT_SLUGS: ReadonlySet<string> = new Set(
  [PRESS_WORDS.campaign, ...Object.values(PRESS_WORDS.rooms), ...Object.values(PRESS_WORDS.live)].flatMap(
    (words) => Object.values(words),
  ),
)

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
  'schemas',
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

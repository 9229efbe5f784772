import type { Locale } from '@/platform/languages'
import type { Address } from './address'
import { isSlug } from './slug'
import { PRESS_FEEDS, PRESS_WORDS, type PressFeed, RESERVED_KIT_SLUGS } from './words'

const YEAR = /^[12]\d{3}$/
const NUMBER = /^[1-9]\d{0,3}$/
/** What a live room may be told by its address: slugs, tokens, steps. */
const TOLD = /^[A-Za-z0-9_-]{1,128}$/
const MOST_TOLD = 5

const isKitSlug = (slug: string | undefined): slug is string => isSlug(slug) && !RESERVED_KIT_SLUGS.has(slug)

const named = <Name extends string>(
  words: Readonly<Record<Name, Readonly<Record<Locale, string>>>>,
  locale: Locale,
  word: string,
): Name | undefined => (Object.keys(words) as Name[]).find((name) => words[name][locale] === word)

/** What stands below `/{locale}/presse`; null for what is no address. */
export function parsePress(locale: Locale, segments: readonly string[]): Address | null {
  const [first, ...rest] = segments
  if (first === undefined) return { kind: 'press', locale }
  if (YEAR.test(first)) return rest.length === 0 ? { kind: 'press', locale, year: Number(first) } : null
  if (first === PRESS_WORDS.campaign[locale]) return ofCampaign(locale, rest)
  const feed = (Object.keys(PRESS_FEEDS) as PressFeed[]).find((name) => PRESS_FEEDS[name] === first)
  if (feed) return rest.length === 0 ? { kind: 'pressFeed', locale, feed } : null
  const room = named(PRESS_WORDS.rooms, locale, first)
  if (room) return rest.length === 0 ? { kind: 'pressRoom', locale, room } : null
  const live = named(PRESS_WORDS.live, locale, first)
  if (live) {
    const told = rest.length <= MOST_TOLD && rest.every((part) => TOLD.test(part))
    return told ? { kind: 'pressLive', locale, room: live, rest } : null
  }
  return isKitSlug(first) ? ofKit(locale, first, rest) : null
}

function ofCampaign(locale: Locale, [campaign, year, more]: readonly string[]): Address | null {
  if (!isSlug(campaign) || more !== undefined) return null
  if (year === undefined) return { kind: 'press', locale, campaign }
  return YEAR.test(year) ? { kind: 'press', locale, campaign, year: Number(year) } : null
}

function ofKit(locale: Locale, kit: string, [part, more]: readonly string[]): Address | null {
  if (part === undefined) return { kind: 'kit', locale, kit }
  if (more !== undefined) return null
  if (NUMBER.test(part)) return { kind: 'issue', locale, kit, number: Number(part) }
  const word = PRESS_WORDS.release[locale]
  if (part !== word && part !== `${word}.txt`) return null
  return { kind: 'release', locale, kit, text: part !== word }
}

/** What stands below `/{locale}/{campaign}/avec/{partner}/presse`. */
export function parseRelayPress(
  locale: Locale,
  campaign: string,
  partner: string,
  [kit, part, more]: readonly string[],
): Address | null {
  const there = { kind: 'relayPress', locale, campaign, partner } as const
  if (kit === undefined) return there
  if (!isKitSlug(kit) || more !== undefined) return null
  if (part === undefined) return { ...there, kit }
  return part === PRESS_WORDS.release[locale] ? { ...there, kit, release: true } : null
}

import { isLocale, type Locale } from '@/platform/languages'
import {
  type Address,
  KIT_COLLECTION,
  type PagePath,
  PRESS_KEYS,
  SERVICE_PATHS,
  type ServiceName,
} from './address'
import { parsePress, parseRelayPress } from './parsePress'
import { isSlug } from './slug'
import { EMBED_WORDS, PATH_WORDS, SPACE_ROOMS, type SpaceRoom } from './words'

const ID = /^[0-9a-f][0-9a-f-]{0,63}$/
const FILE = /^([0-9a-f]{16})-([a-z0-9]+(?:-[a-z0-9]+)*)\.([a-z0-9]{2,5})$/
const ARCHIVE = /^([a-z0-9]+(?:-[a-z0-9]+)*)\.zip$/
const PALETTE = /^([0-9a-f]{8,64})\.css$/
const KEY_FILE = /^([0-9a-f]{8,64})\.pem$/
const SCHEMA_FILE = /^([a-z0-9]+(?:-[a-z0-9]+)*)\.json$/
/** What a room of the partner space may be told by its address: slugs, tokens, steps. */
const TOLD = /^[A-Za-z0-9_-]{1,128}$/
const MOST_TOLD = 5
const CALENDAR = /^([a-z0-9-]+)\.ics$/
const WORD = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

/**
 * Takes a pathname apart; null when it is no address of the site. Strict on purpose: no trailing slash, no
 * percent sign, no capital, and each language knows only its own path words, so that a page has one address.
 */
export function parseAddress(pathname: string): Address | null {
  if (pathname === '/') return { kind: 'front' }
  const service = (Object.keys(SERVICE_PATHS) as ServiceName[]).find(
    (name) => SERVICE_PATHS[name] === pathname,
  )
  if (service) return { kind: 'service', name: service }
  if (!pathname.startsWith('/')) return null
  if (pathname.startsWith(PRESS_KEYS)) {
    const id = KEY_FILE.exec(pathname.slice(PRESS_KEYS.length))?.[1]
    return id ? { kind: 'pressKey', id } : null
  }
  const [first, ...rest] = pathname.slice(1).split('/')
  if (first === 'files') return parseFile(rest)
  if (first === 'edition-css') return parsePalette(rest)
  if (first === 'calendar') return parseCalendar(rest)
  if (first === 'embed') return parseEmbed(rest)
  if (first === 'schemas') {
    const name = rest.length === 1 ? SCHEMA_FILE.exec(rest[0] ?? '')?.[1] : undefined
    return name ? { kind: 'schema', name } : null
  }
  return isLocale(first) ? parseRoom(first, rest) : null
}

function parseRoom(locale: Locale, segments: readonly string[]): Address | null {
  const [first, ...rest] = segments
  if (first === undefined) return { kind: 'campaigns', locale }
  if (first === PATH_WORDS[locale].press) return parsePress(locale, rest)
  if (first === PATH_WORDS[locale].partnerSpace) return parseSpace(locale, rest)
  if (!isSlug(first)) return null
  if (rest[0] !== PATH_WORDS[locale].with) {
    const path = pagePath(rest)
    return path && { kind: 'page', locale, campaign: first, path }
  }
  const partner = rest[1]
  if (rest[2] === PATH_WORDS[locale].press)
    return isSlug(partner) ? parseRelayPress(locale, first, partner, rest.slice(3)) : null
  const path = pagePath(rest.slice(2))
  return isSlug(partner) && path ? { kind: 'page', locale, campaign: first, partner, path } : null
}

function pagePath(segments: readonly string[]): PagePath | null {
  const [page, child, more] = segments
  if (page === undefined) return []
  if (!isSlug(page) || more !== undefined) return null
  if (child === undefined) return [page]
  return isSlug(child) ? [page, child] : null
}

function parseFile(segments: readonly string[]): Address | null {
  const [collection = '', id = '', name = '', more] = segments
  if (more !== undefined || !WORD.test(collection) || !ID.test(id)) return null
  if (collection === KIT_COLLECTION) {
    const archive = ARCHIVE.exec(name)?.[1]
    if (archive) return { kind: 'archive', issue: id, name: archive }
  }
  const [, hash, variant, extension] = FILE.exec(name) ?? []
  return hash && variant && extension ? { kind: 'file', collection, id, hash, variant, extension } : null
}

const isRoom = (name: string): name is SpaceRoom => name in SPACE_ROOMS

function parseSpace(locale: Locale, segments: readonly string[]): Address | null {
  const [word, ...rest] = segments
  if (word === undefined) return { kind: 'space', locale, room: null, rest: [] }
  const room = Object.keys(SPACE_ROOMS)
    .filter(isRoom)
    .find((name) => SPACE_ROOMS[name][locale] === word)
  if (!room || rest.length > MOST_TOLD || !rest.every((part) => TOLD.test(part))) return null
  return { kind: 'space', locale, room, rest }
}

function parseCalendar(segments: readonly string[]): Address | null {
  const [locale, campaign, file = '', more] = segments
  const partner = CALENDAR.exec(file)?.[1]
  if (more !== undefined || !isLocale(locale) || !isSlug(campaign) || !isSlug(partner)) return null
  return { kind: 'calendar', locale, campaign, partner }
}

function parsePalette(segments: readonly string[]): Address | null {
  const hash = segments.length === 1 ? PALETTE.exec(segments[0] ?? '')?.[1] : undefined
  return hash ? { kind: 'palette', hash } : null
}

function parseEmbed([locale, ...rest]: readonly string[]): Address | null {
  if (!isLocale(locale)) return null
  if (rest[0] === EMBED_WORDS.call) {
    const line = rest.length === 2 ? rest[1] : undefined
    return line && ID.test(line) ? { kind: 'call', locale, line } : null
  }
  const check = rest.at(-1) === EMBED_WORDS.check
  const [campaign, partner, more] = check ? rest.slice(0, -1) : rest
  if (!isSlug(campaign) || more !== undefined) return null
  const kind = check ? 'embedCheck' : 'embed'
  if (partner === undefined) return { kind, locale, campaign }
  return isSlug(partner) ? { kind, locale, campaign, partner } : null
}

import { isLocale, type Locale } from '@/platform/languages'
import { type Address, KIT_COLLECTION, type PagePath, SERVICE_PATHS, type ServiceName } from './address'
import { isSlug } from './slug'
import { PATH_WORDS } from './words'

const ID = /^[0-9a-f][0-9a-f-]{0,63}$/
const FILE = /^([0-9a-f]{16})-([a-z0-9]+(?:-[a-z0-9]+)*)\.([a-z0-9]{2,5})$/
const ARCHIVE = /^([a-z0-9]+(?:-[a-z0-9]+)*)\.zip$/
const PALETTE = /^([0-9a-f]{8,64})\.css$/
const YEAR = /^[12]\d{3}$/
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
  const [first, ...rest] = pathname.slice(1).split('/')
  if (first === 'files') return parseFile(rest)
  if (first === 'edition-css') return parsePalette(rest)
  return isLocale(first) ? parseRoom(first, rest) : null
}

function parseRoom(locale: Locale, segments: readonly string[]): Address | null {
  const [first, ...rest] = segments
  if (first === undefined) return { kind: 'campaigns', locale }
  if (first === PATH_WORDS[locale].press) return parsePress(locale, rest)
  if (!isSlug(first)) return null
  if (rest[0] !== PATH_WORDS[locale].with) {
    const path = pagePath(rest)
    return path && { kind: 'page', locale, campaign: first, path }
  }
  const partner = rest[1]
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

function parsePress(locale: Locale, segments: readonly string[]): Address | null {
  const [part, more] = segments
  if (more !== undefined) return null
  if (part === undefined) return { kind: 'press', locale }
  if (YEAR.test(part)) return { kind: 'press', locale, year: Number(part) }
  return isSlug(part) ? { kind: 'kit', locale, kit: part } : null
}

function parseFile(segments: readonly string[]): Address | null {
  const [collection = '', id = '', name = '', more] = segments
  if (more !== undefined || !WORD.test(collection) || !ID.test(id)) return null
  if (collection === KIT_COLLECTION) {
    const archive = ARCHIVE.exec(name)?.[1]
    if (archive) return { kind: 'archive', kit: id, name: archive }
  }
  const [, hash, variant, extension] = FILE.exec(name) ?? []
  return hash && variant && extension ? { kind: 'file', collection, id, hash, variant, extension } : null
}

function parsePalette(segments: readonly string[]): Address | null {
  const hash = segments.length === 1 ? PALETTE.exec(segments[0] ?? '')?.[1] : undefined
  return hash ? { kind: 'palette', hash } : null
}

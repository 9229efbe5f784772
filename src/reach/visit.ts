import { type Address, parseAddress } from '@/addresses'
import { isLocale, type Locale } from '@/platform/languages'
import { NO_LANGUAGE, type ReachKind } from './kinds'

/** What an address means to whoever counts. Slugs and ids as the address has them; no campaign is the whole site. */
export type Visit = {
  kind: ReachKind
  language: Locale | typeof NO_LANGUAGE
  campaign?: string
  partner?: string
  /** The id of a press kit, whose campaign it counts for. */
  kit?: string
  path: string
}

const FEED = /^(\/.+)\/feed\.xml$/
const KINDS = { page: 'page', embed: 'embed', calendar: 'feed' } as const

/** Taken, not looked at: what a kit offers has this variant, whatever its format. */
const TAKEN = 'press'
const TAKEN_FORMATS = ['pdf', 'zip', 'txt']
/** Of an archive or a text, `…-fr` is the language it speaks. */
const ENDING = /-([a-z]{2})$/

/**
 * What is counted at an address, or null: files of the site, images that a page shows, the admin, the API,
 * previews and personal rooms are not. Pure.
 * @param path without its query
 */
export function visitOf(path: string): Visit | null {
  return ofAddress(parseAddress(path), path) ?? feedAt(path)
}

function ofAddress(address: Address | null, path: string): Visit | null {
  switch (address?.kind) {
    case 'page':
    case 'embed':
    case 'calendar': {
      const { locale, campaign, partner } = address
      return { kind: KINDS[address.kind], language: locale, campaign, ...(partner ? { partner } : {}), path }
    }
    case 'campaigns':
    case 'press':
    case 'kit':
    case 'release':
    case 'issue':
    case 'pressRoom':
      return { kind: 'page', language: address.locale, path }
    case 'archive':
      return { kind: 'download', language: spoken(address.name), kit: address.issue, path: lasting(path) }
    case 'file': {
      const { collection, id, variant, extension } = address
      if (variant !== TAKEN && !TAKEN_FORMATS.includes(extension)) return null
      const kit = collection === 'kit-issues' ? { kit: id } : {}
      return { kind: 'download', language: spoken(variant), ...kit, path: lasting(path) }
    }
    default:
      return null
  }
}

function feedAt(path: string): Visit | null {
  const page = FEED.exec(path)?.[1]
  const visit = page === undefined ? null : ofAddress(parseAddress(page), page)
  return visit?.kind === 'page' ? { ...visit, kind: 'feed', path } : null
}

function spoken(name: string): Visit['language'] {
  const language = ENDING.exec(name)?.[1]
  return isLocale(language) ? language : NO_LANGUAGE
}

/** A file whose content changes has another address and stays the same file: the hash is left out. */
const lasting = (path: string): string => path.replace(/\/[0-9a-f]{16}-(?=[^/]+$)/, '/')

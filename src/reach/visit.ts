import { type Address, isSlug, parseAddress } from '@/addresses'
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

const FEED = /^(\/.+)\/[a-z0-9-]+\.(?:xml|ics)$/
const EMBED = /^\/embed\/([a-z]{2})\/([a-z0-9-]+)(?:\/([a-z0-9-]+))?$/
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
  return embedAt(path) ?? feedAt(path) ?? ofAddress(parseAddress(path), path)
}

function ofAddress(address: Address | null, path: string): Visit | null {
  switch (address?.kind) {
    case 'page': {
      const { locale, campaign, partner } = address
      return { kind: 'page', language: locale, campaign, ...(partner ? { partner } : {}), path }
    }
    case 'campaigns':
    case 'press':
    case 'kit':
      return { kind: 'page', language: address.locale, path }
    case 'archive':
      return { kind: 'download', language: spoken(address.name), kit: address.kit, path: lasting(path) }
    case 'file': {
      const { collection, id, variant, extension } = address
      if (variant !== TAKEN && !TAKEN_FORMATS.includes(extension)) return null
      const kit = collection === 'press-kits' ? { kit: id } : {}
      return { kind: 'download', language: spoken(variant), ...kit, path: lasting(path) }
    }
    default:
      return null
  }
}

function embedAt(path: string): Visit | null {
  const [, locale, campaign, partner] = EMBED.exec(path) ?? []
  if (!isLocale(locale) || !isSlug(campaign) || (partner !== undefined && !isSlug(partner))) return null
  return { kind: 'embed', language: locale, campaign, ...(partner ? { partner } : {}), path }
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

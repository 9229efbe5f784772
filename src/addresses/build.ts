import type { Locale } from '@/platform/languages'
import { type Address, KIT_COLLECTION, PRESS_KEYS, SERVICE_PATHS } from './address'
import { parseAddress } from './parse'
import { EMBED_WORDS, PATH_WORDS, PRESS_FEEDS, PRESS_WORDS, SPACE_ROOMS } from './words'

/**
 * The pathname of an address. Throws a TypeError for members that would not read back as the same
 * address (a reserved or malformed slug, an empty id): such a link would lead elsewhere or nowhere.
 */
export function buildAddress(address: Address): string {
  const pathname = join(address)
  const back = parseAddress(pathname)
  if (!back || members(back) !== members(address)) {
    throw new TypeError(`Not an address of the site: ${address.kind} ${pathname}`)
  }
  return pathname
}

/** The members of an address as one comparable text; absent and undefined are the same. */
function members(address: Address): string {
  return JSON.stringify(
    Object.entries(address)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .filter(([, value]) => value !== undefined),
  )
}

function join(address: Address): string {
  switch (address.kind) {
    case 'front':
      return '/'
    case 'campaigns':
      return `/${address.locale}`
    case 'page': {
      const relay = address.partner === undefined ? [] : [PATH_WORDS[address.locale].with, address.partner]
      return `/${[address.locale, address.campaign, ...relay, ...address.path].join('/')}`
    }
    case 'press': {
      const { locale, campaign, year } = address
      const of = campaign === undefined ? [] : [PRESS_WORDS.campaign[locale], campaign]
      return inPress(locale, ...of, ...(year === undefined ? [] : [String(year)]))
    }
    case 'kit':
      return inPress(address.locale, address.kit)
    case 'release':
      return inPress(
        address.locale,
        address.kit,
        `${PRESS_WORDS.release[address.locale]}${address.text ? '.txt' : ''}`,
      )
    case 'issue':
      return inPress(address.locale, address.kit, String(address.number))
    case 'pressRoom':
      return inPress(address.locale, PRESS_WORDS.rooms[address.room][address.locale])
    case 'pressLive':
      return inPress(address.locale, PRESS_WORDS.live[address.room][address.locale], ...address.rest)
    case 'pressFeed':
      return inPress(address.locale, PRESS_FEEDS[address.feed])
    case 'relayPress': {
      const { locale, campaign, partner, kit, release } = address
      const words = PATH_WORDS[locale]
      const below = kit === undefined ? [] : [kit, ...(release ? [PRESS_WORDS.release[locale]] : [])]
      return `/${[locale, campaign, words.with, partner, words.press, ...below].join('/')}`
    }
    case 'pressKey':
      return `${PRESS_KEYS}${address.id}.pem`
    case 'schema':
      return `/schemas/${address.name}.json`
    case 'file': {
      const { collection, id, hash, variant, extension } = address
      return `/files/${collection}/${id}/${hash}-${variant}.${extension}`
    }
    case 'archive':
      return `/files/${KIT_COLLECTION}/${address.issue}/${address.name}.zip`
    case 'palette':
      return `/edition-css/${address.hash}.css`
    case 'space': {
      const { locale, room, rest } = address
      const within = room === null ? rest : [SPACE_ROOMS[room][locale], ...rest]
      return `/${[locale, PATH_WORDS[locale].partnerSpace, ...within].join('/')}`
    }
    case 'calendar':
      return `/calendar/${address.locale}/${address.campaign}/${address.partner}.ics`
    case 'embed':
      return `/${embedded(address).join('/')}`
    case 'embedCheck':
      return `/${[...embedded(address), EMBED_WORDS.check].join('/')}`
    case 'call':
      return `/embed/${address.locale}/${EMBED_WORDS.call}/${address.line}`
    case 'service':
      return SERVICE_PATHS[address.name]
  }
}

const inPress = (locale: Locale, ...segments: readonly string[]): string =>
  `/${[locale, PATH_WORDS[locale].press, ...segments].join('/')}`

const embedded = ({ locale, campaign, partner }: Extract<Address, { kind: 'embed' | 'embedCheck' }>) => [
  'embed',
  locale,
  campaign,
  ...(partner === undefined ? [] : [partner]),
]

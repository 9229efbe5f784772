import type { Locale } from '@/platform/languages'
import type { PressFeed, PressLiveRoom, PressRoomName, SpaceRoom } from './words'

/** Segments below a campaign: none is its home, one a page, two a page's child. */
export type PagePath = readonly [] | readonly [page: string] | readonly [page: string, child: string]

/** Addresses without members: files of the whole site, and what an operator's monitor asks. */
export type ServiceName = 'sitemap' | 'robots' | 'health' | 'ready' | 'security' | 'oembed' | 'embedElement'

/** Every address the site answers, taken apart. All members are validated: see `parseAddress`. */
export type Address =
  /** `/`: sends the visitor to a language. */
  | { kind: 'front' }
  /** `/{locale}`: the campaigns. */
  | { kind: 'campaigns'; locale: Locale }
  /** `/{locale}/{campaign}[/avec/{partner}][/{page}[/{child}]]`: a page of the house edition, or of a partner's. */
  | { kind: 'page'; locale: Locale; campaign: string; partner?: string; path: PagePath }
  /** `/{locale}/presse[/campagne/{campaign}][/{yyyy}]`: the press room, of one campaign and year if stated. */
  | { kind: 'press'; locale: Locale; campaign?: string; year?: number }
  /** `/{locale}/presse/{kit}`. */
  | { kind: 'kit'; locale: Locale; kit: string }
  /** `/{locale}/presse/{kit}/communique`: the release of a kit, as a page; as plain text with `.txt` behind it. */
  | { kind: 'release'; locale: Locale; kit: string; text: boolean }
  /** `/{locale}/presse/{kit}/{number}`: one issue of a kit, from 1. */
  | { kind: 'issue'; locale: Locale; kit: string; number: number }
  /** `/{locale}/presse/{room}`: a kept page of the press room. */
  | { kind: 'pressRoom'; locale: Locale; room: PressRoomName }
  /** `/{locale}/presse/{room}[/…]`: a live page of the press room; what follows is the room's to read. */
  | { kind: 'pressLive'; locale: Locale; room: PressLiveRoom; rest: readonly string[] }
  /** `/{locale}/presse/feed.xml` and its like. */
  | { kind: 'pressFeed'; locale: Locale; feed: PressFeed }
  /** `/{locale}/{campaign}/avec/{partner}/presse[/{kit}[/communique]]`: the press room, a kit or its release alone, in a partner's edition. */
  | { kind: 'relayPress'; locale: Locale; campaign: string; partner: string; kit?: string; release?: true }
  /** `/files/{collection}/{id}/{hash}-{variant}.{extension}`: `hash` is the first 16 hex digits of the SHA-256 of the bytes. */
  | { kind: 'file'; collection: string; id: string; hash: string; variant: string; extension: string }
  /** `/files/kit-issues/{issue}/{name}.zip`: `issue` is the document's id. */
  | { kind: 'archive'; issue: string; name: string }
  /** `/.well-known/relais-press-keys/{id}.pem`: a public key that signs kits. */
  | { kind: 'pressKey'; id: string }
  /** `/schemas/{name}.json`: the JSON Schema of a format that leaves the house. */
  | { kind: 'schema'; name: string }
  /** `/edition-css/{hash}.css`: a partner's palette. */
  | { kind: 'palette'; hash: string }
  /** `/{locale}/espace-partenaire[/{room}[/…]]`: the partner space; what follows a room is the room's to read. */
  | { kind: 'space'; locale: Locale; room: SpaceRoom | null; rest: readonly string[] }
  /** `/calendar/{locale}/{campaign}/{partner}.ics`: the events of an edition. */
  | { kind: 'calendar'; locale: Locale; campaign: string; partner: string }
  /** `/embed/{locale}/{campaign}[/{partner}]`: an edition to stand in other people's pages. */
  | { kind: 'embed'; locale: Locale; campaign: string; partner?: string }
  /** `/embed/{locale}/{campaign}[/{partner}]/current`: whether a copy of it still says what is right. */
  | { kind: 'embedCheck'; locale: Locale; campaign: string; partner?: string }
  /** `/embed/{locale}/call/{line}`: one helpline, its number large; `line` is the record's id. */
  | { kind: 'call'; locale: Locale; line: string }
  | { kind: 'service'; name: ServiceName }

export type AddressKind = Address['kind']

/** Where the addresses without members live. */
export const SERVICE_PATHS: Record<ServiceName, string> = {
  sitemap: '/sitemap.xml',
  robots: '/robots.txt',
  health: '/healthz',
  ready: '/readyz',
  security: '/.well-known/security.txt',
  oembed: '/oembed',
  embedElement: '/embed/relais-embed.js',
}

/** The collection whose archives share the files' folder. */
export const KIT_COLLECTION = 'kit-issues'

/** Where the public keys of kits are found. */
export const PRESS_KEYS = '/.well-known/relais-press-keys/'

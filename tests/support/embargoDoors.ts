import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Payload } from 'payload'
import { type Address, buildAddress } from '@/addresses'
import type { AddressKind } from '@/addresses/address'
import { PRESS_FEEDS, PRESS_WORDS, SPACE_ROOMS } from '@/addresses/words'
import { LOCALES } from '@/platform/languages'
import { inClone } from '../../scripts/lib/clone'
import { type Embargoed, MARK } from './embargoedKit'

/** What of the demonstration the doors stand in. */
export type Around = {
  campaign: { fr: string; en: string }
  partner: string
  kit: { fr: string; en: string }
}

/** The first campaign, kit and partner's edition of what is seeded. */
export async function aroundOf(payload: Payload): Promise<Around> {
  const one = async (collection: 'campaigns' | 'press-kits', locale: 'fr' | 'en') =>
    (await payload.find({ collection, locale, depth: 0, limit: 1, sort: 'createdAt' })).docs[0]?.slug ?? ''
  const { docs } = await payload.find({ collection: 'editions', depth: 1, limit: 1 })
  const partner = docs[0]?.partner
  return {
    campaign: { fr: await one('campaigns', 'fr'), en: await one('campaigns', 'en') },
    kit: { fr: await one('press-kits', 'fr'), en: await one('press-kits', 'en') },
    partner: typeof partner === 'object' ? partner.slug : '',
  }
}

type Paths = (kit: Embargoed, around: Around) => string[]

const inBoth = (of: (locale: 'fr' | 'en') => Address[]): string[] =>
  LOCALES.flatMap((locale) => of(locale).map(buildAddress))

const NOTHING: Paths = () => []
const withQuery = (paths: string[], query: string) => paths.map((it) => `${it}?${query}`)

/**
 * Every kind of address with those by which something of a kit could leave the house: its own, and all lists that
 * might name it. A new kind must say here which they are (the type asks for it, and a test reads the source).
 */
export const DOORS: Record<AddressKind, Paths> = {
  front: () => ['/'],
  campaigns: () => inBoth((locale) => [{ kind: 'campaigns', locale }]),
  page: ({ slugs }, { campaign, partner }) =>
    inBoth((locale) => {
      const home = { kind: 'page', locale, campaign: campaign[locale] } as const
      return [
        { ...home, path: [] },
        { ...home, path: [slugs[locale]] },
        { ...home, partner, path: [] },
        { ...home, partner, path: [slugs[locale]] },
      ]
    }),
  press: ({ publicFrom }, { campaign }) =>
    inBoth((locale) => {
      const year = new Date(publicFrom).getUTCFullYear()
      return [
        { kind: 'press', locale },
        { kind: 'press', locale, year },
        { kind: 'press', locale, campaign: campaign[locale] },
        { kind: 'press', locale, campaign: campaign[locale], year },
      ]
    }),
  kit: ({ slugs }, { kit }) =>
    inBoth((locale) => [
      { kind: 'kit', locale, kit: slugs[locale] },
      { kind: 'kit', locale, kit: kit[locale] },
    ]),
  release: ({ slugs }) =>
    inBoth((locale) =>
      [true, false].map((text) => ({ kind: 'release' as const, locale, kit: slugs[locale], text })),
    ),
  issue: ({ slugs, number: own }, { kit }) =>
    inBoth((locale) =>
      [...new Set([1, 2, 3, own, own + 1])].flatMap((number) =>
        [slugs[locale], kit[locale]].map((slug) => ({ kind: 'issue' as const, locale, kit: slug, number })),
      ),
    ),
  pressRoom: () =>
    inBoth((locale) =>
      (Object.keys(PRESS_WORDS.rooms) as (keyof typeof PRESS_WORDS.rooms)[]).map((room) => ({
        kind: 'pressRoom' as const,
        locale,
        room,
      })),
    ),
  pressLive: ({ slugs, code, issue, hashes }) => {
    const rooms = inBoth((locale) =>
      (Object.keys(PRESS_WORDS.live) as (keyof typeof PRESS_WORDS.live)[]).flatMap((room) =>
        [[], [slugs[locale]], [code], [issue]].map((rest) => ({
          kind: 'pressLive' as const,
          locale,
          room,
          rest,
        })),
      ),
    )
    const words = [slugs.fr, code, issue, ...hashes, MARK]
    const asked = words.flatMap((word) => [`q=${word}`, `asked=${word}`])
    const bare = rooms.filter((_, index) => index % 4 === 0)
    return [...rooms, ...asked.flatMap((query) => withQuery(bare, query))]
  },
  pressFeed: () =>
    inBoth((locale) =>
      (Object.keys(PRESS_FEEDS) as (keyof typeof PRESS_FEEDS)[]).map((feed) => ({
        kind: 'pressFeed' as const,
        locale,
        feed,
      })),
    ),
  relayPress: ({ slugs }, { campaign, partner, kit }) =>
    inBoth((locale) =>
      [undefined, slugs[locale], kit[locale]].map((slug) => ({
        kind: 'relayPress' as const,
        locale,
        campaign: campaign[locale],
        partner,
        ...(slug === undefined ? {} : { kit: slug }),
      })),
    ),
  file: ({ files, library, kit }) => {
    const all = [...files.filter((it) => !it.endsWith('.zip')), ...library]
    // An old or guessed hash must not lead on to the right one.
    const stale = all.map((it) => it.replace(/[0-9a-f]{16}-/, '0123456789abcdef-'))
    const originals = library.map((it) => it.replace(/-[a-z0-9]+\./, '-original.'))
    const ofKit = all.map((it) => it.replace(/^\/files\/kit-issues\/[^/]+/, `/files/kit-issues/${kit}`))
    return [...all, ...stale, ...originals, ...ofKit]
  },
  archive: ({ files }) => {
    const archives = files.filter((it) => it.endsWith('.zip'))
    const stale = archives.map((it) => it.replace(/[0-9a-f]{16}-/, '0123456789abcdef-'))
    return [...archives, ...stale, ...archives.map((it) => it.replace('.zip', '-web.zip'))]
  },
  // Keys and schemas belong to no kit; a palette is found by the hash of a colour.
  pressKey: NOTHING,
  schema: NOTHING,
  palette: NOTHING,
  space: ({ slugs, issue }) =>
    inBoth((locale) => [
      { kind: 'space', locale, room: null, rest: [] },
      ...(Object.keys(SPACE_ROOMS) as (keyof typeof SPACE_ROOMS)[]).flatMap((room) =>
        [slugs[locale], issue].map((told) => ({ kind: 'space' as const, locale, room, rest: [told] })),
      ),
    ]),
  calendar: (_, { campaign, partner }) =>
    inBoth((locale) => [{ kind: 'calendar', locale, campaign: campaign[locale], partner }]),
  embed: (_, { campaign, partner }) =>
    inBoth((locale) => [
      { kind: 'embed', locale, campaign: campaign[locale] },
      { kind: 'embed', locale, campaign: campaign[locale], partner },
    ]),
  embedCheck: (_, { campaign }) =>
    inBoth((locale) => [{ kind: 'embedCheck', locale, campaign: campaign[locale] }]),
  // A helpline is no kit: asked for by the ids of one, all the same.
  call: ({ issue, kit }) =>
    inBoth((locale) => [issue, kit].map((line) => ({ kind: 'call' as const, locale, line }))),
  service: ({ slugs }) => [
    '/sitemap.xml',
    '/robots.txt',
    '/healthz',
    ...withQuery(['/oembed'], `url=${encodeURIComponent(`http://127.0.0.1:3000/fr/presse/${slugs.fr}`)}`),
  ],
}

/** Doors beside the site's addresses: what staff open by right, and nobody else. */
export const BESIDE: Paths = ({ slugs, kit, issue, image }) => [
  `/preview/fr/presse/${slugs.fr}`,
  `/preview/en/press/${slugs.en}`,
  `/preview/fr/presse/${slugs.fr}/1`,
  `/preview/open/press-kits/${kit}/fr`,
  `/preview/open/kit-issues/${issue}/fr`,
  `/preview/open/media/${image}/fr`,
]

/**
 * The files that answer, and how the walk comes to them: by addresses of these kinds, beside them, through the API,
 * or never, and why. A new file must say so here.
 */
export const ROUTES: Readonly<Record<string, readonly AddressKind[] | 'beside' | 'api' | { never: string }>> =
  {
    '(payload)/admin/[[...segments]]/not-found.tsx': { never: 'the admin asks for a session first' },
    '(payload)/admin/[[...segments]]/page.tsx': { never: 'the admin asks for a session first' },
    '(payload)/api/[...slug]/route.ts': 'api',
    '(service)/.well-known/relais-press-keys.json/route.ts': { never: 'keys alone' },
    '(service)/.well-known/relais-press-keys/[file]/route.ts': { never: 'keys alone' },
    '(service)/.well-known/security.txt/route.ts': { never: 'the house’s address alone' },
    '(service)/calendar/[...path]/route.ts': ['calendar'],
    '(service)/edition-css/[file]/route.ts': { never: 'colours alone' },
    '(service)/embed/[...path]/route.ts': ['embed', 'embedCheck', 'call'],
    '(service)/embed/relais-embed.js/route.ts': { never: 'a script, the same for everybody' },
    '(service)/en/partner-space/[[...path]]/route.ts': ['space'],
    '(service)/en/press/[kit]/release.txt/route.ts': ['release'],
    '(service)/fr/presse/[kit]/communique.txt/route.ts': ['release'],
    '(service)/en/press/access/[[...rest]]/route.ts': ['pressLive'],
    '(service)/en/press/accreditation/[[...rest]]/route.ts': ['pressLive'],
    '(service)/en/press/check/[[...rest]]/route.ts': ['pressLive'],
    '(service)/en/press/search/[[...rest]]/route.ts': ['pressLive'],
    '(service)/en/press/under-embargo/[[...rest]]/route.ts': ['pressLive'],
    '(service)/en/press/calendar.ics/route.ts': ['pressFeed'],
    '(service)/en/press/corrections.xml/route.ts': ['pressFeed'],
    '(service)/en/press/feed.json/route.ts': ['pressFeed'],
    '(service)/en/press/feed.xml/route.ts': ['pressFeed'],
    '(service)/fr/presse/acces/[[...rest]]/route.ts': ['pressLive'],
    '(service)/fr/presse/accreditation/[[...rest]]/route.ts': ['pressLive'],
    '(service)/fr/presse/recherche/[[...rest]]/route.ts': ['pressLive'],
    '(service)/fr/presse/sous-embargo/[[...rest]]/route.ts': ['pressLive'],
    '(service)/fr/presse/verifier/[[...rest]]/route.ts': ['pressLive'],
    '(service)/fr/presse/calendar.ics/route.ts': ['pressFeed'],
    '(service)/fr/presse/corrections.xml/route.ts': ['pressFeed'],
    '(service)/fr/presse/feed.json/route.ts': ['pressFeed'],
    '(service)/fr/presse/feed.xml/route.ts': ['pressFeed'],
    '(service)/files/[...path]/route.ts': ['file'],
    '(service)/files/kit-issues/[...path]/route.ts': ['file', 'archive'],
    '(service)/fr/espace-partenaire/[[...path]]/route.ts': ['space'],
    '(service)/healthz/route.ts': ['service'],
    '(service)/internal/changes/route.ts': { never: 'takes, with a secret, and gives nothing' },
    '(service)/oembed/route.ts': ['service'],
    '(service)/preview/[...path]/route.ts': 'beside',
    '(service)/preview/open/[collection]/[id]/[locale]/route.ts': 'beside',
    '(service)/readyz/route.ts': { never: 'the state of the machine alone' },
    '(service)/robots.txt/route.ts': ['service'],
    '(service)/route.ts': ['front'],
    '(service)/schemas/[file]/route.ts': { never: 'formats alone' },
    '(service)/sitemap.xml/route.ts': ['service'],
    '(site)/[...path]/page.tsx': [
      'campaigns',
      'page',
      'press',
      'kit',
      'release',
      'issue',
      'pressRoom',
      'relayPress',
    ],
  }

/** All files under `src/app` that answer something. */
export const routeFiles = (): string[] =>
  readdirSync(inClone('src/app'), { recursive: true, encoding: 'utf8' })
    .map((name) => name.split(path.sep).join('/'))
    // Folders whose name begins so are no part of the addresses.
    .filter((name) => !/(^|\/)_/.test(name))
    .filter((name) =>
      /(^|\/)(route\.tsx?|page\.tsx|not-found\.tsx|default\.tsx|(opengraph|twitter)-image\.tsx?|sitemap\.ts|robots\.ts|manifest\.ts|icon\.tsx?)$/.test(
        name,
      ),
    )
    .sort()

/** The kinds of address, as the source names them. */
export const addressKinds = (): string[] => {
  const source = readFileSync(inClone('src/addresses/address.ts'), 'utf8')
  return [...new Set([...source.matchAll(/\| \{ kind: '(\w+)'/g)].map(([, kind = '']) => kind))]
}

/** What is sent to the live rooms of the press, as forms would. */
export const FORMS = ({
  slugs,
  code,
  issue,
  kit,
  hashes,
}: Embargoed): { path: string; form: Record<string, string> }[] =>
  LOCALES.flatMap((locale) =>
    (Object.keys(PRESS_WORDS.live) as (keyof typeof PRESS_WORDS.live)[]).flatMap((room) => {
      const path = buildAddress({ kind: 'pressLive', locale, room, rest: [] })
      return [slugs[locale], code, issue, kit, ...hashes].map((word) => ({
        path,
        form: { asked: word, q: word, code: word, kit: word, issue: word, token: word },
      }))
    }),
  )

/** Every address of the walk, each once. */
export const everyPath = (kit: Embargoed, around: Around): string[] => [
  ...new Set([...Object.values(DOORS).flatMap((paths) => paths(kit, around)), ...BESIDE(kit, around)]),
]

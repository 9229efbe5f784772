import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LOCALES } from '@/platform/languages'
import {
  type Address,
  buildAddress,
  type PagePath,
  PRESS_FEEDS,
  PRESS_WORDS,
  type PressFeed,
  type PressLiveRoom,
  type PressRoomName,
  parseAddress,
  RESERVED_KIT_SLUGS,
  RESERVED_SLUGS,
  SPACE_ROOMS,
  type SpaceRoom,
  slugProblem,
} from './index'

const letters = [...'abcdefghijklmnopqrstuvwxyz0123456789']
const word = fc
  .array(fc.string({ unit: fc.constantFrom(...letters), minLength: 1, maxLength: 6 }), {
    minLength: 1,
    maxLength: 4,
  })
  .map((parts) => parts.join('-'))
const slug = word.filter((text) => slugProblem(text) === null)
const kitSlug = slug.filter((text) => !RESERVED_KIT_SLUGS.has(text) && !/^\d{4}$/.test(text))
const hex = (length: number) =>
  fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: length, maxLength: length })
const locale = fc.constantFrom(...LOCALES)
const id = fc.oneof(fc.uuid(), hex(24))
const path: fc.Arbitrary<PagePath> = fc.oneof(
  fc.constant([] as const),
  slug.map((page) => [page] as const),
  fc.tuple(slug, slug).map(([page, child]) => [page, child] as const),
)
const extension = fc.constantFrom('avif', 'webp', 'jpg', 'png', 'svg', 'pdf')

const address: fc.Arbitrary<Address> = fc.oneof(
  fc.constant<Address>({ kind: 'front' }),
  fc.record({ kind: fc.constant('campaigns' as const), locale }),
  fc.record({ kind: fc.constant('page' as const), locale, campaign: slug, path }),
  fc.record({ kind: fc.constant('page' as const), locale, campaign: slug, partner: slug, path }),
  fc.record({ kind: fc.constant('press' as const), locale }),
  fc.record({ kind: fc.constant('press' as const), locale, year: fc.integer({ min: 1000, max: 2999 }) }),
  fc.record({ kind: fc.constant('kit' as const), locale, kit: kitSlug }),
  fc.record({
    kind: fc.constant('file' as const),
    collection: word,
    id,
    hash: hex(16),
    variant: word,
    extension,
  }),
  fc.record({ kind: fc.constant('press' as const), locale, campaign: slug }),
  fc.record({
    kind: fc.constant('press' as const),
    locale,
    campaign: slug,
    year: fc.integer({ min: 1000, max: 2999 }),
  }),
  fc.record({ kind: fc.constant('release' as const), locale, kit: kitSlug, text: fc.boolean() }),
  fc.record({
    kind: fc.constant('issue' as const),
    locale,
    kit: kitSlug,
    number: fc.integer({ min: 1, max: 9999 }),
  }),
  fc.record({
    kind: fc.constant('pressRoom' as const),
    locale,
    room: fc.constantFrom(...(Object.keys(PRESS_WORDS.rooms) as PressRoomName[])),
  }),
  fc.record({
    kind: fc.constant('pressLive' as const),
    locale,
    room: fc.constantFrom(...(Object.keys(PRESS_WORDS.live) as PressLiveRoom[])),
    rest: fc.array(word, { maxLength: 5 }),
  }),
  fc.record({
    kind: fc.constant('pressFeed' as const),
    locale,
    feed: fc.constantFrom(...(Object.keys(PRESS_FEEDS) as PressFeed[])),
  }),
  fc.record({ kind: fc.constant('relayPress' as const), locale, campaign: slug, partner: slug }),
  fc.record({
    kind: fc.constant('relayPress' as const),
    locale,
    campaign: slug,
    partner: slug,
    kit: kitSlug,
  }),
  fc.record({
    kind: fc.constant('relayPress' as const),
    locale,
    campaign: slug,
    partner: slug,
    kit: kitSlug,
    release: fc.constant(true as const),
  }),
  fc.record({ kind: fc.constant('pressKey' as const), id: hex(16) }),
  fc.record({ kind: fc.constant('schema' as const), name: word }),
  fc.record({ kind: fc.constant('archive' as const), issue: id, name: word }),
  fc.record({ kind: fc.constant('palette' as const), hash: hex(16) }),
  fc.constant<Address>({ kind: 'space', locale: 'fr', room: null, rest: [] }),
  fc.record({
    kind: fc.constant('space' as const),
    locale,
    room: fc.constantFrom(...(Object.keys(SPACE_ROOMS) as SpaceRoom[])),
    rest: fc.array(word, { maxLength: 5 }),
  }),
  fc.record({ kind: fc.constant('calendar' as const), locale, campaign: slug, partner: slug }),
  fc.record({ kind: fc.constantFrom('embed' as const, 'embedCheck' as const), locale, campaign: slug }),
  fc.record({
    kind: fc.constantFrom('embed' as const, 'embedCheck' as const),
    locale,
    campaign: slug,
    partner: slug,
  }),
  fc.record({ kind: fc.constant('call' as const), locale, line: id }),
  fc.record({
    kind: fc.constant('service' as const),
    name: fc.constantFrom(
      'sitemap' as const,
      'robots' as const,
      'health' as const,
      'ready' as const,
      'security' as const,
      'oembed' as const,
      'embedElement' as const,
    ),
  }),
)

describe('addresses', () => {
  it('reads back every address it builds', () => {
    fc.assert(
      fc.property(address, (it) => {
        expect(parseAddress(buildAddress(it))).toEqual(it)
      }),
      { numRuns: 1000 },
    )
  })

  it('builds back every pathname it reads, so that a page has one address', () => {
    const segment = fc.oneof(
      word,
      fc.constantFrom('fr', 'en', 'avec', 'with', 'presse', 'press', 'files', '2027', '', '..', '%20', 'A'),
    )
    const pathname = fc.array(segment, { maxLength: 7 }).map((parts) => `/${parts.join('/')}`)
    fc.assert(
      fc.property(pathname, (it) => {
        const read = parseAddress(it)
        if (read) expect(buildAddress(read)).toBe(it)
      }),
      { numRuns: 3000 },
    )
  })

  it.each<[string, Address]>([
    ['/fr/mille-lanternes', { kind: 'page', locale: 'fr', campaign: 'mille-lanternes', path: [] }],
    [
      '/fr/c/avec/ville/agir/relayer',
      { kind: 'page', locale: 'fr', campaign: 'c', partner: 'ville', path: ['agir', 'relayer'] },
    ],
    ['/en/c/with/town', { kind: 'page', locale: 'en', campaign: 'c', partner: 'town', path: [] }],
    ['/fr/presse/2027', { kind: 'press', locale: 'fr', year: 2027 }],
    ['/en/press/launch', { kind: 'kit', locale: 'en', kit: 'launch' }],
    [
      '/files/media/0190aa11-0000-7000-8000-000000000001/0123456789abcdef-w960.avif',
      {
        kind: 'file',
        collection: 'media',
        id: '0190aa11-0000-7000-8000-000000000001',
        hash: '0123456789abcdef',
        variant: 'w960',
        extension: 'avif',
      },
    ],
    [
      '/files/kit-issues/65f0aa11bb22cc33dd44ee55/all-fr.zip',
      { kind: 'archive', issue: '65f0aa11bb22cc33dd44ee55', name: 'all-fr' },
    ],
    ['/embed/fr/c', { kind: 'embed', locale: 'fr', campaign: 'c' }],
    ['/embed/en/c/p/current', { kind: 'embedCheck', locale: 'en', campaign: 'c', partner: 'p' }],
    [
      '/embed/fr/call/65f0aa11bb22cc33dd44ee55',
      { kind: 'call', locale: 'fr', line: '65f0aa11bb22cc33dd44ee55' },
    ],
    ['/.well-known/security.txt', { kind: 'service', name: 'security' }],
  ])('reads %s', (pathname, expected) => expect(parseAddress(pathname)).toEqual(expected))

  it.each([
    '',
    'fr',
    '/fr/',
    '/de',
    '/fr/c/',
    '/fr/C',
    '/fr/c/a/b/d',
    '/fr/c/avec',
    '/fr/c/avec/p/a/b/d',
    '/fr/c/with/p',
    '/en/presse',
    '/fr/partner-space',
    '/fr/presse/2027/x',
    '/fr/%63',
    '/fr/c/../d',
    '/files/media/x/../../etc',
    '/files/media/65f0aa11bb22cc33dd44ee55/0123-w960.avif',
    '/edition-css/xyz.css',
    '/embed',
    '/embed/fr',
    '/embed/de/c',
    '/embed/fr/current',
    '/embed/fr/c/p/q',
    '/embed/fr/call',
    '/embed/fr/call/a/current',
  ])('knows no address %s', (pathname) => expect(parseAddress(pathname)).toBeNull())

  it.each<Address>([
    { kind: 'page', locale: 'fr', campaign: 'presse', path: [] },
    { kind: 'page', locale: 'fr', campaign: 'c', path: ['avec', 'ville'] },
    { kind: 'page', locale: 'fr', campaign: 'c', partner: 'a/b', path: [] },
    { kind: 'kit', locale: 'fr', kit: '2027' },
    { kind: 'press', locale: 'fr', year: 27 },
    {
      kind: 'file',
      collection: 'media',
      id: '..',
      hash: '0123456789abcdef',
      variant: 'w1',
      extension: 'png',
    },
  ])('builds no link that would lead elsewhere: %j', (it) =>
    expect(() => buildAddress(it)).toThrow(TypeError),
  )
})

describe('slugProblem', () => {
  it.each(['agir', 'a', 'ia-et-enfance-2027', 'a'.repeat(50)])('lets %s pass', (slug) =>
    expect(slugProblem(slug)).toBeNull(),
  )
  it.each(['', 'Agir', 'à-faire', 'a--b', '-a', 'a-', 'a b', 'a/b', 'a_b', 'a'.repeat(51)])(
    'refuses the shape of "%s"',
    (slug) => expect(slugProblem(slug)).toBe('shape'),
  )
  it.each([
    'avec',
    'with',
    'press',
    'presse',
    'espace-partenaire',
    'partner-space',
    'admin',
    'api',
    'files',
    'fr',
    'en',
    '2027',
  ])('reserves %s in every language', (slug) => expect(slugProblem(slug)).toBe('reserved'))
  it('never lets a reserved word pass', () => {
    for (const it of RESERVED_SLUGS) expect(slugProblem(it)).toBe('reserved')
  })
})

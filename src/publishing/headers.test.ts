import { describe, expect, it } from 'vitest'
import { type Address, buildAddress, PRESS_WORDS, SLUG_MAX_LENGTH } from '@/addresses'
import { isExpected, settledCacheControl } from './frontDoor'
import { cacheControl, nextHeaders, securityHeaders } from './headers'
import { type Kind, kindOf } from './kinds'
import { tagKey } from './pages/tagKey.mjs'

const KINDS: Kind[] = ['kept', 'live', 'admin', 'api', 'file', 'document', 'static', 'service', 'embed']

describe('the table of headers', () => {
  it('sets for every kind all that a kept page has, so that a later pattern leaves nothing of the first', () => {
    for (const kind of KINDS)
      expect(Object.keys(securityHeaders(kind))).toEqual(
        expect.arrayContaining(Object.keys(securityHeaders('kept'))),
      )
  })

  it('lets every page frame what is embedded, as far as the table goes', () =>
    expect(securityHeaders('embed')['Content-Security-Policy']).not.toContain('frame-ancestors'))

  it('lets no window of another site hold on to what is behind a session', () => {
    const alone = KINDS.filter((kind) => 'Cross-Origin-Opener-Policy' in securityHeaders(kind))
    expect(alone).toEqual(['live', 'admin'])
  })

  it('holds kept pages to themselves', () => {
    expect(securityHeaders('kept')['Content-Security-Policy']).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'none'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    )
    expect(cacheControl('kept')).toBe('public, max-age=0, must-revalidate')
  })

  it.each<Kind>(['live', 'admin', 'api'])('lets nobody store what is %s', (kind) =>
    expect(cacheControl(kind)).toBe('private, no-store'),
  )
  it.each<Kind>(['file', 'document'])('puts a %s in a sandbox', (kind) =>
    expect(securityHeaders(kind)['Content-Security-Policy']).toMatch(/(^|; )sandbox$/),
  )

  it('calls immutable only what has its hash or its version in its address', () => {
    const places = nextHeaders({ development: false }).filter(({ headers }) =>
      headers.some(({ key, value }) => key === 'Cache-Control' && value.includes('immutable')),
    )
    expect(places.map(({ source }) => source)).toEqual([
      '/_next/static/:path*',
      '/assets/:path*',
      '/fonts/:path*',
      '/islands/:path*',
      '/edition-css/:path*',
    ])
  })

  it('leaves the policy out in development alone', () => {
    const has = (development: boolean) =>
      nextHeaders({ development }).every(({ headers }) =>
        headers.some(({ key }) => key === 'Content-Security-Policy'),
      )
    expect(has(false)).toBe(true)
    expect(has(true)).toBe(false)
  })
})

describe('the press’s addresses', () => {
  const sources = nextHeaders({ development: false })
  const cached = (value: string) =>
    sources.filter(({ headers }) =>
      headers.some(({ key, value: is }) => key === 'Cache-Control' && is === value),
    )

  it.each(Object.entries(PRESS_WORDS.live))('says of the live room %s that nobody keeps it', (_, words) => {
    for (const word of Object.values(words)) {
      const named = cached('private, no-store').filter(({ source }) =>
        new RegExp(`:room\\([^)]*\\b${word}\\b`).test(source),
      )
      expect([word, named.map(({ source }) => source.endsWith('/:path+'))]).toEqual([word, [false, true]])
    }
  })

  it('lets no kept room among them', () => {
    const live = cached('private, no-store')
      .map(({ source }) => source)
      .join(' ')
    for (const words of Object.values(PRESS_WORDS.rooms))
      for (const word of Object.values(words)) expect(live).not.toContain(word)
  })
})

describe('kindOf', () => {
  const file = {
    kind: 'file',
    collection: 'media',
    id: 'a',
    hash: '0123456789abcdef',
    variant: 'w960',
  } as const
  it.each<[Address, Kind]>([
    [{ kind: 'front' }, 'service'],
    [{ kind: 'campaigns', locale: 'fr' }, 'kept'],
    [{ kind: 'page', locale: 'fr', campaign: 'c', partner: 'p', path: ['a', 'b'] }, 'kept'],
    [{ kind: 'press', locale: 'fr', year: 2027 }, 'kept'],
    [{ kind: 'kit', locale: 'en', kit: 'launch' }, 'kept'],
    [{ ...file, extension: 'avif' }, 'file'],
    [{ ...file, extension: 'svg' }, 'document'],
    [{ ...file, extension: 'pdf' }, 'document'],
    [{ kind: 'archive', issue: 'a', name: 'all' }, 'document'],
    [{ kind: 'palette', hash: '0123456789abcdef' }, 'static'],
    [{ kind: 'embed', locale: 'fr', campaign: 'c', partner: 'p' }, 'embed'],
    [{ kind: 'embedCheck', locale: 'fr', campaign: 'c' }, 'embed'],
    [{ kind: 'call', locale: 'fr', line: 'a' }, 'embed'],
    [{ kind: 'service', name: 'oembed' }, 'service'],
    [{ kind: 'service', name: 'sitemap' }, 'service'],
    [{ kind: 'service', name: 'ready' }, 'live'],
  ])('%j', (address, kind) => expect(kindOf(address)).toBe(kind))
})

describe('the longest address', () => {
  it('fits a cache tag of 256 characters', () => {
    const slug = 'a'.repeat(SLUG_MAX_LENGTH)
    const longest = buildAddress({
      kind: 'page',
      locale: 'fr',
      campaign: slug,
      partner: slug,
      path: [slug, slug],
    })
    expect(`${tagKey()}page:${longest}`.length).toBeLessThanOrEqual(256)
  })
})

describe('the front door', () => {
  const door = { hosts: ['relais.example', '127.0.0.1:3000'], https: true }
  it.each<[string | undefined, string, boolean]>([
    ['relais.example', '/fr', true],
    ['Relais.Example', '/fr', true],
    ['127.0.0.1:3000', '/admin', true],
    ['127.0.0.1', '/fr', false],
    ['relais.example.evil.test', '/fr', false],
    ['evil.test', '/fr?host=relais.example', false],
    [undefined, '/fr', false],
    ['10.0.0.7:3000', '/healthz', true],
    ['10.0.0.7:3000', '/readyz?x', true],
    ['10.0.0.7:3000', '/healthz/x', false],
  ])('%s %s: %s', (host, url, expected) => expect(isExpected(door, host, url)).toBe(expected))
})

describe('Cache-Control', () => {
  const immutable = cacheControl('static')
  it.each<[string | string[] | undefined, number, string | undefined]>([
    [immutable, 200, immutable],
    [immutable, 404, cacheControl('kept')],
    ['s-maxage=31536000, stale-while-revalidate', 404, cacheControl('kept')],
    [[immutable, cacheControl('kept')], 404, cacheControl('kept')],
    ['private, no-store', 500, 'private, no-store'],
    [undefined, 200, undefined],
  ])('%j with %i becomes %s', (said, status, expected) =>
    expect(settledCacheControl(said, status)).toBe(expected),
  )
})

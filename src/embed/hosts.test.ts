import { describe, expect, it } from 'vitest'
import { hostOf, shownTo } from './hosts'

const HOSTS = ['valmoriere.example', 'intranet.example:8443']
const OWN = ['campaign.example', '127.0.0.1:3000']
const shown = (referer: string | null, destination: string | null = 'iframe', trial = false) =>
  shownTo({ referer, destination, trial }, HOSTS, OWN)

describe('whose edition a frame shows', () => {
  it.each([
    'https://valmoriere.example/familles?x=1',
    'https://www.valmoriere.example/',
    'http://valmoriere.example:8080/',
    'https://Valmoriere.Example/',
    'https://intranet.example:8443/',
    'https://campaign.example/fr/espace-partenaire',
    'http://127.0.0.1:3000/',
    'http://127.0.0.1:4391/essai.html',
    'http://localhost/',
    'http://localhost:8080/',
  ])('the partner’s on %s', (referer) => expect(shown(referer).as).toBe('partner'))

  it.each([
    'https://elsewhere.example/',
    'https://valmoriere.example.evil.test/',
    'https://notvalmoriere.example/',
    'https://a.valmoriere.example/',
    'https://intranet.example/',
    'https://elsewhere.example/?https://valmoriere.example/',
    'https://valmoriere.example@elsewhere.example/',
    'https://localhost.example/',
    'http://127.0.0.1.example/',
    'file:///home/valmoriere.example/page.html',
    'not an address',
    '',
    null,
  ])('the house’s on %s', (referer) => expect(shown(referer)).toEqual({ as: 'house', ancestors: null }))

  it('the partner’s where it stands in no frame, wherever the reader comes from', () => {
    expect(shown(null, 'document').as).toBe('partner')
    expect(shown('https://search.example/', 'document').as).toBe('partner')
  })

  it('the house’s for an old browser that tells nothing', () => expect(shown(null, null).as).toBe('house'))

  it('the partner’s in a file on a disk, with a key; a page that says its host has nothing of it', () => {
    expect(shown(null, 'iframe', true)).toEqual({ as: 'partner', ancestors: null })
    expect(shown('https://campaign.example/embed/fr/call/a', 'iframe', true).ancestors).toBeNull()
    expect(shown('https://elsewhere.example/', 'iframe', true).as).toBe('house')
    expect(shown('https://valmoriere.example/', 'iframe', true).ancestors).not.toBeNull()
  })

  it('names the reader’s own computer where the page stands there, and nowhere else', () => {
    expect(shown('http://localhost:8080/').ancestors).toContain('http://localhost:8080')
    expect(shown('https://valmoriere.example/').ancestors?.join(' ')).not.toContain('localhost')
  })

  it('names the hosts that may frame the lock-up, with www. and without', () => {
    const { ancestors } = shown('https://valmoriere.example/')
    expect(ancestors).toEqual(
      expect.arrayContaining([
        "'self'",
        'https://campaign.example',
        'https://valmoriere.example:*',
        'https://www.valmoriere.example:*',
        'https://intranet.example:8443',
      ]),
    )
    expect(ancestors?.join(' ')).not.toMatch(/(^| )\*( |$)|elsewhere/)
  })
})

describe('a host', () => {
  it.each([
    ['Valmoriere.Example', 'valmoriere.example'],
    [' https://www.valmoriere.example/fr ', 'www.valmoriere.example'],
    ['intranet.example:8443', 'intranet.example:8443'],
    ['évian.example', 'xn--vian-9oa.example'],
    ['localhost', 'localhost'],
  ])('%s is %s', (text, host) => expect(hostOf(text)).toBe(host))

  it.each([
    '',
    '*',
    '*.example',
    "x'; script-src *",
    'a b',
    'a,b',
    'a;b',
    'user@host.example',
    'javascript:x',
  ])('%s is none', (text) => expect(hostOf(text)).toBeNull())
})

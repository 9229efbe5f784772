import { describe, expect, it } from 'vitest'
import { visitOf } from './visit'

const KIT = '65f0c0ffee65f0c0ffee65f0'
const HASH = '0123456789abcdef'

describe('what is counted', () => {
  it.each([
    ['/fr/vos-photos', { kind: 'page', language: 'fr', campaign: 'vos-photos' }],
    ['/en/your-photos/act', { kind: 'page', language: 'en', campaign: 'your-photos' }],
    [
      '/fr/vos-photos/avec/osterel',
      { kind: 'page', language: 'fr', campaign: 'vos-photos', partner: 'osterel' },
    ],
    ['/fr', { kind: 'page', language: 'fr' }],
    ['/fr/presse/2027', { kind: 'page', language: 'fr' }],
    ['/embed/fr/vos-photos', { kind: 'embed', language: 'fr', campaign: 'vos-photos' }],
    [
      '/embed/en/your-photos/osterel',
      { kind: 'embed', language: 'en', campaign: 'your-photos', partner: 'osterel' },
    ],
    ['/fr/feed.xml', { kind: 'feed', language: 'fr' }],
    [
      '/calendar/fr/vos-photos/osterel.ics',
      { kind: 'feed', language: 'fr', campaign: 'vos-photos', partner: 'osterel' },
    ],
  ])('%s', (path, visit) => expect(visitOf(path)).toEqual({ ...visit, path }))

  it('takes a file for the same one whatever its content is', () => {
    expect(visitOf(`/files/kit-issues/${KIT}/${HASH}-kit-en.zip`)).toEqual({
      kind: 'download',
      language: 'en',
      kit: KIT,
      path: `/files/kit-issues/${KIT}/kit-en.zip`,
    })
    expect(visitOf(`/files/media/${KIT}/${HASH}-press.jpg`)).toEqual({
      kind: 'download',
      language: 'none',
      path: `/files/media/${KIT}/press.jpg`,
    })
    expect(visitOf(`/files/kit-issues/${KIT}/${HASH}-release-fr.txt`)).toMatchObject({
      kit: KIT,
      language: 'fr',
    })
  })
})

it.each([
  '/',
  '/admin',
  '/api/campaigns',
  '/preview/pages/1',
  '/fr/espace-partenaire',
  '/en/partner-space/sign-in',
  `/files/media/${KIT}/${HASH}-w960.avif`,
  `/files/logos/${KIT}/${HASH}-svg.svg`,
  `/edition-css/${HASH}.css`,
  '/assets/site.0123.css',
  '/robots.txt',
  '/sitemap.xml',
  '/embed/relais-embed.js',
  '/embed/de/vos-photos',
  '/embed/fr/vos-photos/osterel/current',
  '/embed/fr/call/65f0c0ffee65f0c0ffee65f0',
  '/oembed',
  '/fr/espace-partenaire/feed.xml',
  '/fr/Vos-Photos',
  '/feed.xml',
])('%s is not counted', (path) => expect(visitOf(path)).toBeNull())

import { describe, expect, it } from 'vitest'
import { parseAddress } from '@/addresses'
import { passage } from './passage'

describe('an address', () => {
  it.each([
    '/',
    '/fr/campagne/page?from=%',
    '/fr/nulle part',
    '/admin/collections/pages?where[a]=1',
    '/api/media/file%20name.jpg',
    '/_next/static/chunks/a.js',
    '/fr/index',
    '/fr/404',
  ])('goes on as it is: %s', (url) => {
    expect(passage('GET', url)).toEqual({ url })
  })

  it.each([
    ['/fr/%', '/fr/-'],
    ['/en/%E0%A4%A', '/en/-'],
    ['/%', '/fr/-'],
    ['/fr%0d%0aX', '/fr/-'],
    ['/en/%0d%0aSet-Cookie:x', '/en/-'],
    ['/fr/%00', '/fr/-'],
    ['/index', '/fr/-'],
    ['/%69ndex', '/fr/-'],
    ['/%5Ferror', '/fr/-'],
    ['/_next/image?url=/x&w=16&q=1', '/fr/-'],
    ['/404', '/fr/-'],
    ['/500', '/fr/-'],
    ['/_error', '/fr/-'],
    ['/_not-found?a=b', '/fr/-'],
    ['/_next/data/x/fr.json', '/fr/-'],
    ['/index/fr', '/fr/-'],
    ['/%69ndex', '/fr/-'],
    ['/en/..%2fadmin', '/en/-'],
    ['/fr/%5C', '/fr/-'],
    ['/en\\x', '/en/-'],
    ['//', '/fr/-'],
    ['//example.org/fr', '/fr/-'],
    [`/en/${'a'.repeat(3000)}`, '/en/-'],
  ])('%s leads to the page for whoever is lost', (url, to) => {
    expect(passage('GET', url)).toEqual({ url: to })
    expect(parseAddress(to)).toBeNull()
  })
})

it.each(['*', 'http://elsewhere.example/fr', 'fr', ''])('what is no path is refused: %s', (url) => {
  expect(passage('GET', url)).toEqual({ status: 400 })
})

describe('a method', () => {
  it.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE', undefined])(
    '%s changes nothing on a page',
    (method) => {
      for (const url of ['/', '/fr', '/fr/campagne', '/fr/presse/lancement', '/sitemap.xml'])
        expect(passage(method, url)).toEqual({ status: 405, allow: 'GET, HEAD' })
    },
  )

  it('is for the admin, the API and previews to judge', () => {
    for (const url of ['/api/pages', '/admin/login', '/preview/fr/campagne', '/internal/changes'])
      expect(passage('POST', url)).toEqual({ url })
  })

  it.each(['GET', 'HEAD'])('%s reads', (method) => {
    expect(passage(method, '/fr/campagne')).toEqual({ url: '/fr/campagne' })
  })
})

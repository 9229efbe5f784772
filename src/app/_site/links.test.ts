import { expect, it, vi } from 'vitest'
import type { EditionView } from '@/editions/view'
import type { Page } from '@/payload-types'
import type { Reader } from '@/publishing/read'
import { lastKnown } from './lastKnown'
import { hrefOf, inEveryLanguage, openLinks } from './links'

vi.mock('@/campaigns/queries', () => ({
  linkedPages: () => [],
  placesOf: async () => new Map([['relay', ['relay']]]),
}))
const asked = vi.hoisted((): string[] => [])
vi.mock('@/press/queries', () => ({
  kitView: async (_: Reader, id: string) => {
    asked.push(id)
    return id === 'both' ? { edition: { slug: 'lancement' } } : null
  },
}))

const edition = (slug: string, partner: object | null = null) =>
  ({
    locale: 'en',
    campaign: { slug },
    partner,
    safety: {},
    pages: {},
    navigation: [],
  }) as unknown as EditionView

it('never keeps the frame of a preview for the hour when nothing can be read', async () => {
  await openLinks({ draft: true } as Reader, edition('secret'))
  expect(lastKnown('en')).toBeNull()
  await openLinks({ draft: false } as Reader, edition('public'))
  await openLinks({ draft: true } as Reader, edition('secret'))
  expect(lastKnown('en')?.edition.campaign.slug).toBe('public')
})

it('leads to the house for a block that a partner does not draw', async () => {
  const aim = (anchor: string) => ({ label: 'Who', to: 'page' as const, page: 'relay', anchor })
  const wall = { blockType: 'partnerWall', anchor: 'who' }
  const reader = { draft: true, named: async () => [] } as unknown as Reader
  const blocks = [{ blockType: 'hero', action: aim('who') }, wall] as unknown as Page['blocks']
  const own = hrefOf(await openLinks(reader, edition('watch', { slug: 'town' }), blocks, 'relay'))
  expect(own(aim('who'))).toBe('/en/watch/relay#who')
  expect(own(aim('how'))).toBe('/en/watch/with/town/relay#how')
  expect(own({ ...aim(''), anchor: null })).toBe('/en/watch/with/town/relay')
  expect(own({ ...aim('who'), page: 'gone' })).toBeNull()
  const house = hrefOf(await openLinks(reader, edition('watch'), blocks, 'relay'))
  expect(house(aim('who'))).toBe('/en/watch/relay#who')
})

it('finds a kit in the other language by its id, and leaves out the language that has none', async () => {
  const french = { locale: 'fr' }
  const reader = { locale: 'en', in: () => french } as unknown as Reader
  const both = { ...edition('watch'), campaign: { languages: ['fr', 'en'] } } as unknown as EditionView
  const kit = { kind: 'kit', locale: 'en', kit: 'launch' } as const
  const here = { locale: 'en', href: '/en/press/launch' }
  expect(await inEveryLanguage(reader, both, kit, 'both')).toEqual([
    { locale: 'fr', href: '/fr/presse/lancement' },
    here,
  ])
  expect(await inEveryLanguage(reader, both, kit, 'one')).toEqual([here])
  expect(asked).toEqual(['both', 'one'])
})

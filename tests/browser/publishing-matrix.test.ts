import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { TEST_SECRETS } from '../support/server'
import { addressesOf, type House, type Page, type Site, startSite } from './publishing-site'

/**
 * Twelve editions in two languages, kept. After each change every address must read as if it were drawn this
 * very moment (nothing is stale), and only those that read differently may have been drawn (nothing is
 * drawn for no reason).
 */
let site: Site
let house: House
let addresses: string[]
let campaign: House['campaigns'][number]

beforeAll(async () => {
  site = await startSite()
  house = site.house
  addresses = addressesOf(house)
  const [first] = house.campaigns
  if (!first) throw new Error('The demonstration has no campaign.')
  campaign = first
}, 300_000)
afterAll(() => site.stop())

type Seen = Map<string, Page>

async function readAll(): Promise<Seen> {
  const seen: Seen = new Map()
  for (const address of addresses) seen.set(address, await site.get(address))
  return seen
}

/** Everything gone, so that the next look is the truth. */
async function forgetAll(): Promise<void> {
  const answer = await fetch(`${site.url}/internal/changes`, {
    method: 'POST',
    headers: { authorization: `Bearer ${TEST_SECRETS.INTERNAL_SECRET}` },
    body: JSON.stringify({ tags: ['global:house:fr', 'global:house:en'] }),
  })
  expect(answer.status).toBe(204)
}

type Outcome = { changed: string[]; stale: string[]; drawnForNothing: string[] }

/** What a change did to every address. */
async function outcomeOf(change: () => Promise<unknown>): Promise<Outcome> {
  // The look at the truth that ended the change before left everything kept.
  const before = await readAll()
  for (const [address, { drawn, status }] of before)
    expect([address, drawn]).toEqual([address, status === 404])
  await change()
  const after = await readAll()
  await forgetAll()
  const truth = await readAll()
  const differs = (one: Page | undefined, other: Page | undefined) =>
    one?.body !== other?.body || one?.status !== other?.status
  return {
    changed: addresses.filter((address) => differs(before.get(address), truth.get(address))),
    stale: addresses.filter((address) => differs(after.get(address), truth.get(address))),
    drawnForNothing: addresses.filter(
      (address) =>
        after.get(address)?.drawn &&
        after.get(address)?.status !== 404 &&
        !differs(before.get(address), after.get(address)),
    ),
  }
}

const publishing = (locale: string) => `locale=${locale}&publishSpecificLocale=${locale}&depth=0`
const publish = (collection: string, id: string | undefined, locale: string, data: object) =>
  site.api('PATCH', `${collection}/${id}?${publishing(locale)}`, { ...data, _status: 'published' })
const pageNamed = (slug: string) => house.pages.find((page) => page.slug.fr === slug)
const inFrench = (address: string) => address.startsWith('/fr')

/** Nothing stale and nothing drawn for nothing, and what changed is what should. */
function expectExactly(
  { changed, stale, drawnForNothing }: Outcome,
  expected: (address: string) => boolean,
): void {
  expect({ stale, drawnForNothing }).toEqual({ stale: [], drawnForNothing: [] })
  expect(changed).toEqual(addresses.filter(expected))
}

/** The same, where which addresses show it depends on the look. */
function expectExact({ changed, stale, drawnForNothing }: Outcome): void {
  expect({ stale, drawnForNothing }).toEqual({ stale: [], drawnForNothing: [] })
  expect(changed.length).toBeGreaterThan(0)
}

describe('twelve editions in two languages', () => {
  it('are kept, all of them', async () => {
    expect(house.editions).toHaveLength(12)
    for (const [address, { status }] of await readAll()) expect([address, status]).toEqual([address, 200])
  })

  it('a page title in one language', async () => {
    const page = pageNamed('agir')
    const outcome = await outcomeOf(() => publish('pages', page?.id, 'en', { title: 'A title of its own' }))
    expectExact(outcome)
    // The record has one date for all its languages, and its own page prints it.
    expect(outcome.changed.filter(inFrench)).toEqual(
      addresses.filter((address) => inFrench(address) && address.endsWith('/agir')),
    )
  })

  it('a page text that only the page shows', async () => {
    const page = pageNamed('relayer')
    const outcome = await outcomeOf(() =>
      publish('pages', page?.id, 'fr', { description: 'Une autre description.' }),
    )
    expectExactly(outcome, (address) => /\/(relayer|relay)$/.test(address))
  })

  it('an image’s credit', async () => {
    const shown = new Set<string>()
    for (const { id } of house.media) {
      const outcome = await outcomeOf(() =>
        site.api('PATCH', `media/${id}?locale=fr&depth=0`, { credit: `Crédit ${id}` }),
      )
      expect([id, outcome.stale]).toEqual([id, []])
      expect([id, outcome.drawnForNothing]).toEqual([id, []])
      for (const address of outcome.changed) shown.add(address)
      if (shown.size > 0) break
    }
    expect(shown.size).toBeGreaterThan(0)
  }, 180_000)

  it('a partner’s logo', async () => {
    const partner = house.partners.find(({ logos }) => logos.light)
    const other = house.logos.find(({ id }) => id !== partner?.logos.light)
    const outcome = await outcomeOf(() =>
      site.api('PATCH', `partners/${partner?.id}?locale=fr&depth=0`, { logos: { light: other?.id } }),
    )
    expectExact(outcome)
    for (const address of addresses.filter((it) => it.includes(`/${partner?.slug}`)))
      expect(outcome.changed).toContain(address)
    for (const address of outcome.changed.filter((it) => /\/(avec|with)\//.test(it)))
      expect(address).toContain(`/${partner?.slug}`)
  })

  it('a helpline’s hours in one language', async () => {
    const [first = ''] = campaign.helplines
    const outcome = await outcomeOf(() =>
      site.api('PATCH', `helplines/${first}?locale=en&depth=0`, {
        hours: 'Always, for the test',
        short: 'for the test',
      }),
    )
    expectExact(outcome)
    // An issue of a press kit is frozen: its French page stays, whatever becomes of the English words.
    expect(outcome.changed.filter(inFrench)).toEqual([])
  })

  it('a helpline that is withdrawn, and comes back', async () => {
    const [id] = campaign.helplines
    for (const active of [false, true]) {
      const outcome = await outcomeOf(() =>
        site.api('PATCH', `helplines/${id}?locale=fr&depth=0`, { active }),
      )
      expectExact(outcome)
    }
  }, 120_000)

  it('a helpline that is added to the campaign', async () => {
    const more = house.helplines.find(({ id, active }) => active && !campaign.helplines.includes(id))
    const helplines = more ? [...campaign.helplines, more.id] : campaign.helplines.toReversed()
    const outcome = await outcomeOf(() => publish('campaigns', campaign.id, 'fr', { helplines }))
    expectExact(outcome)
  })

  it('a partner that is withdrawn, and comes back', async () => {
    const edition = house.editions.at(-1)
    const partner = house.partners.find(({ id }) => id === edition?.partner)
    const own = (address: string) => inFrench(address) && address.includes(`/avec/${partner?.slug}`)
    const gone = await outcomeOf(() =>
      site.api('PATCH', `editions/${edition?.id}?locale=fr&depth=0`, { _status: 'draft' }),
    )
    expectExact(gone)
    // What is printed leads to the house's edition meanwhile.
    for (const address of addresses.filter(own))
      expect([address, (await site.get(address)).status]).toEqual([address, 307])
    const back = await outcomeOf(() => publish('editions', edition?.id, 'fr', {}))
    expectExact(back)
    for (const address of addresses.filter(own)) expect((await site.get(address)).status).toBe(200)
  }, 120_000)

  it('a page that is withdrawn, and comes back', async () => {
    const page = pageNamed('relayer')
    const own = addresses.filter((address) => inFrench(address) && address.endsWith('/relayer'))
    expectExact(
      await outcomeOf(() => site.api('PATCH', `pages/${page?.id}?locale=fr&depth=0`, { _status: 'draft' })),
    )
    for (const address of own) expect((await site.get(address)).status).toBe(404)
    expectExact(await outcomeOf(() => publish('pages', page?.id, 'fr', {})))
    for (const address of own) expect((await site.get(address)).status).toBe(200)
  }, 120_000)

  it('a draft, which changes nothing', async () => {
    const page = pageNamed('agir')
    const outcome = await outcomeOf(() =>
      site.api('PATCH', `pages/${page?.id}?locale=fr&draft=true&autosave=true&depth=0`, {
        title: 'En travail',
      }),
    )
    expectExactly(outcome, () => false)
  })
})

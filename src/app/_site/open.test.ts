import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Reader } from '@/publishing/read'
import { onlyCampaign, sceneAt } from './open'

vi.mock('@payload-config', () => ({ default: {} }))
vi.mock('@/campaigns/queries', () => ({ campaignAt: async () => found.own }))
vi.mock('@/editions/queries', () => ({ editionView: async (_: Reader, campaign: object) => campaign }))
vi.mock('@/press/queries', () => ({
  kitAt: async () => ({ campaign: 'demain', content: { id: 'kit' } }),
  pressRoom: async () => ({}),
}))

const found = vi.hoisted(() => ({ own: {} as object, all: [] as object[] }))

const live = { id: 'live', slug: 'veiller', opensAt: '2026-01-01T00:00:00.000Z' }
const preparing = { id: 'preparing', slug: 'demain', opensAt: '2028-01-01T00:00:00.000Z' }

const readerOf = ({ draft }: { draft: boolean }) => {
  const until: (Date | null)[] = []
  const reader = {
    draft,
    locale: 'fr',
    now: new Date('2027-02-09T06:00:00Z'),
    until: (instant: Date | null) => void until.push(instant),
    find: async (collection: string) => (collection === 'campaigns' ? found.all : []),
  } as unknown as Reader
  return { reader, until }
}

const kit = { kind: 'kit', locale: 'fr', kit: 'lancement' } as const

beforeEach(() => Object.assign(found, { own: preparing, all: [preparing, live] }))

describe('a kit whose campaign is still being prepared', () => {
  it('stands in the frame of the live one, until its own opens', async () => {
    const { reader, until } = readerOf({ draft: false })
    const scene = await sceneAt(reader, kit)
    expect(scene.subject.kind).toBe('kit')
    expect(scene.edition).toMatchObject({ id: 'live' })
    expect(until).toContainEqual(new Date(preparing.opensAt))
  })

  it('is not found where no other campaign is open', async () => {
    found.all = [preparing]
    const scene = await sceneAt(readerOf({ draft: false }).reader, kit)
    expect(scene).toMatchObject({ address: null, edition: null, subject: { kind: 'lost' } })
  })

  it('stands in its own in a preview', async () => {
    const scene = await sceneAt(readerOf({ draft: true }).reader, kit)
    expect(scene.edition).toMatchObject({ id: 'preparing' })
  })
})

it('leaves a draft without an address out of the list of campaigns', async () => {
  found.all = [{ id: 'new', slug: null }, { id: 'typing', slug: 'Mon adresse' }, live]
  const { subject } = await sceneAt(readerOf({ draft: true }).reader, { kind: 'campaigns', locale: 'fr' })
  expect(subject).toMatchObject({ kind: 'campaigns', campaigns: [{ id: 'live' }] })
})

describe('the list of campaigns', () => {
  const closed = { id: 'closed', slug: 'hier', opensAt: live.opensAt, closesAt: '2026-06-01T00:00:00.000Z' }
  const leadsTo = async (...campaigns: object[]) => {
    found.all = campaigns
    const { reader, until } = readerOf({ draft: false })
    const to = onlyCampaign(await sceneAt(reader, { kind: 'campaigns', locale: 'fr' }))
    return { to, until }
  }

  it('leads to the only one that is live, and is a list again when that closes', async () => {
    const closing = { ...live, closesAt: '2027-06-01T00:00:00.000Z' }
    const { to, until } = await leadsTo(closed, closing)
    expect(to).toBe('/fr/veiller')
    expect(until).toContainEqual(new Date(closing.closesAt))
  })

  it('leads to the only one there is, though it has ended', async () => {
    expect((await leadsTo(closed)).to).toBe('/fr/hier')
  })

  it('is a list where two are live, none is, or nothing is', async () => {
    expect((await leadsTo(live, { ...live, id: 'other', slug: 'autre' })).to).toBeNull()
    expect((await leadsTo(closed, { ...closed, id: 'older', slug: 'avant' })).to).toBeNull()
    expect((await leadsTo()).to).toBeNull()
  })
})

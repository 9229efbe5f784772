import type { Payload } from 'payload'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { commitNotes } from '@/publishing/notes'
import { openReader, type Reader } from '@/publishing/read'
import { payloadForTests } from '../support/payload'
import { makeHouse, makePage, publish } from './publishing-fixtures'

let payload: Payload
let house: Awaited<ReturnType<typeof makeHouse>>

beforeAll(async () => {
  payload = await payloadForTests()
  house = await makeHouse()
})

const open = (locale: 'fr' | 'en' = 'fr') => openReader({ payload, locale })
const tagsOf = ({ readings }: Reader) => [...readings.tags].sort()

describe('a reader', () => {
  it('notes what it returned, and the list', async () => {
    const reader = open()
    const pages = await reader.find('pages', {
      owner: house.campaign,
      where: { campaign: { equals: house.campaign } },
    })
    expect(pages).toHaveLength(2)
    expect(tagsOf(reader)).toEqual(
      [
        ...[house.home, house.page].map((id) => `doc:pages:${id}:fr`),
        `list:pages:${house.campaign}:fr`,
      ].sort(),
    )
  })

  it('notes what came populated, and what that refers to', async () => {
    const reader = open()
    await reader.findByID('pages', house.page, { depth: 2, populate: { campaigns: { helplines: true } } })
    expect(tagsOf(reader)).toEqual(
      expect.arrayContaining([
        `doc:campaigns:${house.campaign}:fr`,
        ...house.helplines.map((id) => `doc:helplines:${id}:fr`),
      ]),
    )
  })

  it('notes what it asked for by id and did not get: it may be published later', async () => {
    const made = await commitNotes(() =>
      payload.create({
        collection: 'pages',
        locale: 'fr',
        draft: true,
        data: { title: 'Caché', slug: 'cache', kind: 'page', campaign: house.campaign },
      }),
    )
    const reader = open()
    expect(await reader.findByID('pages', made.id)).toBeNull()
    expect(await reader.find('pages', { owner: null, where: { id: { in: [made.id] } } })).toEqual([])
    expect(tagsOf(reader)).toEqual([`doc:pages:${made.id}:fr`])
    const draft = openReader({ payload, locale: 'fr', draft: true })
    // Refused or not found, as the access rules see fit: only never the draft.
    expect(await draft.findByID('pages', made.id).catch(() => null)).toBeNull()
  })

  it('reads as the public: no draft of a published page, no field that is for staff', async () => {
    const page = await commitNotes(() => makePage(house.campaign, 'brouillon'))
    await commitNotes(() =>
      payload.update({
        collection: 'pages',
        id: page,
        locale: 'fr',
        draft: true,
        data: { title: 'En travail' },
      }),
    )
    expect((await open().findByID('pages', page))?.title).toBe('brouillon')
    const asked = openReader({ payload, locale: 'fr', draft: true }).findByID('pages', page)
    expect((await asked.catch(() => null))?.title).not.toBe('En travail')
  })

  it('never fills a language in from another', async () => {
    const made = await commitNotes(async () => {
      const { id } = await payload.create({
        collection: 'pages',
        locale: 'fr',
        draft: true,
        data: {
          title: 'Seul',
          slug: 'seul',
          kind: 'page',
          campaign: house.campaign,
          blocks: (await open().findByID('pages', house.page))?.blocks,
        },
      })
      await publish('pages', id, 'fr')
      return id
    })
    expect((await open().findByID('pages', made))?.title).toBe('Seul')
    expect(await open('en').findByID('pages', made)).toBeNull()
  })

  it('notes another language and a mere place as such, for the same page', async () => {
    const reader = open()
    const other = reader.in('en')
    await other.find('pages', {
      owner: null,
      as: 'place',
      where: { id: { equals: house.page } },
      select: { slug: true },
    })
    expect(tagsOf(reader)).toEqual([`place:pages:${house.page}:en`])
    expect(other.readings).toBe(reader.readings)
  })

  it('notes the dates that the page prints, and no others', async () => {
    const reader = open()
    await reader.findByID('pages', house.page, { depth: 1, dated: ['pages'] })
    expect(tagsOf(reader).filter((tag) => tag.startsWith('date:'))).toEqual([`date:pages:${house.page}`])
  })

  it('notes a global', async () => {
    const reader = open()
    await reader.findGlobal('house')
    expect(tagsOf(reader)).toEqual(['global:house:fr'])
  })

  it('reads named documents as the public, once, and notes those that are not there too', async () => {
    const found = vi.spyOn(payload, 'find')
    const reader = open()
    const [line = ''] = house.helplines
    const asked = ['0123456789abcdef01234567', ...house.helplines]
    const [all, one] = await Promise.all([
      reader.named('helplines', asked),
      reader.named('helplines', [line]),
    ])
    await reader.named('helplines', asked, { dated: true })
    expect(found).toHaveBeenCalledOnce()
    found.mockRestore()
    expect(all.map(({ id }) => id).sort()).toEqual([...house.helplines].sort())
    expect(one.map(({ id }) => id)).toEqual([line])
    expect(tagsOf(reader)).toEqual(
      asked.flatMap((id) => [`date:helplines:${id}`, `doc:helplines:${id}:fr`]).sort(),
    )
  })

  it('does not read again by its id what a list returned whole', async () => {
    const reader = open()
    const pages = await reader.find('pages', { owner: null, where: { campaign: { equals: house.campaign } } })
    const found = vi.spyOn(payload, 'find')
    expect((await reader.named('pages', [house.page]))[0]).toBe(pages.find(({ id }) => id === house.page))
    expect(found).not.toHaveBeenCalled()
    found.mockRestore()
  })

  it('asks once for the same', async () => {
    const reader = open()
    const find = vi.spyOn(payload, 'findByID')
    await Promise.all([reader.findByID('pages', house.page), reader.findByID('pages', house.page)])
    expect(find).toHaveBeenCalledOnce()
    await reader.findByID('pages', house.page, { depth: 1 })
    expect(find).toHaveBeenCalledTimes(2)
    for (const other of [reader.in('en'), reader.in('en'), reader.in('en').in('fr').in('en')])
      await other.findByID('pages', house.page)
    expect(find).toHaveBeenCalledTimes(3)
    find.mockRestore()
  })

  it('holds until the earliest instant it was told', () => {
    const reader = open()
    for (const at of ['2027-02-09', '2027-01-01', '2028-01-01']) reader.in('en').until(new Date(at))
    reader.until(null)
    expect(reader.readings.until?.toISOString()).toBe('2027-01-01T00:00:00.000Z')
  })
})

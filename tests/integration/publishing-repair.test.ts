import type { Payload } from 'payload'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { commitNotes } from '@/publishing/notes'
import { repairPublications } from '@/publishing/repair'
import { replaceKeptPages } from '@/publishing/store'
import { payloadForTests } from '../support/payload'
import { makeHouse, makePage, publish } from './publishing-fixtures'

let payload: Payload
let house: Awaited<ReturnType<typeof makeHouse>>
const expired: string[] = []

beforeAll(async () => {
  payload = await payloadForTests()
  house = await makeHouse()
  replaceKeptPages({ expire: (tags) => expired.push(...tags), settled: async () => true })
})
beforeEach(() => expired.splice(0))

type Row = Record<string, unknown> & { id: string }
const rowOf = (id: string) =>
  payload.db.findOne<Row>({ collection: 'pages', where: { id: { equals: id } }, req: { payload } })
const writeRow = async (id: string, data: Record<string, unknown>) => {
  await payload.db.updateOne({ collection: 'pages', id, data, req: { payload } })
}
const titleOf = async (id: string) =>
  (await payload.findByID({ collection: 'pages', id, locale: 'fr', overrideAccess: false })).title
const repair = () => commitNotes(() => repairPublications(payload))

async function republish(id: string, title: string): Promise<void> {
  await payload.update({ collection: 'pages', id, locale: 'fr', draft: true, data: { title } })
  await publish('pages', id, 'fr')
}

describe('repair', () => {
  it('finds nothing where every publish came to its end', async () => {
    expect(await repair()).toEqual([])
    expect(expired).toEqual([])
  })

  it('finishes a publish that is recorded and did not reach the public', async () => {
    const page = await commitNotes(() => makePage(house.campaign, 'en-retard'))
    const { id: _id, ...before } = (await rowOf(page)) ?? { id: '' }
    await commitNotes(() => republish(page, 'Nouveau'))
    await writeRow(page, before)
    expect(await titleOf(page)).toBe('en-retard')
    expired.length = 0
    expect(await repair()).toEqual([{ collection: 'pages', id: page, verdict: 'behind', finished: true }])
    expect(await titleOf(page)).toBe('Nouveau')
    expect(expired).toContain(`doc:pages:${page}:fr`)
    expect(await repair()).toEqual([])
  })

  it('records a public text that has no version', async () => {
    const page = await commitNotes(() => makePage(house.campaign, 'sans-version'))
    const { id: _id, ...row } = (await rowOf(page)) ?? { id: '' }
    await writeRow(page, {
      ...row,
      title: { fr: 'Sans', en: 'Without' },
      updatedAt: new Date(Date.now() + 1000).toISOString(),
    })
    expect(await repair()).toEqual([{ collection: 'pages', id: page, verdict: 'unrecorded', finished: true }])
    expect(await titleOf(page)).toBe('Sans')
    expect((await payload.findByID({ collection: 'pages', id: page, locale: 'fr', draft: true })).title).toBe(
      'Sans',
    )
    expect(await repair()).toEqual([])
  })

  it('names a public text that differs from its version, and leaves it', async () => {
    const page = await commitNotes(() => makePage(house.campaign, 'autre'))
    const { id: _id, ...row } = (await rowOf(page)) ?? { id: '' }
    await writeRow(page, { ...row, title: { fr: 'Autre chose', en: 'x' } })
    expect(await repair()).toEqual([{ collection: 'pages', id: page, verdict: 'different', finished: false }])
    expect(await titleOf(page)).toBe('Autre chose')
  })
})

import { beforeAll, describe, expect, it } from 'vitest'
import { commitNotes } from '@/publishing/notes'
import { payloadForTests } from '../support/payload'
import { rest, type Session, staffSession } from '../support/rest'
import { campaign, page, pageData, seenByVisitors } from './access/records'

let editor: Session
let house: string

beforeAll(async () => {
  editor = await commitNotes(() => staffSession('editor'))
  house = await campaign()
})

const both = () => page(house, { fr: 'Bonjour', en: 'Hello' })
const SEEN = { fr: 'Bonjour / Bonjour', en: 'Hello / Hello' }

const patch = (path: string, body: unknown) => rest('PATCH', `pages/${path}`, { as: editor, body })
const published = (locale: string, body: object = {}) => ({ locale, body: { ...body, _status: 'published' } })

/** What editors have in hand: the newest version, in one language. */
async function inHand(id: string, locale: string) {
  const { json } = await rest('GET', `pages/${id}?draft=true&depth=0&locale=${locale}`, { as: editor })
  return json as { title: string | null; _status: string; order?: number; deletedAt?: string | null }
}

describe('a published page in two languages', () => {
  it('is read in each, and in nothing but one', async () => {
    const id = await both()
    expect(await seenByVisitors(id)).toEqual(SEEN)
  })
  it('keeps what visitors see while drafts are saved, autosaved or patched plainly', async () => {
    const id = await both()
    for (const query of [
      'draft=true&locale=fr',
      'draft=true&autosave=true&locale=en',
      'locale=fr',
      'locale=en',
      '',
    ]) {
      const body = { title: 'Brouillon', blocks: [{ blockType: 'prose', heading: 'Brouillon' }], order: 7 }
      expect((await patch(`${id}?${query}`, body)).status, query).toBe(200)
      expect(await seenByVisitors(id), query).toEqual(SEEN)
    }
    expect(await inHand(id, 'fr')).toMatchObject({ title: 'Brouillon', order: 7, _status: 'draft' })
    expect(await inHand(id, 'en')).toMatchObject({ title: 'Brouillon', _status: 'draft' })
  })
  it('publishes one language and leaves the other one’s draft where it is', async () => {
    const id = await both()
    await patch(`${id}?locale=en`, { title: 'Draft', blocks: [{ blockType: 'prose', heading: 'Draft' }] })
    const french = {
      title: 'Salut',
      blocks: [{ blockType: 'prose', heading: 'Salut' }],
      _status: 'published',
    }
    expect((await patch(`${id}?locale=fr`, french)).status).toBe(200)
    expect(await seenByVisitors(id)).toEqual({ fr: 'Salut / Salut', en: 'Hello / Hello' })
    expect(await inHand(id, 'en')).toMatchObject({ title: 'Draft' })
    expect((await patch(`${id}?locale=en&publishSpecificLocale=en`, { _status: 'published' })).status).toBe(
      200,
    )
    expect(await seenByVisitors(id)).toEqual({ fr: 'Salut / Salut', en: 'Draft / Draft' })
  })
  it('is withdrawn in one language, and then in all', async () => {
    const id = await both()
    expect((await patch(`${id}?locale=en`, { _status: 'draft' })).status).toBe(200)
    expect(await seenByVisitors(id)).toEqual({ fr: SEEN.fr })
    expect((await patch(`${id}?unpublishAllLocales=true`, {})).status).toBe(200)
    expect(await seenByVisitors(id)).toEqual({})
    expect(await inHand(id, 'fr')).toMatchObject({ title: 'Bonjour', _status: 'draft' })
  })
  it('is withdrawn without showing the draft of what stays', async () => {
    const id = await both()
    await patch(`${id}?locale=fr`, { title: 'Brouillon', order: 9 })
    expect((await patch(`${id}?locale=en`, { _status: 'draft' })).status).toBe(200)
    expect(await seenByVisitors(id)).toEqual({ fr: SEEN.fr })
    expect(await inHand(id, 'fr')).toMatchObject({ title: 'Brouillon' })
  })
})

describe('a page in English alone', () => {
  it('is read in English, and French reads as nothing', async () => {
    const id = await page(house, { en: 'Only English' })
    expect(await seenByVisitors(id)).toEqual({ en: 'Only English / Only English' })
    await patch(`${id}?locale=fr`, { title: 'Traduction', blocks: [] })
    expect(await seenByVisitors(id)).toEqual({ en: 'Only English / Only English' })
    expect((await patch(`${id}?locale=fr`, { _status: 'published' })).status, 'the gate refuses').toBe(400)
    expect(await seenByVisitors(id)).toEqual({ en: 'Only English / Only English' })
  })
})

describe('an older version', () => {
  async function oldest(id: string): Promise<string> {
    const where = `where[parent][equals]=${id}`
    const { json } = await rest('GET', `pages/versions?${where}&sort=createdAt&limit=1&depth=0`, {
      as: editor,
    })
    return (json as { docs: { id: string }[] }).docs[0]?.id ?? ''
  }
  it.each(['', '?draft=true', '?draft=false'])(
    'comes back as a draft, never to the public (%s)',
    async (query) => {
      const id = await page(house, { fr: 'Première' })
      for (const title of ['Deuxième', 'Troisième'])
        await patch(`${id}?locale=fr`, {
          title,
          blocks: [{ blockType: 'prose', heading: title }],
          _status: 'published',
        })
      await page(house, { fr: 'Autre' })
      const answer = await rest('POST', `pages/versions/${await oldest(id)}${query}`, { as: editor })
      expect(answer.status).toBe(200)
      expect(await seenByVisitors(id)).toEqual({ fr: 'Troisième / Troisième' })
      expect(await inHand(id, 'fr')).toMatchObject({ title: 'Première', _status: 'draft' })
      expect((await patch(`${id}?locale=fr`, { _status: 'published' })).status).toBe(200)
      expect(await seenByVisitors(id)).toEqual({ fr: 'Première / Première' })
    },
  )
  it('leaves both languages as visitors see them', async () => {
    const id = await both()
    const first = await oldest(id)
    await patch(`${id}?locale=en`, {
      title: 'Hi',
      blocks: [{ blockType: 'prose', heading: 'Hi' }],
      _status: 'published',
    })
    await rest('POST', `pages/versions/${first}`, { as: editor })
    expect(await seenByVisitors(id)).toEqual({ fr: SEEN.fr, en: 'Hi / Hi' })
  })
  it('is not put before the public by the Local API either', async () => {
    const id = await both()
    const payload = await payloadForTests()
    const restore = payload.restoreVersion({ collection: 'pages', id: await oldest(id) })
    await expect(restore).rejects.toThrow(/brouillon/)
    expect(await seenByVisitors(id)).toEqual(SEEN)
  })
})

describe('the trash', () => {
  const now = () => new Date().toISOString()
  it.each(['', '?locale=en', '?draft=true', '?draft=true&locale=en'])(
    'takes a page away from visitors in every language, and gives it back unpublished (%s)',
    async (query) => {
      const id = await both()
      expect((await patch(`${id}${query}`, { deletedAt: now() })).status).toBe(200)
      expect(await seenByVisitors(id)).toEqual({})
      const sep = query ? '&' : '?'
      expect((await patch(`${id}${query}${sep}trash=true`, { deletedAt: null })).status).toBe(200)
      expect(await seenByVisitors(id)).toEqual({})
      expect(await inHand(id, 'fr')).toMatchObject({ title: 'Bonjour', _status: 'draft' })
      expect(await inHand(id, 'en')).toMatchObject({ title: 'Hello', _status: 'draft' })
      expect((await inHand(id, 'fr')).deletedAt ?? null).toBeNull()
      for (const locale of ['fr', 'en'])
        expect((await patch(`${id}?locale=${locale}`, { _status: 'published' })).status).toBe(200)
      expect(await seenByVisitors(id)).toEqual(SEEN)
    },
  )
  it('keeps a pending draft', async () => {
    const id = await both()
    await patch(`${id}?locale=fr`, { title: 'Brouillon' })
    await patch(id, { deletedAt: now() })
    await patch(`${id}?trash=true`, { deletedAt: null })
    expect(await seenByVisitors(id)).toEqual({})
    expect(await inHand(id, 'fr')).toMatchObject({ title: 'Brouillon' })
  })
  it('cannot be left by publishing', async () => {
    const id = await both()
    await patch(id, { deletedAt: now() })
    const answer = await patch(`${id}?trash=true&locale=fr`, { deletedAt: null, _status: 'published' })
    expect(answer.status).toBe(400)
    expect(await seenByVisitors(id)).toEqual({})
  })
  it('gives the address back', async () => {
    const id = await both()
    const { json } = await rest('GET', `pages/${id}?locale=fr&depth=0`, { as: editor })
    const { slug } = json as { slug: string }
    await patch(id, { deletedAt: now() })
    const body = { ...pageData(house, 'Autre', slug), _status: 'published' }
    expect((await rest('POST', 'pages?locale=fr', { as: editor, body })).status).toBe(201)
  })
})

describe('all languages at once', () => {
  it.each([
    ['publishAllLocales', '?publishAllLocales=true', {}],
    ['publishAllLocales beside a draft', '?publishAllLocales=true&draft=true', {}],
    ['publishing under locale=all', '?locale=all', { _status: 'published' }],
    ['publishing under locale=*', '?locale=*', { _status: 'published' }],
    ['a status per language', '?locale=all', { _status: { fr: 'published', en: 'published' } }],
    ['a status per language without locale', '', { _status: { fr: 'published', en: 'published' } }],
    ['an unknown status', '', { _status: 'live' }],
    ['an unknown language', '?publishSpecificLocale=de', { _status: 'published' }],
    ['texts of all languages', '?locale=all', { title: { fr: 'X', en: 'Y' } }],
  ])('%s is refused in words', async (_, query, body) => {
    const id = await both()
    await patch(`${id}?locale=en`, { title: 'Draft' })
    const answer = await patch(`${id}${query}`, body)
    expect(answer.status).toBe(400)
    expect(answer.text).toMatch(/une langue à la fois|_status/i)
    expect(await seenByVisitors(id)).toEqual(SEEN)
    expect(
      (await rest('POST', `pages${query}`, { as: editor, body: { ...pageData(house, 'X'), ...body } }))
        .status,
    ).toBe(400)
  })
})

describe('many pages at once', () => {
  const where = (ids: string[]) => ids.map((id, i) => `where[id][in][${i}]=${id}`).join('&')
  it('stay as visitors see them under a plain change', async () => {
    const ids = [await both(), await both()]
    await patch(`${ids[0]}?locale=fr`, { title: 'Brouillon' })
    expect((await patch(`?${where(ids)}&locale=fr`, { order: 3 })).status).toBe(200)
    for (const id of ids) {
      expect(await seenByVisitors(id)).toEqual(SEEN)
      expect(await inHand(id, 'fr')).toMatchObject({ order: 3 })
    }
    expect(await inHand(ids[0] ?? '', 'fr')).toMatchObject({ title: 'Brouillon' })
  })
  it('are published in the language asked for, each through the gate', async () => {
    const ids = [await page(house, { en: 'One' }), await both()]
    await patch(`${ids[0]}?locale=fr`, { title: 'Sans blocs', slug: 'sans-blocs' })
    await patch(`${ids[1]}?locale=fr`, { title: 'Prête' })
    const answer = await patch(`?${where(ids)}&locale=fr`, { _status: 'published' })
    expect(answer.json).toMatchObject({ docs: [{ id: ids[1] }], errors: [{ id: ids[0] }] })
    expect(await seenByVisitors(ids[0] ?? '')).toEqual({ en: 'One / One' })
    expect(await seenByVisitors(ids[1] ?? '')).toEqual({ fr: 'Prête / Bonjour', en: SEEN.en })
  })
  it('are withdrawn in all languages, and go to the trash', async () => {
    const ids = [await both(), await both()]
    expect((await patch(`?${where(ids)}&unpublishAllLocales=true`, {})).status).toBe(200)
    for (const id of ids) expect(await seenByVisitors(id)).toEqual({})
    const more = [await both(), await both()]
    expect((await patch(`?${where(more)}`, { deletedAt: new Date().toISOString() })).status).toBe(200)
    for (const id of more) expect(await seenByVisitors(id)).toEqual({})
  })
})

describe('the trash as the admin empties and fills it', () => {
  const where = (id: string) => `?trash=true&where[and][0][id][equals]=${id}`

  it('gives a page back as a draft, by the button that asks for many', async () => {
    const id = await both()
    await patch(id, { deletedAt: new Date().toISOString() })
    const published = await patch(where(id), { deletedAt: null, _status: 'published' })
    expect(published.status).toBe(400)
    expect(published.json).toMatchObject({ errors: [{ message: expect.stringContaining('corbeille') }] })
    expect((await patch(where(id), { deletedAt: null, _status: 'draft' })).status).toBe(200)
    expect(await seenByVisitors(id)).toEqual({})
    expect(await inHand(id, 'en')).toMatchObject({ title: 'Hello', _status: 'draft' })
  })
  it('takes two editions of one pair, one after the other', async () => {
    const payload = await payloadForTests()
    await commitNotes(async () => {
      const name = { name: 'Un partenaire', slug: 'un-partenaire-deux-fois', kind: 'charity' as const }
      const partner = (await payload.create({ collection: 'partners', locale: 'fr', data: name })).id
      const data = { campaign: house, partner, role: 'supporting' as const }
      for (let i = 0; i < 2; i++) {
        const { id } = await payload.create({ collection: 'editions', locale: 'fr', data })
        await expect(payload.create({ collection: 'editions', locale: 'fr', data })).rejects.toThrow(
          'pairKey',
        )
        const deletedAt = new Date().toISOString()
        await payload.update({ collection: 'editions', id, locale: 'fr', data: { deletedAt } })
      }
    })
  })
})

describe('a copy', () => {
  it.each([
    '',
    '?draft=true',
    '?draft=false',
    '?draft=false&locale=en',
    '?draft=false&publishAllLocales=true',
  ])('of a published page is a draft (%s)', async (query) => {
    const id = await both()
    const answer = await rest('POST', `pages/${id}/duplicate${query}`, { as: editor, body: {} })
    expect(answer.status).toBe(200)
    const copy = (answer.json as { doc?: { id: string } }).doc?.id
    if (copy === undefined) return
    expect(await seenByVisitors(copy)).toEqual({})
    expect(await inHand(copy, 'fr')).toMatchObject({ title: 'Bonjour', _status: 'draft' })
    expect(await inHand(copy, 'en')).toMatchObject({ title: 'Hello', _status: 'draft' })
    expect(await seenByVisitors(id)).toEqual(SEEN)
  })
})

describe('the first save of a page', () => {
  it.each([
    ['a draft', '?draft=true', {}],
    ['no word about its state', '', {}],
  ])('with %s shows nothing', async (_, query, more) => {
    const body = { ...pageData(house, 'Neuve'), ...more }
    const answer = await rest('POST', `pages${query}`, { as: editor, body })
    expect(answer.status).toBe(201)
    expect(await seenByVisitors((answer.json as { doc: { id: string } }).doc.id)).toEqual({})
  })
  it('publishes the language it is written in', async () => {
    const { locale, body } = published('en', pageData(house, 'New'))
    const answer = await rest('POST', `pages?locale=${locale}`, { as: editor, body })
    expect(answer.status).toBe(201)
    const { doc } = answer.json as { doc: { id: string } }
    expect(await seenByVisitors(doc.id)).toEqual({ en: 'New / New' })
  })
})

describe('campaigns, editions and press kits', () => {
  it('a campaign keeps its shared fields as visitors see them while a draft waits', async () => {
    const id = await campaign()
    await rest('PATCH', `campaigns/${id}?locale=fr`, {
      as: editor,
      body: { opensAt: '2031-01-01T00:00:00.000Z' },
    })
    const payload = await payloadForTests()
    const seen = await payload.findByID({
      collection: 'campaigns',
      id,
      locale: 'en',
      overrideAccess: false,
      depth: 0,
    })
    expect(seen).toMatchObject({ title: 'A campaign', opensAt: '2020-01-01T00:00:00.000Z' })
  })
})

import { beforeAll, describe, expect, it } from 'vitest'
import { commitNotes } from '@/publishing/notes'
import { payloadForTests } from '../support/payload'
import { rest, type Session, staffSession } from '../support/rest'
import { campaign, helpline, page, pageData, seenByVisitors } from './access/records'

let editor: Session
beforeAll(async () => {
  editor = await commitNotes(() => staffSession('editor', 'partner-manager'))
})

const patch = (path: string, body: unknown) => rest('PATCH', path, { as: editor, body })
const published = { _status: 'published' }

type Refused = { errors: { message: string; data?: { errors: { path: string; message: string }[] } }[] }
const paths = (json: unknown) => (json as Refused).errors[0]?.data?.errors.map(({ path }) => path)
const said = (json: unknown) => (json as Refused).errors[0]?.message ?? ''

/** A public campaign whose bar leads to a page, public in both languages. */
async function withHelpPage() {
  const house = await campaign()
  const act = await page(house, { fr: 'Agir', en: 'Act' })
  for (const locale of ['fr', 'en'])
    expect((await patch(`campaigns/${house}?locale=${locale}`, { actPage: act, ...published })).status).toBe(
      200,
    )
  return { house, act }
}

describe('the page that the yellow bar leads to', () => {
  it('is not withdrawn, trashed or deleted while a public campaign names it', async () => {
    const { act } = await withHelpPage()
    for (const answer of [
      await patch(`pages/${act}?locale=en`, { _status: 'draft' }),
      await patch(`pages/${act}?unpublishAllLocales=true`, { _status: 'draft' }),
      await patch(`pages/${act}`, { deletedAt: new Date().toISOString() }),
      await rest('DELETE', `pages/${act}`, { as: editor }),
    ]) {
      expect(answer.status).toBe(400)
      expect(answer.text).toMatch(/Une campagne|A campaign/)
      expect(answer.text).toContain('Navigation')
    }
    expect(Object.keys(await seenByVisitors(act))).toEqual(['fr', 'en'])
  })
  it('may be written on as a draft, and withdrawn once the campaign names another', async () => {
    const { house, act } = await withHelpPage()
    expect(
      (await patch(`pages/${act}?locale=fr&draft=true&autosave=true`, { title: 'B', _status: 'draft' }))
        .status,
    ).toBe(200)
    const other = await page(house, { fr: 'Aide', en: 'Help' })
    await patch(`campaigns/${house}?locale=fr`, { actPage: other, ...published })
    expect((await patch(`pages/${act}?unpublishAllLocales=true`, { _status: 'draft' })).status).toBe(200)
    expect(await seenByVisitors(act)).toEqual({})
  })
})

describe('a helpline that a public campaign counts on', () => {
  const lines = async (house: string) => {
    const payload = await payloadForTests()
    const { helplines } = await payload.findByID({
      collection: 'campaigns',
      id: house,
      locale: 'fr',
      depth: 0,
    })
    return helplines.map(String)
  }
  it('stays in service, out of the trash and in the library, with the campaign named', async () => {
    const [first] = await lines(await campaign())
    const out = await patch(`helplines/${first}?locale=fr`, { active: false })
    expect(out.status).toBe(400)
    expect(paths(out.json)).toEqual(['active'])
    expect(said(out.json)).toContain('« Une campagne »')
    expect((await patch(`helplines/${first}`, { deletedAt: new Date().toISOString() })).status).toBe(400)
    expect((await rest('DELETE', `helplines/${first}`, { as: editor })).status).toBe(400)
    expect((await patch(`helplines/${first}?locale=en`, { purpose: '' })).status).toBe(400)
  })
  it('leaves once another stands in its place', async () => {
    const house = await campaign()
    const [first = '', second = ''] = await lines(house)
    const helplines = [first, second, await helpline()]
    await patch(`campaigns/${house}?locale=fr`, { helplines, ...published })
    expect((await patch(`helplines/${first}?locale=fr`, { active: false })).status).toBe(200)
    expect((await rest('DELETE', `helplines/${first}`, { as: editor })).status).toBe(200)
  })
})

describe('a campaign that leaves a language', () => {
  it('is refused while something is public in it, and let go afterwards', async () => {
    const house = await campaign()
    const only = await page(house, { fr: 'Bonjour', en: 'Hello' })
    const leave = () => patch(`campaigns/${house}?locale=fr`, { languages: ['fr'], ...published })
    const refused = await leave()
    expect(refused.status).toBe(400)
    expect(paths(refused.json)).toEqual(['languages'])
    expect(said(refused.json)).toContain('2 fiches')
    await patch(`campaigns/${house}?locale=en`, { _status: 'draft' })
    await patch(`pages/${only}?locale=en`, { _status: 'draft' })
    expect((await leave()).status).toBe(200)
  })
})

describe('a page that is about to be published', () => {
  const create = (body: object) =>
    rest('POST', 'pages?locale=fr', { as: editor, body: { ...body, ...published } })

  it('first asks which campaign it belongs to, and says nothing about its languages', async () => {
    const { campaign: _, ...orphan } = pageData('x', 'Orpheline')
    const answer = await create(orphan)
    expect(answer.status).toBe(400)
    expect(paths(answer.json)).toEqual(['campaign'])
    expect(said(answer.json)).toMatch(/^Choisissez d’abord une campagne\./)
  })
  it('has its opening first, and once', async () => {
    const data = pageData(await campaign(), 'Deux ouvertures')
    const answer = await create({
      ...data,
      blocks: [...data.blocks, { blockType: 'hero', heading: 'Encore' }],
    })
    expect(paths(answer.json)).toEqual(['blocks.1.heading'])
    expect(said(answer.json)).not.toContain(':')
  })
  it.each([
    ['no target', { label: 'Lire' }, 'blocks.0.action.to'],
    ['no page', { label: 'Lire', to: 'page' }, 'blocks.0.action.page'],
    ['no address', { label: 'Lire', to: 'web' }, 'blocks.0.action.url'],
    ['half an address', { label: 'Lire', to: 'web', url: 'exemple' }, 'blocks.0.action.url'],
  ])('has no button with %s', async (_, action, path) => {
    const data = pageData(await campaign(), 'Un bouton')
    const answer = await create({ ...data, blocks: [{ blockType: 'callToAction', heading: 'Agir', action }] })
    expect(answer.status).toBe(400)
    expect(paths(answer.json)).toEqual([path])
  })
})

describe('the words of a partner', () => {
  it.each([
    ['a phone that is none', { contact: { phone: 'abc' } }, 'slots.contact.phone'],
    ['a button without an address', { callToAction: { label: 'Venir' } }, 'slots.callToAction.url'],
    [
      'an address without a button',
      { callToAction: { url: 'https://example.org' } },
      'slots.callToAction.label',
    ],
  ])('with %s are refused at the field', async (_, slots, path) => {
    const house = await campaign()
    const name = `Partenaire ${Math.random()}`
    const partner = await rest('POST', 'partners?locale=fr', {
      as: editor,
      body: { name, slug: `p-${Math.random().toString(36).slice(2)}`, kind: 'charity', active: true },
    })
    const { doc } = partner.json as { doc: { id: string } }
    const answer = await rest('POST', 'editions?locale=fr', {
      as: editor,
      body: { campaign: house, partner: doc.id, role: 'supporting', slots, ...published },
    })
    expect(answer.status).toBe(400)
    expect(paths(answer.json)).toEqual([path])
  })
})

describe('the lock of a record', () => {
  it('is taken over in one’s own name, and neither made, given away nor removed for others', async () => {
    const payload = await payloadForTests()
    const house = await campaign()
    const other = await commitNotes(() => staffSession('editor'))
    const me = async (as: Session) =>
      ((await rest('GET', 'staff/me', { as })).json as { user: { id: string } }).user.id
    const [mine, theirs] = [await me(editor), await me(other)]
    const user = (value: string) => ({ relationTo: 'staff' as const, value })
    const lock = await payload.create({
      collection: 'payload-locked-documents',
      data: { document: { relationTo: 'campaigns', value: house }, user: user(theirs) },
    })
    const at = `payload-locked-documents/${lock.id}`
    expect((await rest('POST', 'payload-locked-documents', { as: editor, body: lock })).status).toBe(403)
    expect((await rest('DELETE', at, { as: editor })).status).toBeGreaterThanOrEqual(403)
    expect((await patch(at, { document: { relationTo: 'campaigns', value: 'x' } })).status).toBe(403)
    expect((await patch(at, { user: user(theirs) })).status).toBe(403)
    expect((await patch(at, { user: user(mine) })).status).toBe(200)
    expect((await rest('DELETE', at, { as: other })).status).toBeGreaterThanOrEqual(403)
    expect((await rest('DELETE', at, { as: editor })).status).toBe(200)
  })
})

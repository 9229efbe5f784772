import type { CollectionSlug, TypedUser, Where } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Role } from '@/people/roles'
import { commitNotes } from '@/publishing/notes'
import { payloadForTests } from '../support/payload'
import { rest, type Session, signIn } from '../support/rest'
import { type Account, account, PASSWORD } from './access/people'
import { campaign, page } from './access/records'
import { make, subject } from './access/subjects'

type Data = Record<string, unknown>

/** The Local API without its types by collection. */
type Records = {
  find(args: object): Promise<{ docs: (Data & { id: string })[]; totalDocs: number }>
  count(args: object): Promise<{ totalDocs: number }>
  update(args: object): Promise<Data>
  findGlobal(args: object): Promise<Data>
}
const records = async (): Promise<Records> => (await payloadForTests()) as Records

const SECRET = 'seulement-entre-nous@example.org'

/** Those who read with access rules on and are not staff: pages for visitors, and a member of a partner. */
const OUTSIDERS: [string, () => Promise<TypedUser | undefined>][] = [
  ['a visitor', async () => undefined],
  [
    'a member',
    async () => {
      const payload = await payloadForTests()
      const [member] = (await payload.find({ collection: 'members', limit: 1, depth: 0 })).docs
      if (!member) throw new Error('There is no member')
      return { ...member, collection: 'members' }
    },
  ],
]

const set = async (collection: CollectionSlug, id: string, data: Data, more: object = {}) =>
  commitNotes(async () => (await records()).update({ collection, id, locale: 'fr', data, ...more }))

let verifier: Account
let house: string
let helplineId: string

beforeAll(async () => {
  house = await campaign()
  await make(subject('members'))
  verifier = await account('editor')
  helplineId = await make(subject('helplines'))
  const as = await signIn(verifier.email, PASSWORD)
  const body = { verification: { on: '2026-11-01T00:00:00.000Z', how: 'Appelée' } }
  expect((await rest('PATCH', `helplines/${helplineId}?locale=fr`, { as, body })).status).toBe(200)
})

describe.each(OUTSIDERS)('%s, reading with access rules on', (_, whoever) => {
  const read = async (collection: CollectionSlug, where: Where, more: object = {}) => {
    const args = { collection, where, locale: 'fr', fallbackLocale: false, depth: 0, ...more }
    return (await records()).find({ ...args, overrideAccess: false, user: await whoever() })
  }
  const sees = async (collection: CollectionSlug, id: string, more: object = {}) =>
    (await read(collection, { id: { equals: id } }, more)).docs[0]

  it.each([
    ['media', { approved: true }, { approved: false }],
    ['logos', { shown: true }, { shown: false }],
    ['partners', { active: true }, { active: false }],
    ['helplines', { active: true }, { active: false }],
    ['claims', { status: 'current' }, { status: 'draft' }],
    ['claims', { status: 'contested' }, { status: 'draft' }],
    ['campaigns', { _status: 'published' }, { _status: 'draft' }],
    ['pages', { _status: 'published' }, { _status: 'draft' }],
    ['editions', { _status: 'published' }, { _status: 'draft' }],
    ['sources', {}, undefined],
  ] as const)(
    'of %s sees what is out (%j), not what is in (%j), nor the trash',
    async (slug, out, inside) => {
      const id = await make(subject(slug))
      await set(slug, id, out)
      expect(await sees(slug, id)).toMatchObject({ id })
      if (inside) {
        await set(slug, id, inside)
        expect(await sees(slug, id)).toBeUndefined()
        expect(await sees(slug, id, { draft: true })).toBeUndefined()
        await set(slug, id, out)
      }
      await set(slug, id, { deletedAt: '2027-01-01T00:00:00.000Z' })
      for (const trash of [false, true]) expect(await sees(slug, id, { trash })).toBeUndefined()
      const counted = await (await records()).count({
        collection: slug,
        where: { id: { equals: id } },
        trash: true,
        locale: 'fr',
        overrideAccess: false,
        user: await whoever(),
      })
      expect(counted.totalDocs).toBe(0)
    },
  )
  it.each([
    'staff',
    'members',
    'audit-entries',
    'press-kits',
    'accreditations',
    'press-takes',
    'consents',
    'payload-preferences',
    'payload-kv',
  ] as const)('of %s sees nothing', async (slug) => {
    const user = await whoever()
    const tried = read(slug, user ? { id: { not_equals: user.id } } : {})
    const docs = await tried.then(
      (found) => found.docs,
      () => [],
    )
    expect(docs).toEqual([])
  })
  it('gets one language, and no draft in its place', async () => {
    const id = await page(house, { fr: 'Bonjour', en: 'Hello' })
    await commitNotes(async () =>
      (await records()).update({ collection: 'pages', id, locale: 'en', data: { _status: 'draft' } }),
    )
    await set('pages', id, { title: 'Brouillon' }, { draft: true })
    expect((await sees('pages', id, { draft: true }))?.title).toBe('Bonjour')
    expect(await sees('pages', id, { locale: 'en' })).toBeUndefined()
    expect((await sees('pages', id, { fallbackLocale: 'en' }))?.title).toBe('Bonjour')
    for (const locale of ['all', '*'])
      await expect(read('pages', {}, { locale })).rejects.toThrow('une langue')
    const global = { slug: 'house', locale: 'all', overrideAccess: false, user: await whoever() }
    await expect((await records()).findGlobal(global)).rejects.toThrow('une langue')
  })
  it('never gets the work address of a partner, however it asks', async () => {
    const partnerId = await make(subject('partners'))
    await set('partners', partnerId, { contactEmail: SECRET })
    const edition = await make(subject('editions'))
    await set('editions', edition, { partner: partnerId, _status: 'published' })
    const asked = [
      await read('partners', { id: { equals: partnerId } }, { depth: 2 }),
      await read('partners', { id: { equals: partnerId } }, { select: { contactEmail: true } }),
      await read('partners', { id: { equals: partnerId } }, { showHiddenFields: true }),
      await read('editions', { id: { equals: edition } }, { depth: 2 }),
      await read(
        'editions',
        { id: { equals: edition } },
        { depth: 2, populate: { partners: { contactEmail: true } } },
      ),
    ]
    expect(asked.every(({ docs }) => docs.length === 1)).toBe(true)
    expect(JSON.stringify(asked)).not.toContain(SECRET)
    for (const guess of [
      () => read('partners', { contactEmail: { like: 'seulement' } }),
      () => read('partners', {}, { sort: 'contactEmail' }),
      () => read('editions', { 'partner.contactEmail': { equals: SECRET } }),
      () => read('editions', {}, { sort: 'partner.contactEmail' }),
    ])
      await expect(guess()).rejects.toThrow()
  })
  it('never learns who verified a helpline', async () => {
    const asked = [
      await read('helplines', { id: { equals: helplineId } }, { depth: 2 }),
      await read('helplines', { id: { equals: helplineId } }, { depth: 2, select: { verification: true } }),
      await read(
        'helplines',
        { id: { equals: helplineId } },
        { depth: 2, populate: { staff: { email: true, name: true } } },
      ),
    ]
    expect(asked.every(({ docs }) => docs.length === 1)).toBe(true)
    for (const secret of [verifier.id, verifier.email]) expect(JSON.stringify(asked)).not.toContain(secret)
    for (const guess of [
      () => read('helplines', { 'verification.by': { equals: verifier.id } }),
      () => read('helplines', { 'verification.by.email': { like: verifier.email } }),
      () => read('helplines', {}, { sort: 'verification.by' }),
    ])
      await expect(guess()).rejects.toThrow()
  })
  it('finds nothing in the trash, or inside, by what points to it', async () => {
    const source = await make(subject('sources'))
    const claim = await make(subject('claims'))
    await set('claims', claim, { source })
    expect((await sees('claims', claim, { depth: 1 }))?.source).toMatchObject({ title: 'Une source' })
    await set('sources', source, { deletedAt: '2027-01-01T00:00:00.000Z' })
    expect((await sees('claims', claim, { depth: 1 }))?.source).toBe(source)

    const edition = await make(subject('editions'))
    const partner = await make(subject('partners'))
    await set('editions', edition, { partner, _status: 'published' })
    await set('partners', partner, { active: false })
    expect((await sees('editions', edition, { depth: 1 }))?.partner).toBe(partner)
    const byName = await read('editions', {
      and: [{ id: { equals: edition } }, { 'partner.name': { like: 'partenaire' } }],
    })
    expect(byName.docs).toEqual([])

    const hidden = await make(subject('campaigns'))
    const kit = await make(subject('press-kits'))
    await set('press-kits', kit, { campaign: hidden, _status: 'published' })
    // Published is ready to be issued: the public reads issues alone.
    expect(await sees('press-kits', kit, { depth: 2 }).catch(() => undefined)).toBeUndefined()
    const issue = await make(subject('kit-issues'))
    expect((await sees('kit-issues', issue, { depth: 2 }))?.kit).not.toMatchObject({
      title: expect.anything(),
    })
    await set('kit-issues', issue, { publicFrom: '2999-01-01T00:00:00.000Z' })
    expect(await sees('kit-issues', issue)).toBeUndefined()
    await set('kit-issues', issue, { publicFrom: '2026-01-01T00:00:00.000Z', state: 'pulled' })
    expect(await sees('kit-issues', issue)).toBeUndefined()
  })
})

describe('staff among themselves', () => {
  const sessions = new Map<Role, Session>()
  const NOT_ADMINISTRATORS: Role[] = ['editor', 'reviewer', 'press-officer', 'partner-manager']
  const as = (role: Role) => ({ as: sessions.get(role) })

  beforeAll(async () => {
    for (const role of [...NOT_ADMINISTRATORS, 'administrator' as const])
      sessions.set(role, await signIn((await account(role)).email, PASSWORD))
  })

  it.each(NOT_ADMINISTRATORS)('%s does not get the addresses of colleagues', async (role) => {
    const paths = [
      'staff?depth=2',
      `helplines/${helplineId}?depth=3`,
      `helplines/${helplineId}?depth=3&populate[staff][email]=true`,
      `helplines?depth=2&select[verification][by]=true&populate[staff][email]=true&populate[staff][name]=true`,
      'payload-locked-documents?depth=3',
      'payload-preferences?depth=3',
      `staff/${verifier.id}`,
      `staff?where[id][equals]=${verifier.id}`,
      `staff?where[email][equals]=${verifier.email}`,
      `helplines/versions?depth=3&populate[staff][email]=true`,
    ]
    for (const path of paths)
      expect((await rest('GET', path, as(role))).text, path).not.toContain(verifier.email)
  })
  it.each(NOT_ADMINISTRATORS)('%s cannot guess them by asking for what points to them', async (role) => {
    const [start] = verifier.email
    const guesses = [
      ['helplines', 'verification.by.email', `${start}`],
      ['helplines', 'verification.by.name', 'Une'],
      ['payload-locked-documents', 'user.value.email', `${start}`],
      ['payload-preferences', 'user.value.email', `${start}`],
      ['staff', 'email', `${start}`],
    ]
    for (const [collection, field, right] of guesses) {
      const others = 'where[id][exists]=true'
      const ask = (guess: string) =>
        rest('GET', `${collection}/count?${others}&where[${field}][like]=${guess}`, as(role))
      const [hit, miss] = [await ask(`${right}`), await ask('no-such-beginning')]
      const count = ({ status, json }: typeof hit) =>
        status === 200 ? (json as { totalDocs: number }).totalDocs : status
      const own = collection === 'staff' ? 1 : 0
      expect(count(hit) === count(miss) || count(hit) === own, `${field}: ${hit.text} ${miss.text}`).toBe(
        true,
      )
    }
    for (const path of [
      'helplines?sort=verification.by.email',
      'payload-locked-documents?sort=user.email',
      'audit-entries?sort=createdAt',
      'audit-entries?where[actorId][exists]=true',
    ])
      expect((await rest('GET', path, as(role))).status, path).toBeGreaterThanOrEqual(400)
  })
  it('members are known to partner managers and administrators alone', async () => {
    const payload = await payloadForTests()
    const [member] = (await payload.find({ collection: 'members', limit: 1 })).docs
    for (const role of ['editor', 'reviewer', 'press-officer'] as const)
      for (const path of [
        'members',
        'members/count',
        `members/${member?.id}`,
        'members?where[email][exists]=true',
      ])
        expect((await rest('GET', path, as(role))).status).toBe(403)
    expect((await rest('GET', `members/${member?.id}`, as('partner-manager'))).status).toBe(200)
  })
  it('what the system writes cannot be written by a request', async () => {
    const editor = as('editor')
    const id = await page(house, { fr: 'Une page' })
    const forged = { addressKey: 'x', seedKey: 'x', shows: [{ relationTo: 'pages', value: id }] }
    expect((await rest('PATCH', `pages/${id}?locale=fr`, { ...editor, body: forged })).status).toBe(200)
    const { docs } = await (await records()).find({
      collection: 'pages',
      where: { id: { equals: id } },
      locale: 'fr',
      draft: true,
      depth: 0,
      showHiddenFields: true,
    })
    expect(docs[0]).toMatchObject({ shows: [], addressKey: expect.stringContaining('/top/') })
    expect(docs[0]?.seedKey ?? null).toBeNull()
    const line = { verification: { on: '2026-11-02T00:00:00.000Z', by: verifier.id } }
    await rest('PATCH', `helplines/${helplineId}?locale=fr`, { ...as('administrator'), body: line })
    const [helpline] = (
      await (
        await records()
      ).find({ collection: 'helplines', where: { id: { equals: helplineId } }, depth: 0 })
    ).docs
    expect(helpline).toMatchObject({ verification: { on: '2026-11-02T00:00:00.000Z' } })
    expect(helpline).not.toMatchObject({ verification: { by: verifier.id } })
  })
})

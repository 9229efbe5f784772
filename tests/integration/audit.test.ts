import { beforeAll, describe, expect, it } from 'vitest'
import type { AuditEntry } from '@/payload-types'
import { forgetTries } from '@/people/signIn/limits'
import { commitNotes } from '@/publishing/notes'
import { DATABASE, payloadForTests } from '../support/payload'
import { type Method, rest, type Session, signIn } from '../support/rest'
import { type Account, account, PASSWORD } from './access/people'
import { campaign, helpline, page, pageData } from './access/records'

let house: string
let editor: Session
let person: Account
let administrator: Session

beforeAll(async () => {
  house = await campaign()
  person = await account('editor')
  editor = await signIn(person.email, PASSWORD)
  administrator = await signIn((await account('administrator')).email, PASSWORD)
})

const HASH = /^[0-9a-f]{64}$/

/** The lines about a record, oldest first. */
async function trail(subjectId: string): Promise<AuditEntry[]> {
  const payload = await payloadForTests()
  const { docs } = await payload.find({
    collection: 'audit-entries',
    where: { subjectId: { equals: subjectId } },
    sort: 'createdAt',
    pagination: false,
  })
  return docs
}

/** What an operation adds to the trail of a record. */
async function adds(subjectId: string, work: () => Promise<unknown>): Promise<AuditEntry[]> {
  const before = (await trail(subjectId)).map(({ id }) => id)
  await work()
  return (await trail(subjectId)).filter(({ id }) => !before.includes(id))
}

const patch = (path: string, body: unknown, as = editor) => rest('PATCH', path, { as, body })

describe('a line says who did what, when and in which language', () => {
  it('for a page, from its first save to its end', async () => {
    const body = { ...pageData(house, 'Page suivie') }
    const { json } = await rest('POST', 'pages?locale=fr', { as: editor, body })
    const { id } = (json as { doc: { id: string } }).doc
    const publish = () => patch(`pages/${id}?locale=fr`, { _status: 'published' })
    await publish()
    await patch(`pages/${id}?locale=fr`, { order: 1 })
    await publish()
    await patch(`pages/${id}?locale=en`, { ...pageData(house, 'Followed'), _status: 'published' })
    await patch(`pages/${id}?locale=en`, { _status: 'draft' })
    await patch(`pages/${id}?unpublishAllLocales=true`, {})
    await patch(`pages/${id}`, { deletedAt: new Date().toISOString() })
    await patch(`pages/${id}?trash=true`, { deletedAt: null })
    await rest('DELETE', `pages/${id}`, { as: editor })
    const lines = await trail(id)
    expect(lines.map(({ action, locale }) => `${action} ${locale}`)).toEqual([
      'create fr',
      'publish fr',
      'save-draft fr',
      'publish fr',
      'publish en',
      'unpublish en',
      'unpublish fr',
      'trash fr',
      'restore fr',
      'delete fr',
    ])
    for (const line of lines) {
      expect(line).toMatchObject({ actorCollection: 'staff', actorId: person.id, subjectCollection: 'pages' })
      expect(Math.abs(Date.parse(line.createdAt) - Date.now())).toBeLessThan(60_000)
    }
    expect([lines[0]?.before, lines.at(-1)?.after]).toEqual([null, null])
  })
  it('for a version taken up again, and for a copy', async () => {
    const id = await page(house, { fr: 'Première' })
    await patch(`pages/${id}?locale=fr`, { title: 'Deuxième', _status: 'published' })
    const { json } = await rest('GET', `pages/versions?where[parent][equals]=${id}&sort=createdAt&limit=1`, {
      as: editor,
    })
    const [version] = (json as { docs: { id: string }[] }).docs
    const lines = await adds(id, () => rest('POST', `pages/versions/${version?.id}`, { as: editor }))
    expect(lines.map(({ action }) => action)).toEqual(['restore-version', 'restore-version'])
    const copied = await rest('POST', `pages/${id}/duplicate`, { as: editor, body: {} })
    const copy = (copied.json as { doc: { id: string } }).doc.id
    expect(await trail(copy)).toMatchObject([{ action: 'create', actorId: person.id, before: null }])
  })
  it('for each of many records', async () => {
    const ids = [await page(house, { fr: 'Une' }), await page(house, { fr: 'Deux' })]
    await patch(`pages?where[id][in]=${ids.join(',')}&locale=fr`, { _status: 'published' })
    for (const id of ids)
      expect((await trail(id)).at(-1)).toMatchObject({ action: 'publish', actorId: person.id })
    await rest('DELETE', `pages?where[id][in]=${ids.join(',')}`, { as: editor })
    for (const id of ids) expect((await trail(id)).at(-1)).toMatchObject({ action: 'delete', after: null })
  })
  it('for a record without drafts, a global and the system itself', async () => {
    const line = await helpline()
    const [changed] = await adds(line, () => patch(`helplines/${line}?locale=fr`, { hours: 'La nuit' }))
    expect(changed).toMatchObject({ action: 'update', subjectCollection: 'helplines', actorId: person.id })
    expect((await trail(line))[0]).toMatchObject({
      action: 'create',
      actorCollection: 'system',
      actorId: null,
    })
    const global = () => rest('POST', 'globals/house?locale=fr', { as: editor, body: { name: 'La Maison' } })
    expect(await adds('house', global)).toMatchObject([
      {
        action: 'update',
        subjectCollection: 'globals',
        actorId: person.id,
        after: expect.stringMatching(HASH),
      },
    ])
  })
  it('for people: accounts, passwords, sign-ins', async () => {
    forgetTries()
    const someone = await account('editor')
    const session = await signIn(someone.email, PASSWORD)
    const words = { password: 'une tout autre phrase', currentPassword: PASSWORD }
    await patch(`staff/${someone.id}`, words, session)
    await patch(`staff/${someone.id}`, { roles: ['reviewer'] }, administrator)
    await rest('DELETE', `staff/${someone.id}`, { as: administrator })
    expect((await trail(someone.id)).map(({ action, actorId }) => [action, actorId === someone.id])).toEqual([
      ['create', false],
      ['login', true],
      ['change-password', true],
      ['update', false],
      ['delete', false],
    ])
  })
})

describe('the hashes', () => {
  it('are of the record as it stood and as it stands, whatever was asked back', async () => {
    const id = await helpline()
    for (const [query, hours] of [
      ['', 'Matin'],
      ['?depth=2', 'Midi'],
      ['?select[name]=true', 'Soir'],
      ['?locale=en', 'Night'],
    ])
      await patch(`helplines/${id}${query}`, { hours })
    const lines = await trail(id)
    for (const [i, line] of lines.entries()) {
      expect(line.after).toMatch(HASH)
      expect(line.before).toBe(i === 0 ? null : lines[i - 1]?.after)
    }
    expect(new Set(lines.map(({ after }) => after)).size).toBe(lines.length)
  })
  it('are of what visitors see when that changes, however many drafts lie between', async () => {
    const id = await page(house, { fr: 'Suivie' })
    const published = (await trail(id)).at(-1)
    await patch(`pages/${id}?locale=fr`, { title: 'Brouillon' })
    await patch(`pages/${id}?locale=fr&draft=true&autosave=true`, { title: 'Brouillon suivant' })
    await patch(`pages/${id}?locale=fr`, { _status: 'published' })
    const [draft, again] = (await trail(id)).slice(-2)
    expect(draft).toMatchObject({ action: 'save-draft' })
    expect(draft?.before).not.toBe(draft?.after)
    expect(again).toMatchObject({ action: 'publish', before: published?.after })
    expect(again?.after).not.toBe(again?.before)
  })
  it('are the same when nothing changed', async () => {
    const id = await helpline()
    await patch(`helplines/${id}?locale=fr`, { hours: 'Toujours' })
    const last = (await trail(id)).at(-1)
    expect(last?.before).toBe(last?.after)
  })
  it('hold no name and no address', async () => {
    const someone = await account('editor')
    await patch(`staff/${someone.id}`, { name: 'Une Autre' }, administrator)
    const text = JSON.stringify(await trail(someone.id))
    for (const secret of [someone.email, 'Une personne', 'Une Autre']) expect(text).not.toContain(secret)
    expect((await trail(someone.id)).map(({ note }) => note ?? null)).toEqual([null, null])
    // A note is there or absent, by the database; it is empty here, as was just seen.
    const keys = Object.keys((await trail(someone.id))[0] ?? {}).filter((key) => key !== 'note')
    expect(keys.sort()).toEqual(
      [
        'action',
        'actorCollection',
        'actorId',
        'after',
        'before',
        'createdAt',
        'id',
        'locale',
        'subjectCollection',
        'subjectId',
        'updatedAt',
      ].sort(),
    )
  })
})

describe('nothing goes past the trail', () => {
  it.each(['autosave=true', 'autosave=true&draft=true'])('publishing with %s', async (query) => {
    const id = await page(house, { fr: 'Une page' })
    const publish = () => patch(`pages/${id}?locale=fr&${query}`, { title: 'Autre', _status: 'published' })
    expect(await adds(id, publish)).toMatchObject([{ action: 'publish' }])
  })
  it.each(['autosave=true', 'autosave=true&unpublishAllLocales=true'])(
    'withdrawing with %s',
    async (query) => {
      const id = await page(house, { fr: 'Une page' })
      const withdraw = () => patch(`pages/${id}?locale=fr&${query}`, { _status: 'draft' })
      expect(await adds(id, withdraw)).toMatchObject([{ action: 'unpublish' }])
    },
  )
  it('an autosave leaves no line, for it changes nothing that visitors see', async () => {
    const id = await page(house, { fr: 'Une page' })
    const autosave = () => patch(`pages/${id}?locale=fr&draft=true&autosave=true`, { title: 'En cours' })
    expect(await adds(id, autosave)).toEqual([])
  })
  it('a change that is refused leaves none either', async () => {
    const id = await page(house, { fr: 'Une page' })
    const refused = () => patch(`pages/${id}?locale=fr`, { blocks: [], _status: 'published' })
    expect(await adds(id, refused)).toEqual([])
  })
  // The MongoDB-protocol servers of the tests have no transactions.
  it.skipIf(DATABASE === 'mongodb')('a change whose line cannot be written is not made', async () => {
    const payload = await payloadForTests()
    const id = await helpline()
    const { hooks } = payload.collections['audit-entries'].config
    const broken = () => {
      throw new Error('The trail is full.')
    }
    hooks.beforeChange.push(broken)
    try {
      expect((await patch(`helplines/${id}?locale=fr`, { hours: 'Jamais' })).status).toBe(500)
    } finally {
      hooks.beforeChange.splice(hooks.beforeChange.indexOf(broken), 1)
    }
    expect(await payload.findByID({ collection: 'helplines', id, locale: 'fr' })).toMatchObject({
      hours: 'Toujours',
    })
  })
})

describe('the trail is append-only', () => {
  const forged = { action: 'create', subjectCollection: 'pages', subjectId: 'x' }

  it('by every door of the API, for administrators too', async () => {
    const payload = await payloadForTests()
    const [line] = await trail(person.id)
    const before = (await payload.count({ collection: 'audit-entries' })).totalDocs
    const doors: [Method, string][] = [
      ['POST', 'audit-entries'],
      ['PATCH', `audit-entries/${line?.id}`],
      ['PATCH', 'audit-entries?where[id][exists]=true'],
      ['PUT', `audit-entries/${line?.id}`],
      ['DELETE', `audit-entries/${line?.id}`],
      ['DELETE', 'audit-entries?where[id][exists]=true'],
      ['DELETE', `audit-entries/${line?.id}?trash=true`],
      ['POST', `audit-entries/${line?.id}/duplicate`],
      ['POST', `audit-entries/versions/${line?.id}`],
      ['GET', 'audit-entries/versions'],
    ]
    for (const [method, path] of doors)
      for (const as of [administrator, editor, undefined]) {
        const answer = await rest(method, path, { as, ...(method === 'GET' ? {} : { body: forged }) })
        expect([403, 404], `${method} ${path}`).toContain(answer.status)
      }
    expect((await payload.count({ collection: 'audit-entries' })).totalDocs).toBe(before)
    expect((await trail(person.id))[0]).toEqual(line)
  })
  it('by the Local API with access rules, and without them for what is written', async () => {
    const payload = await payloadForTests()
    const [line] = await trail(person.id)
    const id = line?.id ?? ''
    const user = { ...person.doc, roles: ['administrator' as const], collection: 'staff' as const }
    const call = { collection: 'audit-entries' as const, user, overrideAccess: false }
    await expect(payload.create({ ...call, data: forged })).rejects.toThrow()
    await expect(payload.update({ ...call, id, data: forged })).rejects.toThrow()
    await expect(payload.delete({ ...call, id })).rejects.toThrow()
    const asSystem = { collection: 'audit-entries' as const, id }
    await expect(commitNotes(() => payload.update({ ...asSystem, data: forged }))).rejects.toThrow(
      'append-only',
    )
    await expect(commitNotes(() => payload.delete(asSystem))).rejects.toThrow('append-only')
    expect((await trail(person.id))[0]).toEqual(line)
  })
  it('and read by administrators alone', async () => {
    expect((await rest('GET', 'audit-entries', { as: administrator })).status).toBe(200)
    for (const as of [editor, undefined])
      for (const path of [
        'audit-entries',
        'audit-entries/count',
        `audit-entries/${(await trail(person.id))[0]?.id}`,
      ])
        expect((await rest('GET', path, { as })).status).toBe(403)
  })
})

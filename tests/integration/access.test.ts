import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { jwtSign } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Role } from '@/people/roles'
import { commitNotes } from '@/publishing/notes'
import { inClone } from '../../scripts/lib/clone'
import { payloadForTests } from '../support/payload'
import { type Answer, rest, signIn } from '../support/rest'
import {
  type Cell,
  cellOf,
  EXPECTED,
  OPERATIONS,
  type Operation,
  ROLES,
  type TriedRole,
} from './access/expected'
import { matrixPage, type Results } from './access/matrix'
import { account, PASSWORD } from './access/people'
import { make, SUBJECTS, type Subject, subject } from './access/subjects'
import { stored, TRIES, type Who } from './access/tries'

type Caller = { as: Who; ownId: string }
const callers = new Map<TriedRole, Caller>()
const results: Results = {}

const isStaffRole = (role: TriedRole): role is Role & TriedRole => role !== 'visitor' && role !== 'member'

/** The best a member could do: a token signed with the house's own secret, for a session that is there. */
async function memberWithForgedToken(): Promise<Caller> {
  const payload = await payloadForTests()
  const id = await make(subject('members'))
  const session = { id: 'a-session', createdAt: new Date(), expiresAt: new Date(Date.now() + 3_600_000) }
  await payload.db.updateOne({ collection: 'members', id, data: { sessions: [session] } })
  const fieldsToSign = { id, collection: 'members', email: 'm@example.org', sid: session.id }
  const { token } = await jwtSign({ fieldsToSign, secret: payload.secret, tokenExpiration: 3600 })
  return { as: { cookie: `relais-token=${token}` }, ownId: id }
}

beforeAll(async () => {
  callers.set('visitor', { as: undefined, ownId: 'nobody' })
  callers.set('member', await memberWithForgedToken())
  for (const role of ROLES.filter(isStaffRole)) {
    const person = await account(role)
    callers.set(role, { as: await signIn(person.email, PASSWORD), ownId: person.id })
  }
})

function callerOf(role: TriedRole): Caller {
  const caller = callers.get(role)
  if (!caller) throw new Error(`Nobody is ${role}`)
  return caller
}

const succeeded = ({ status }: Answer) => status >= 200 && status < 300

/** A refusal is 403, or 404 where a filter hides the record or the door does not exist; a list may be empty. */
const isRefusal = (answer: Answer) => [403, 404].includes(answer.status) || succeeded(answer)

/** Tries an operation on one record, and sees that a refusal left it as it was. */
async function attempt(about: Subject, operation: Operation, id: string, as: Who): Promise<boolean> {
  const { prepare, call, gave = () => true } = TRIES[operation]
  await commitNotes(async () => prepare?.(about, id))
  const before = await stored(about, id)
  const answer = await call(about, id, as)
  if (succeeded(answer) && gave(answer, id)) return true
  expect(isRefusal(answer), `${operation} of ${about.slug}: ${answer.status} ${answer.text}`).toBe(true)
  expect(await stored(about, id), `${operation} of ${about.slug} was refused`).toBe(before)
  return false
}

function keep(slug: string, operation: Operation, role: TriedRole, cell: string): void {
  results[slug] ??= {}
  const line: Partial<Record<TriedRole, string>> = results[slug][operation] ?? {}
  line[role] = cell
  results[slug][operation] = line as Record<TriedRole, string>
}

describe.each(SUBJECTS.map((about) => [about.slug, about] as const))('%s', (slug, about) => {
  let spare: string | undefined
  const victim = async () => {
    spare ??= await make(about)
    return spare
  }
  const operations = OPERATIONS.filter((operation) => TRIES[operation].only?.(about) ?? true)

  it.each(operations)('%s', async (operation) => {
    const found: Partial<Record<TriedRole, Cell>> = {}
    for (const role of ROLES) {
      const { as, ownId } = callerOf(role)
      const mayOthers = await attempt(about, operation, await victim(), as)
      if (mayOthers && TRIES[operation].consumes) spare = undefined
      const tryOwn = !mayOthers && slug === 'staff' && !['delete', 'delete many'].includes(operation)
      const mayOwn = tryOwn && (await attempt(about, operation, ownId, as))
      found[role] = mayOthers ? 'yes' : mayOwn ? 'own' : '.'
      keep(slug, operation, role, found[role])
    }
    const expected = Object.fromEntries(ROLES.map((role) => [role, cellOf(slug, operation, role)]))
    expect(found).toEqual(expected)
  })
})

describe('globals', () => {
  it.each(ROLES)('the house, for %s', async (role) => {
    const { as } = callerOf(role)
    const answers: Partial<Record<Operation, Answer>> = {
      read: await rest('GET', 'globals/house?locale=fr', { as }),
      'ask for rights': await rest('POST', 'globals/house/access', { as, body: {} }),
      update: await rest('POST', 'globals/house?locale=fr', { as, body: { name: 'La Maison' } }),
      'read versions': await rest('GET', 'globals/house/versions', { as }),
      'restore a version': await rest('POST', 'globals/house/versions/x', { as, body: {} }),
    }
    for (const [operation, answer] of Object.entries(answers)) {
      expect(isRefusal(answer), `${operation}: ${answer.status}`).toBe(true)
      keep('house', operation as Operation, role, succeeded(answer) ? 'yes' : '.')
      expect(results.house?.[operation as Operation]?.[role], operation).toBe(
        cellOf('house', operation as Operation, role),
      )
    }
  })
})

describe('what each person keeps for themselves', () => {
  it.each(ROLES)('preferences, for %s', async (role) => {
    const { as } = callerOf(role)
    const payload = await payloadForTests()
    const other = callerOf(role === 'editor' ? 'reviewer' : 'editor')
    const staff = isStaffRole(role)
    const key = `list-${role}`
    await rest('POST', `payload-preferences/${key}`, {
      as: other.as,
      body: { value: `of-another-than-${role}` },
    })
    const theirs = await payload.db.findOne<{ id: string; value: unknown }>({
      collection: 'payload-preferences',
      where: { key: { equals: key } },
    })
    const mine = await rest('POST', `payload-preferences/${key}`, { as, body: { value: 'mine' } })
    expect(mine.status).toBe(staff ? 200 : 403)
    const read = await rest('GET', `payload-preferences/${key}`, { as })
    expect(read.status).toBe(staff ? 200 : 403)
    expect(read.text).not.toContain(`of-another-than-${role}`)
    const list = await rest('GET', 'payload-preferences?depth=2', { as })
    expect(list.text).not.toContain(`of-another-than-${role}`)
    expect(list.text.includes('mine')).toBe(staff)
    const id = theirs?.id
    for (const [method, target] of [
      ['PATCH', `payload-preferences/${id}`],
      ['PATCH', `payload-preferences?where[id][equals]=${id}`],
      ['DELETE', `payload-preferences?where[id][equals]=${id}`],
    ] as const) {
      const answer = await rest(method, target, { as, body: { value: 'changed' } })
      expect([200, 403, 404]).toContain(answer.status)
    }
    const after = await payload.db.findOne<{ id: string; value: unknown }>({
      collection: 'payload-preferences',
      where: { id: { equals: id } },
    })
    expect(after).toEqual(theirs)
    if (staff) expect((await rest('DELETE', `payload-preferences/${key}`, { as })).status).toBe(200)
  })
})

describe('what the CMS keeps for itself is shut for all', () => {
  const DOORS = [
    'GET payload-jobs',
    'GET payload-jobs/run',
    'GET payload-jobs/run?silent=true&allQueues=true',
    'GET payload-jobs/handle-schedules',
    'POST payload-jobs',
    'GET payload-kv',
    'POST payload-kv',
    'GET payload-kv/count',
    'GET payload-migrations',
    'POST payload-migrations',
    'POST graphql',
    'GET graphql',
    'GET graphql-playground',
    'POST staff/first-register',
    'GET staff/init',
    'POST staff/verify/x',
    'GET members/me',
    'GET members/init',
    'POST members/login',
    'POST members/logout',
    'POST members/refresh-token',
    'POST members/unlock',
    'GET media/file/none.png',
    'GET logos/file/none.png',
    'GET documents/file/none.pdf',
    'GET media/paste-url?src=http://127.0.0.1/',
    'POST media/x/duplicate',
    'POST staff/x/duplicate',
    'POST partners/x/duplicate',
    'GET staff/versions',
    'GET staff/distinct',
  ]
  it.each(DOORS)('%s', async (door) => {
    const [method, target] = door.split(' ') as ['GET' | 'POST', string]
    for (const role of ROLES) {
      const { as } = callerOf(role)
      const body = { key: 'x', data: {}, name: 'x', email: 'x@example.org', password: PASSWORD }
      const answer = await rest(method, target, { as, ...(method === 'POST' ? { body } : {}) })
      expect([403, 404], `${role}: ${answer.status} ${answer.text}`).toContain(answer.status)
    }
  })
  it.each(['LOGIN', 'login/', 'login?x=y'])('a member’s log-in written as %s', async (path) => {
    expect((await rest('POST', `members/${path}`, { body: {} })).status).toBe(404)
  })
  it('the map of rights, but for staff', async () => {
    for (const role of ROLES)
      expect((await rest('GET', 'access', { as: callerOf(role).as })).status).toBe(
        isStaffRole(role) ? 200 : 403,
      )
  })
  it('a read in the clothes of a write, or the other way round', async () => {
    const headers = { 'x-http-method-override': 'GET', 'content-type': 'application/x-www-form-urlencoded' }
    for (const role of ['visitor', 'member'] as const) {
      const { as } = callerOf(role)
      expect((await rest('POST', 'campaigns', { as, headers })).status).toBe(403)
      expect((await rest('GET', 'campaigns?locale=all', { as })).status).toBe(403)
      expect((await rest('GET', 'campaigns?locale=*', { as })).status).toBe(403)
    }
  })
})

describe('the table', () => {
  it('names every collection and global that there is', async () => {
    const payload = await payloadForTests()
    const all = [
      ...payload.config.collections.map(({ slug }) => slug as string),
      ...payload.config.globals.map(({ slug }) => slug as string),
    ]
    // Tried above, one by one.
    const internal = ['payload-migrations', 'payload-jobs', 'payload-kv', 'payload-preferences']
    expect(all.filter((slug) => !EXPECTED[slug] && !internal.includes(slug))).toEqual([])
  })
  it('is what the documentation says', () => {
    const file = inClone('docs/developers/access.md')
    const page = matrixPage(results)
    if (process.env.WRITE_ACCESS_MATRIX) {
      mkdirSync(path.dirname(file), { recursive: true })
      writeFileSync(file, page)
    }
    expect(readFileSync(file, 'utf8')).toBe(page)
  })
})

import { pbkdf2Sync } from 'node:crypto'
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { forgetTries } from '@/people/signIn/limits'
import { HASH } from '@/people/signIn/pace'
import { markPeers } from '@/platform/peers'
import { payloadForTests } from '../support/payload'
import { type Answer, rest, type Session, signIn } from '../support/rest'
import { SOON } from '../support/soon'
import { type Account, account, PASSWORD } from './access/people'

const WRONG = 'pas le bon mot de passe'
const nobody = () => `nobody-${Math.random().toString(36).slice(2)}@example.org`
const login = (email: string, password: string, headers?: Record<string, string>): Promise<Answer> =>
  rest('POST', 'staff/login', { body: { email, password }, headers })

/** What an answer shows of itself, but for the moment it was given. */
const seen = ({ status, text, headers }: Answer) => ({
  status,
  text,
  headers: [...headers].filter(([name]) => name !== 'date'),
})

async function lock({ email }: Account): Promise<void> {
  await Promise.all(Array.from({ length: 5 }, () => login(email, WRONG)))
  forgetTries()
}

/** What it gives, and how long it takes on a machine that may be busy: the quicker of two. */
async function timed<T>(work: () => Promise<T>): Promise<{ result: T; ms: number }> {
  const times = []
  let result: T
  do {
    const began = performance.now()
    result = await work()
    times.push(performance.now() - began)
  } while (times.length < 2)
  return { result, ms: Math.min(...times) }
}

function expectLikeTimes(times: readonly number[], atLeast: number): void {
  expect(Math.min(...times)).toBeGreaterThanOrEqual(atLeast)
  expect(Math.max(...times) - Math.min(...times)).toBeLessThan(100)
}

/** Mails that the CMS would send during a test. */
async function mails() {
  const payload = await payloadForTests()
  const sent: { to: string; subject: string; text: string }[] = []
  const spy = vi.spyOn(payload, 'sendEmail').mockImplementation(async (message) => {
    sent.push(message as { to: string; subject: string; text: string })
  })
  onTestFinished(() => spy.mockRestore())
  return sent
}

let known: Promise<{ person: Account; session: Session }> | undefined

/** One administrator for all tests that change nothing about them. */
function administrator() {
  known ??= account('administrator').then(async (person) => ({
    person,
    session: await signIn(person.email, PASSWORD),
  }))
  return known
}

const stored = async (id: string) => {
  const payload = await payloadForTests()
  return payload.db.findOne<Record<string, unknown> & { id: string }>({
    collection: 'staff',
    where: { id: { equals: id } },
  })
}

beforeEach(() => forgetTries())

describe('an empty house', () => {
  it('makes nobody its administrator over the web, and says how it is done', async () => {
    const payload = await payloadForTests()
    const body = { email: nobody(), password: PASSWORD, name: 'Someone', roles: ['administrator'] }
    for (const path of ['staff/first-register', 'staff/FIRST-REGISTER', 'staff/first-register/'])
      expect(await rest('POST', path, { body })).toMatchObject({ status: 403 })
    expect((await rest('POST', 'staff/first-register', { body })).text).toContain('npm run staff:add')
    expect((await rest('POST', 'members/first-register', { body })).status).toBe(404)
    expect((await payload.count({ collection: 'staff' })).totalDocs).toBe(0)
    expect((await payload.count({ collection: 'members' })).totalDocs).toBe(0)
  })
  it('does not tell that it is empty', async () => {
    const before = await rest('GET', 'staff/init')
    await account('editor')
    expect(seen(await rest('GET', 'staff/init'))).toEqual(seen(before))
    expect(before.status).toBe(403)
  })
})

describe('log-in', () => {
  // A busy machine can hold up one try of six: a real difference shows every time.
  it('gives one answer, in one time, for unknown, wrong and locked', { retry: 2 }, async () => {
    const known = await account('editor')
    const locked = await account('editor')
    await lock(locked)
    const tries: Record<string, () => Promise<Answer>> = {
      unknown: () => login(nobody(), PASSWORD),
      wrong: () => login(known.email, WRONG),
      locked: () => login(locked.email, PASSWORD),
      'no address': () => login('not an address', PASSWORD),
      'empty password': () => login(known.email, ''),
      'endless password': () => login(known.email, 'x'.repeat(5000)),
    }
    const answers = []
    for (const [name, attempt] of Object.entries(tries)) answers.push({ name, ...(await timed(attempt)) })
    for (const { name, result } of answers)
      expect(seen(result), name).toEqual(seen(answers[0]?.result as Answer))
    expectLikeTimes(
      answers.map(({ ms }) => ms),
      490,
    )
    expect(answers[0]?.result.status).toBe(401)
    expect(answers[0]?.result.text).not.toContain('verrouillé')
  })
  it('costs an unknown address and a locked account the work of a wrong password', async () => {
    const known = await account('editor')
    const locked = await account('editor')
    await lock(locked)
    const work = async (email: string) => {
      const before = process.cpuUsage()
      await login(email, WRONG)
      return process.cpuUsage(before).user
    }
    const wrong = await work(known.email)
    for (const email of [nobody(), locked.email]) expect(await work(email)).toBeGreaterThan(wrong / 2)
  })
  it('derives that work as Payload derives what it stores', async () => {
    const { id } = await account('editor')
    const row = await stored(id)
    const { iterations, keyLength, digest, prefix } = HASH
    const derived = pbkdf2Sync(PASSWORD, String(row?.salt), iterations, keyLength, digest).toString('hex')
    expect(row?.hash).toBe(`${prefix}${derived}`)
  })
  it('closes an account after five wrong passwords, for ten minutes', async () => {
    const person = await account('editor')
    await Promise.all(Array.from({ length: 4 }, () => login(person.email, WRONG)))
    expect((await login(person.email, PASSWORD)).status, 'four are forgiven').toBe(200)
    await lock(person)
    expect((await login(person.email, PASSWORD)).status).toBe(401)
    const until = Date.parse(String((await stored(person.id))?.lockUntil))
    expect(until - Date.now()).toBeGreaterThan(9 * 60_000)
    expect(until - Date.now()).toBeLessThan(10.1 * 60_000)
  })
  it('takes the address as people type it', async () => {
    const { email } = await account('editor')
    expect((await login(` ${email.toUpperCase()} `, PASSWORD)).status).toBe(200)
  })
  it('keeps the token in a cookie that scripts and other sites do not get', async () => {
    const { email } = await account('editor')
    const answer = await login(email, PASSWORD)
    const cookie = answer.headers.get('set-cookie') ?? ''
    expect(cookie).toMatch(/^relais-token=[\w-]+\.[\w-]+\.[\w-]+;/)
    expect(cookie).toMatch(/; Path=\/;.*HttpOnly.*SameSite=Lax/)
    expect(cookie).not.toContain('Domain')
    expect(cookie).not.toContain('Secure')
    const [, token = '?'] = /^relais-token=([^;]+)/.exec(cookie) ?? []
    expect(answer.text).not.toContain(token)
    expect(answer.headers.get('cache-control')).toBe('no-store')
    const session = { cookie: cookie.split(';')[0] ?? '' }
    for (const [method, path] of [
      ['GET', 'staff/me'],
      ['POST', 'staff/refresh-token'],
    ] as const)
      expect((await rest(method, path, { as: session })).text).not.toMatch(
        /[\w-]{20,}\.[\w-]{20,}\.[\w-]{20,}/,
      )
  })
  it('marks the cookie Secure on https', async () => {
    vi.resetModules()
    vi.stubEnv('PUBLIC_URL', 'https://campaigns.example.org')
    onTestFinished(() => {
      vi.unstubAllEnvs()
      vi.resetModules()
    })
    const { authSettings } = await import('@/people/auth')
    expect(authSettings.cookies).toMatchObject({ secure: true, sameSite: 'Lax' })
  })
  it('reads a small form and nothing larger', async () => {
    const { email } = await account('editor')
    const form = new FormData()
    form.set('_payload', JSON.stringify({ email, password: PASSWORD }))
    expect((await rest('POST', 'staff/login', { body: form })).status).toBe(200)
    const answers = await Promise.all([
      rest('POST', 'staff/login', { body: { email, password: PASSWORD, more: 'x'.repeat(20_000) } }),
      rest('POST', 'staff/login', { body: { email }, headers: { 'content-type': 'text/plain' } }),
      rest('POST', 'staff/login'),
    ])
    expect(answers.map(({ status }) => status)).toEqual([400, 400, 400])
    expect(
      (await rest('POST', 'staff/login', { body: { email: { $ne: null }, password: PASSWORD } })).status,
    ).toBe(401)
  })
})

describe('too many tries', () => {
  const english = { 'accept-language': 'en' }
  it('at one account, whether it exists or not', async () => {
    const known = await account('editor')
    const answers = []
    for (const email of [known.email, nobody()]) {
      const tries = await Promise.all(Array.from({ length: 10 }, () => login(email, WRONG)))
      expect(tries.map(({ status }) => status)).toEqual(Array(10).fill(401))
      answers.push(await login(email, PASSWORD, english))
    }
    for (const answer of answers) {
      expect(answer.status).toBe(429)
      expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(550)
      expect(answer.text).toContain('Too many tries. Try again in 10 min.')
    }
    expect((await login(known.email, PASSWORD)).text).toContain('Trop d’essais. Réessayez dans 10 min.')
  }, 60_000)
  it('from one client, by the address of its socket or of our proxies, never by what it claims', async () => {
    markPeers()
    const from = (peer: string, forwarded?: string) =>
      rest('POST', 'staff/reset-password', {
        body: { token: 'none', password: PASSWORD },
        headers: { 'x-relais-peer': peer, ...(forwarded ? { 'x-forwarded-for': forwarded } : {}) },
      })
    const tries = Array.from({ length: 20 }, (_, i) => from('203.0.113.9', `192.0.2.${i}`))
    expect((await Promise.all(tries)).map(({ status }) => status)).toEqual(Array(20).fill(403))
    expect((await from('203.0.113.9', '192.0.2.99')).status).toBe(429)
    expect((await from('203.0.113.10')).status).toBe(403)
  })
  it('no longer count for an account once its owner came in', async () => {
    const { email } = await account('editor')
    for (let round = 0; round < 4; round++) {
      await Promise.all(Array.from({ length: 3 }, () => login(email, WRONG)))
      expect((await login(email, PASSWORD)).status).toBe(200)
    }
  }, 60_000)
})

describe('a forgotten password', () => {
  const ask = (email: string, headers?: Record<string, string>) =>
    rest('POST', 'staff/forgot-password', { body: { email }, headers })

  async function link(person: Account): Promise<string> {
    const sent = await mails()
    await ask(person.email)
    await vi.waitFor(() => expect(sent).toHaveLength(1), SOON)
    return /\/admin\/reset\/(\S+)/.exec(sent[0]?.text ?? '')?.[1] ?? ''
  }
  const reset = (token: string, password: string) =>
    rest('POST', 'staff/reset-password', { body: { token, password } })

  it('gets one answer in one time, and a mail only where there is an account', { retry: 2 }, async () => {
    const sent = await mails()
    const known = await account('editor')
    const locked = await account('editor')
    await lock(locked)
    const answers = []
    for (const email of [known.email, locked.email, nobody(), 'not an address'])
      answers.push(await timed(() => ask(email)))
    for (const { result } of answers) {
      expect(seen(result)).toEqual(seen(answers[0]?.result as Answer))
      expect(result.status).toBe(200)
    }
    expectLikeTimes(
      answers.map(({ ms }) => ms),
      245,
    )
    await vi.waitFor(
      () => expect(sent.map(({ to }) => to)).toEqual([known.email, known.email, locked.email, locked.email]),
      SOON,
    )
  })
  it('is mailed as a link to the house’s own address, whatever host was asked', async () => {
    const sent = await mails()
    const { email } = await account('editor')
    await ask(email, { host: 'evil.example', 'x-forwarded-host': 'evil.example', 'accept-language': 'en' })
    await vi.waitFor(() => expect(sent).toHaveLength(1), SOON)
    expect(sent[0]?.text).toMatch(/http:\/\/127\.0\.0\.1:3000\/admin\/reset\/[0-9a-f]{64}\n/)
    expect(sent[0]?.subject).toBe('New password')
  })
  it('is set once by that link, signs in, ends every other session and opens the lock', async () => {
    const person = await account('editor')
    const elsewhere = await signIn(person.email, PASSWORD)
    await lock(person)
    const token = await link(person)
    expect((await reset(token, 'cinq mots vraiment bien ordinaires')).headers.get('set-cookie')).toContain(
      'relais-token=',
    )
    expect((await rest('GET', 'staff/me', { as: elsewhere })).json).toMatchObject({ user: null })
    expect((await login(person.email, 'cinq mots vraiment bien ordinaires')).status).toBe(200)
    expect((await reset(token, 'encore une autre phrase')).status).toBe(403)
    expect((await login(person.email, PASSWORD)).status).toBe(401)
  })
  it('is refused when weak, and the link still holds', async () => {
    const person = await account('editor')
    const token = await link(person)
    const weak = await reset(token, 'court')
    expect(weak.status).toBe(400)
    expect(weak.json).toMatchObject({ errors: [{ data: { errors: [{ path: 'password' }] } }] })
    expect((await reset(token, 'une phrase assez longue')).status).toBe(200)
  })
  it('is stored as a hash: what lies in the database opens nothing', async () => {
    const person = await account('editor')
    const token = await link(person)
    const resetPasswordToken = (await stored(person.id))?.resetPasswordToken
    expect(resetPasswordToken).toMatch(/^[0-9a-f]{64}$/)
    expect(resetPasswordToken).not.toBe(token)
    expect((await reset(String(resetPasswordToken), 'une phrase assez longue')).status).toBe(403)
  })
  it('ends with its hour', async () => {
    const person = await account('editor')
    const token = await link(person)
    const payload = await payloadForTests()
    const resetPasswordExpiration = new Date(Date.now() - 1000).toISOString()
    await payload.db.updateOne({ collection: 'staff', id: person.id, data: { resetPasswordExpiration } })
    const late = await reset(token, 'une phrase assez longue')
    expect(seen(late)).toEqual(seen(await reset('0'.repeat(64), 'une phrase assez longue')))
    expect(late.status).toBe(403)
  })
  it('is not set by opening the link', async () => {
    const person = await account('editor')
    const token = await link(person)
    for (const path of [
      `staff/reset-password?token=${token}`,
      `staff/verify/${token}`,
      `staff/reset/${token}`,
    ])
      expect((await rest('GET', path)).status).toBeGreaterThanOrEqual(403)
    expect((await reset(token, 'une phrase assez longue')).status).toBe(200)
  })
})

describe('unlocking', () => {
  it('is for administrators, and says nothing about addresses', async () => {
    const editor = await account('editor')
    const locked = await account('editor')
    await lock(locked)
    const open = (email: string, as?: { cookie: string }) =>
      rest('POST', 'staff/unlock', { body: { email }, as })
    const asEditor = await signIn(editor.email, PASSWORD)
    const refusals = [await open(locked.email), await open(nobody()), await open(locked.email, asEditor)]
    for (const refusal of refusals) expect(seen(refusal)).toEqual(seen(refusals[0] as Answer))
    expect(refusals[0]?.status).toBe(403)
    expect((await login(locked.email, PASSWORD)).status).toBe(401)
    const asAdministrator = (await administrator()).session
    const opened = await open(locked.email, asAdministrator)
    expect(seen(await open(nobody(), asAdministrator))).toEqual(seen(opened))
    expect(opened.status).toBe(200)
    expect((await login(locked.email, PASSWORD)).status).toBe(200)
  })
})

describe('a session', () => {
  it('ends everywhere else when the password changes, and stays where it was changed', async () => {
    const person = await account('editor')
    const here = await signIn(person.email, PASSWORD)
    const elsewhere = await signIn(person.email, PASSWORD)
    const body = { password: 'une tout autre phrase', currentPassword: PASSWORD }
    expect((await rest('PATCH', `staff/${person.id}`, { as: here, body })).status).toBe(200)
    expect((await rest('GET', 'staff/me', { as: here })).json).toMatchObject({ user: { id: person.id } })
    expect((await rest('GET', 'staff/me', { as: elsewhere })).json).toMatchObject({ user: null })
  })
  it('ends with log-out, and another one with it on request', async () => {
    const person = await account('editor')
    const [first, second] = [await signIn(person.email, PASSWORD), await signIn(person.email, PASSWORD)]
    await rest('POST', 'staff/logout', { as: first })
    expect((await rest('GET', 'staff/me', { as: first })).json).toMatchObject({ user: null })
    expect((await rest('GET', 'staff/me', { as: second })).json).toMatchObject({ user: { id: person.id } })
  })
  it('has at once the rights that an administrator leaves it', async () => {
    const person = await account('administrator')
    const admin = (await administrator()).session
    const session = await signIn(person.email, PASSWORD)
    expect((await rest('GET', 'audit-entries', { as: session })).status).toBe(200)
    const path = `staff/${person.id}`
    expect((await rest('PATCH', path, { as: admin, body: { roles: ['reviewer'] } })).status).toBe(200)
    expect((await rest('GET', 'audit-entries', { as: session })).status).toBe(403)
    expect((await rest('DELETE', path, { as: admin })).status).toBe(200)
    expect((await rest('GET', 'campaigns', { as: session })).status).toBe(403)
  })
  it.each([
    ['another site', { origin: 'https://elsewhere.example', 'sec-fetch-site': 'cross-site' }],
    ['a sibling host', { origin: 'http://evil.127.0.0.1:3000', 'sec-fetch-site': 'same-site' }],
    ['the same host on another port', { origin: 'http://127.0.0.1:9999', 'sec-fetch-site': 'same-site' }],
    ['a sandboxed frame', { origin: 'null', 'sec-fetch-site': 'cross-site' }],
  ])('is not believed from %s', async (_, headers) => {
    const { person, session } = await administrator()
    const call = { as: session, headers }
    expect((await rest('GET', 'staff/me', call)).json).toMatchObject({ user: null })
    expect((await rest('POST', 'campaigns', { ...call, body: {} })).status).toBe(403)
    expect((await rest('PATCH', `staff/${person.id}`, { ...call, body: { name: 'x' } })).status).toBe(403)
    expect((await rest('DELETE', `staff/${person.id}`, call)).status).toBe(403)
    const signedIn = await login(person.email, PASSWORD, headers)
    expect(signedIn.status).toBe(403)
    expect(signedIn.headers.get('set-cookie')).toBeNull()
    expect(signedIn.headers.get('access-control-allow-origin')).toBeNull()
  })
})

describe('one’s own account', () => {
  it('changes its address or password only with the current password', async () => {
    const person = await account('editor')
    const session = await signIn(person.email, PASSWORD)
    const path = `staff/${person.id}`
    const change = (body: object) => rest('PATCH', path, { as: session, body })
    for (const wish of [{ password: 'une tout autre phrase' }, { email: nobody() }])
      for (const proof of [{}, { currentPassword: '' }, { currentPassword: 'pas la bonne phrase' }]) {
        const answer = await change({ ...wish, ...proof })
        expect(answer.status).toBe(400)
        expect(answer.json).toMatchObject({ errors: [{ data: { errors: [{ path: 'currentPassword' }] } }] })
      }
    expect((await login(person.email, PASSWORD)).status).toBe(200)
    const moved = { email: nobody(), currentPassword: PASSWORD }
    const answer = await change(moved)
    expect(answer.status).toBe(200)
    expect(answer.text).not.toContain(PASSWORD)
    expect((await login(moved.email, PASSWORD)).status).toBe(200)
    expect((await login(person.email, PASSWORD)).status).toBe(401)
  })
  it('is asked for it by the form of the admin too, and not for its name', async () => {
    const person = await account('editor')
    const session = await signIn(person.email, PASSWORD)
    const send = (data: object) => {
      const form = new FormData()
      form.set('_payload', JSON.stringify(data))
      return rest('PATCH', `staff/${person.id}`, { as: session, body: form })
    }
    expect((await send({ name: 'Autre nom', email: person.email, currentPassword: null })).status).toBe(200)
    expect((await send({ email: nobody() })).status).toBe(400)
    expect((await send({ password: 'une tout autre phrase', currentPassword: PASSWORD })).status).toBe(200)
    expect((await login(person.email, 'une tout autre phrase')).status).toBe(200)
  })
  it('is not written past the door that asks', async () => {
    const person = await account('editor')
    const payload = await payloadForTests()
    const user = {
      ...(await payload.findByID({ collection: 'staff', id: person.id })),
      collection: 'staff' as const,
    }
    const write = (data: object) =>
      payload.update({ collection: 'staff', id: person.id, data, req: { user, payloadAPI: 'REST' } })
    for (const data of [{ password: 'une tout autre phrase' }, { email: nobody() }])
      await expect(write(data)).rejects.toMatchObject({ status: 400 })
    await expect(write({ name: 'Autre nom', email: person.email })).resolves.toMatchObject({
      name: 'Autre nom',
    })
    expect((await login(person.email, PASSWORD)).status).toBe(200)
  })
  it('is not guessed by way of a session', async () => {
    const person = await account('editor')
    const session = await signIn(person.email, PASSWORD)
    const body = { password: 'une tout autre phrase', currentPassword: 'pas la bonne phrase' }
    const tries = []
    for (let n = 0; n < 12; n += 1)
      tries.push((await rest('PATCH', `staff/${person.id}`, { as: session, body })).status)
    expect(tries.at(0)).toBe(400)
    expect(tries.at(-1)).toBe(429)
    forgetTries()
  })
  it('is changed by an administrator without it, one at a time', async () => {
    const person = await account('editor')
    const { session } = await administrator()
    const body = { password: 'une tout autre phrase' }
    const many = `staff?where[id][equals]=${person.id}`
    expect((await rest('PATCH', many, { as: session, body })).status).toBe(400)
    expect((await rest('PATCH', `staff/${person.id}`, { as: session, body })).status).toBe(200)
    expect((await login(person.email, body.password)).status).toBe(200)
  })
})

describe('an account', () => {
  it('has a strong password or none', async () => {
    const { person, session } = await administrator()
    const data = { name: 'Une autre', email: nobody(), roles: ['editor'] }
    const create = (password?: string) =>
      rest('POST', 'staff', { as: session, body: { ...data, ...(password ? { password } : {}) } })
    for (const password of ['court', 'aaaaaaaaaaaaaa', undefined])
      expect((await create(password)).status).toBe(400)
    expect((await create(PASSWORD)).status).toBe(201)
    const weak = await rest('PATCH', `staff/${person.id}`, {
      as: session,
      body: { password: 'court', currentPassword: PASSWORD },
    })
    expect(weak.json).toMatchObject({ errors: [{ data: { errors: [{ path: 'password' }] } }] })
    expect((await login(person.email, PASSWORD)).status).toBe(200)
  })
  it('cannot raise itself, nor write what belongs to the sign-in', async () => {
    const person = await account('editor')
    const session = await signIn(person.email, PASSWORD)
    const before = await stored(person.id)
    const body = {
      roles: ['administrator'],
      hash: 'x',
      salt: 'x',
      loginAttempts: -100,
      lockUntil: '2999-01-01T00:00:00.000Z',
      resetPasswordToken: 'x',
      resetPasswordExpiration: '2999-01-01T00:00:00.000Z',
      sessions: [],
    }
    expect((await rest('PATCH', `staff/${person.id}`, { as: session, body })).status).toBe(200)
    const omitted = { updatedAt: expect.anything() }
    expect(await stored(person.id)).toEqual({ ...before, ...omitted })
    expect((await rest('GET', 'staff/me', { as: session })).json).toMatchObject({
      user: { roles: ['editor'] },
    })
  })
  it.each(['hash', 'salt', 'resetPasswordToken', 'resetPasswordExpiration', 'loginAttempts', 'lockUntil'])(
    'never shows nor lets anybody search its %s',
    async (field) => {
      const { person, session } = await administrator()
      for (const path of [
        'staff?depth=3',
        `staff?select[${field}]=true`,
        `staff/${person.id}?showHiddenFields=true`,
        'staff/me',
      ])
        expect((await rest('GET', path, { as: session })).text).not.toContain(`"${field}"`)
      for (const query of [`where[${field}][exists]=true`, `where[${field}][like]=a`, `sort=${field}`])
        expect((await rest('GET', `staff?${query}`, { as: session })).status, query).toBe(400)
    },
  )
  it('shows its sessions to nobody else', async () => {
    const other = await account('editor')
    await signIn(other.email, PASSWORD)
    const { session } = await administrator()
    const answer = await rest('GET', `staff/${other.id}`, { as: session })
    expect(answer.json).toMatchObject({ id: other.id })
    expect(answer.json).not.toHaveProperty('sessions.0')
  })
})

describe('members of partner organisations', () => {
  it.each(['login', 'forgot-password', 'reset-password', 'unlock', 'logout', 'refresh-token', 'verify/x'])(
    'find %s closed',
    async (path) => {
      const body = { email: nobody(), password: PASSWORD, token: 'x' }
      expect((await rest('POST', `members/${path}`, { body })).status).toBe(404)
    },
  )
})

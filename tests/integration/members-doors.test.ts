import type { Payload } from 'payload'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openedBlocks, Row } from '@/mail/outbox'
import { countSessions, memberOf, openSessionByPassword } from '@/people/memberSession'
import { memberAt } from '@/people/members/account'
import { renew } from '@/people/members/newPassword'
import { byPassword } from '@/people/members/signIn'
import { forgetTries } from '@/people/signIn/limits'
import { inTransaction } from '@/platform/database/inTransaction'
import { payloadForTests } from '../support/payload'
import { hidden, open, type Page, send } from '../support/space'
import { PASSWORD, person } from './members-people'

const HOME = '/fr/espace-partenaire'
const SIGN_IN = `${HOME}/connexion`
const WRONG = 'pas le bon mot de passe'

let payload: Payload
beforeAll(async () => {
  payload = await payloadForTests()
})
beforeEach(() => forgetTries())

const enter = (email: string, password: string, path = SIGN_IN): Promise<Page> =>
  send(path, { email, password, 'relais-door': 'password' })

/** The links in the newest letters to an address, the newest first. */
async function linksTo(email: string): Promise<string[]> {
  const { docs } = await payload.db.find<{ id: string }>({
    collection: 'outbox',
    where: { to: { equals: email } },
    sort: '-createdAt',
    pagination: false,
  })
  return docs.flatMap((doc) =>
    (openedBlocks(Row.parse(doc)) ?? []).flatMap((block) =>
      block.kind === 'button' ? [new URL(block.href).pathname] : [],
    ),
  )
}

/** Letters are written behind the answer. */
async function linkTo(email: string, room = ''): Promise<string> {
  for (let waited = 0; waited < 5000; waited += 50) {
    const link = (await linksTo(email)).find((one) => one.includes(room))
    if (link) return link
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error(`No letter to ${email}`)
}

const whoIs = (cookie: string | null) => memberOf(payload, new Headers({ cookie: cookie ?? '' }))

describe('by password', () => {
  it('lets in, in a cookie that scripts and other sites do not get', async () => {
    const { email, id } = await person(payload)
    const answer = await enter(email, PASSWORD)
    expect([answer.status, answer.location]).toEqual([303, HOME])
    expect(answer.headers.get('set-cookie')).toMatch(
      /^relais-member=[^;]+; Path=\/; HttpOnly; SameSite=Lax; Expires=/,
    )
    expect(answer.headers.get('cache-control')).toBe('private, no-store')
    expect(await whoIs(answer.cookie)).toMatchObject({ id, collection: 'members' })
    expect((await memberAt(payload, email))?.lastSeenAt).toBeTruthy()
    const trail = await payload.find({
      collection: 'audit-entries',
      where: { and: [{ action: { equals: 'login' } }, { subjectId: { equals: id } }] },
    })
    expect(trail.docs[0]).toMatchObject({
      subjectCollection: 'members',
      actorCollection: 'members',
      actorId: id,
    })
  })
  it('gives one answer, in one time, for unknown, wrong, locked and without a password', {
    retry: 2,
  }, async () => {
    const [known, locked, bare] = [
      await person(payload),
      await person(payload),
      await person(payload, { password: null }),
    ]
    for (let n = 0; n < 5; n += 1) await enter(locked.email, WRONG)
    forgetTries()
    const seen: { status: number; text: string }[] = []
    const times: number[] = []
    for (const [email, password] of [
      ['nobody@example.org', PASSWORD],
      [known.email, WRONG],
      [locked.email, PASSWORD],
      [bare.email, PASSWORD],
      ['no address', PASSWORD],
    ] as const) {
      // A busy machine holds up one try; a real difference shows in both.
      const both: number[] = []
      for (let n = 0; n < 2; n += 1) {
        const began = performance.now()
        const { status, text } = await enter(email, password)
        both.push(performance.now() - began)
        seen.push({ status, text: text.replaceAll(email, '') })
      }
      times.push(Math.min(...both))
    }
    for (const one of seen) expect(one).toEqual(seen[0])
    expect(seen[0]?.status).toBe(422)
    expect(Math.min(...times)).toBeGreaterThanOrEqual(490)
    expect(Math.max(...times) - Math.min(...times)).toBeLessThan(150)
  })
  it('counts wrong tries that come at once, and opens again after the lock', async () => {
    const { email } = await person(payload)
    await Promise.all(Array.from({ length: 5 }, () => enter(email, WRONG)))
    forgetTries()
    expect((await enter(email, PASSWORD)).status).toBe(422)
    const account = await memberAt(payload, email)
    await payload.db.updateOne({
      collection: 'members',
      id: account?.id ?? '',
      data: { lockUntil: new Date(Date.now() - 1000).toISOString() },
    })
    expect((await enter(email, PASSWORD)).status).toBe(303)
    expect(await memberAt(payload, email)).toMatchObject({ loginAttempts: 0 })
  })
  it('stops after ten tries at one address, and says for how long', async () => {
    const email = 'many@example.org'
    for (let n = 0; n < 10; n += 1) await enter(email, WRONG)
    const answer = await enter(email, WRONG)
    expect(answer.text).toContain('Trop d’essais')
  }, 30_000)
  it('takes nothing from another site', async () => {
    const { email } = await person(payload)
    const headers = { origin: 'https://elsewhere.example' }
    const answer = await send(SIGN_IN, { email, password: PASSWORD, 'relais-door': 'password' }, { headers })
    expect([answer.status, answer.cookie]).toEqual([403, null])
  })
})

describe('a session', () => {
  it('ends by a button, and its cookie is worth nothing from then on', async () => {
    const { cookie } = await person(payload)
    expect((await open(`${HOME}/sortie`, { cookie })).status).toBe(200)
    expect(await whoIs(cookie)).not.toBeNull()
    const answer = await send(`${HOME}/sortie`, {}, { cookie })
    expect(answer.headers.get('set-cookie')).toContain('Expires=Thu, 01 Jan 1970')
    expect(await whoIs(cookie)).toBeNull()
  })
  it('is not to be made up: neither another member’s, nor longer, nor without our seal', async () => {
    const [one, other] = [await person(payload), await person(payload)]
    const [name, value = ''] = one.cookie.split('=')
    const [, session, until, seal] = value.split('.')
    for (const forged of [
      `${other.id}.${session}.${until}.${seal}`,
      `${one.id}.${session}.zzzzzzzz.${seal}`,
      `${one.id}.${session}.${until}.${'0'.repeat(64)}`,
      `${one.id}.${session}.${until}`,
      '',
    ])
      expect(await whoIs(`${name}=${forged}`)).toBeNull()
    expect(await whoIs(one.cookie)).toMatchObject({ id: one.id })
  })
  it('ends with the account', async () => {
    const { id, cookie } = await person(payload)
    await payload.delete({ collection: 'members', id })
    expect(await whoIs(cookie)).toBeNull()
    expect((await open(`${HOME}/equipe`, { cookie })).status).toBe(403)
  })
})

describe('a mailed link', () => {
  const ask = (email: string) => send(SIGN_IN, { email, password: '', 'relais-door': 'link' })

  it('lets in once, whatever gateways fetched before', async () => {
    const { email, id } = await person(payload, { password: null })
    expect((await ask(email)).text).toContain('Regardez vos courriels')
    const path = await linkTo(email)
    for (let n = 0; n < 2; n += 1) {
      const page = await open(path)
      expect([page.status, page.cookie]).toEqual([200, null])
      expect(page.text.match(/<button/g)).toHaveLength(1)
    }
    const answers = await Promise.all([send(path, {}), send(path, {})])
    const ins = answers.filter(({ status }) => status === 303)
    expect(ins).toHaveLength(1)
    expect(await whoIs(ins[0]?.cookie ?? null)).toMatchObject({ id })
    const again = await open(path)
    expect([again.status, again.text.includes('Demander un autre lien')]).toEqual([410, true])
    expect((await send(path, {})).cookie).toBeNull()
    const inside = { cookie: ins[0]?.cookie ?? '' }
    for (const answer of [await open(path, inside), await send(path, {}, inside)])
      expect([answer.status, answer.location, answer.cookie]).toEqual([303, HOME, null])
  })
  it('is answered alike, and at the same time, for an unknown address', { retry: 2 }, async () => {
    const { email } = await person(payload)
    const seen = []
    for (const address of [email, 'nobody-at-all@example.org']) {
      const began = performance.now()
      const { status, text } = await ask(address)
      seen.push({ status, text, ms: performance.now() - began })
    }
    expect(seen[0]?.text).toBe(seen[1]?.text)
    expect(Math.abs((seen[0]?.ms ?? 0) - (seen[1]?.ms ?? 0))).toBeLessThan(120)
    await linkTo(email)
    expect(await linksTo('nobody-at-all@example.org')).toEqual([])
  })
  it('of another purpose signs nobody in', async () => {
    const { email } = await person(payload)
    await send(`${HOME}/mot-de-passe`, { email })
    const token = (await linkTo(email)).split('/').at(-1)
    expect((await send(`${HOME}/lien/${token}`, {})).status).toBe(410)
  })
})

describe('a forgotten password', () => {
  it('is chosen anew under a mailed link; other sessions and links end, and the lock opens', async () => {
    const { email, cookie } = await person(payload)
    await send(SIGN_IN, { email, password: '', 'relais-door': 'link' })
    const wayIn = await linkTo(email)
    expect((await open(wayIn)).status).toBe(200)
    for (let n = 0; n < 5; n += 1) await enter(email, WRONG)
    forgetTries()
    await send(`${HOME}/mot-de-passe`, { email })
    const path = await linkTo(email, 'mot-de-passe')
    expect((await open(path)).text).toContain('Choisir un mot de passe')
    const weak = await send(path, { password: 'court' })
    expect([weak.status, weak.text.includes('Au moins 12')]).toEqual([422, true])
    const chosen = ' cinq mots pour un retour '
    const answer = await send(path, { password: chosen })
    expect(answer.status).toBe(303)
    expect(await whoIs(cookie)).toBeNull()
    expect((await send(wayIn, {})).status).toBe(410)
    expect(await whoIs(answer.cookie)).not.toBeNull()
    expect((await send(path, { password: chosen })).status).toBe(410)
    expect((await enter(email, chosen)).status).toBe(303)
    expect((await enter(email, PASSWORD)).status).toBe(422)
  })
})

it('whoever typed the old password while it was changed does not come in', async () => {
  const { email, id } = await person(payload)
  const headers = new Headers()
  const before = await byPassword(payload, headers, { email, password: PASSWORD })
  if (before.kind !== 'in') throw new Error('The password is the right one.')
  const chosen = 'cinq mots pour un retour'
  await inTransaction(payload, (req) => renew(req, { id, password: chosen }))
  expect(await openSessionByPassword(payload, before.account)).toBeNull()
  expect(await countSessions(payload, id)).toBe(0)
  const after = await byPassword(payload, headers, { email, password: chosen })
  const cookie = after.kind === 'in' ? await openSessionByPassword(payload, after.account) : null
  expect(await whoIs(cookie?.split(';')[0] ?? null)).toMatchObject({ id })
})

it('a link that was mailed to an address which the account no longer has opens nothing', async () => {
  const { email, id } = await person(payload)
  await send(`${HOME}/mot-de-passe`, { email })
  const path = await linkTo(email)
  await payload.update({ collection: 'members', id, data: { email: `new-${email}` } })
  expect((await open(path)).status).toBe(410)
  expect((await send(path, { password: 'cinq mots pour un retour' })).status).toBe(410)
})

describe('what was typed when the session had ended', () => {
  const TEAM = `${HOME}/equipe`

  it('travels with the way in, and stands in its form again, not saved', async () => {
    const { email } = await person(payload)
    const typed = `"Zoé" <l'été> & co\nsuite@example.org`
    const met = await send(TEAM, { do: 'invite', email: typed, password: 'secret-secret-secret' })
    expect(met.status).toBe(422)
    expect(met.text).toContain('Rien n’est enregistré')
    expect(met.text).not.toContain('secret-secret')
    const kept = hidden(met, 'relais-kept')
    const wrong = await send(TEAM, { email, password: WRONG, 'relais-door': 'password', 'relais-kept': kept })
    expect(hidden(wrong, 'relais-kept')).toBe(kept)
    const answer = await send(TEAM, {
      email,
      password: PASSWORD,
      'relais-door': 'password',
      'relais-kept': kept,
    })
    expect(answer.status).toBe(200)
    expect(await whoIs(answer.cookie)).toMatchObject({ email })
    expect(answer.text).toContain('Pas encore enregistré')
    expect(answer.text).toContain('&quot;Zoé&quot;')
    expect(await linksTo('suite@example.org')).toEqual([])
  })
  it('waits for a link that is opened in another tab', async () => {
    const { email } = await person(payload, { password: null })
    const met = await send(TEAM, { do: 'invite', email: 'someone@example.org' })
    const kept = hidden(met, 'relais-kept')
    const sent = await send(TEAM, { email, password: '', 'relais-door': 'link', 'relais-kept': kept })
    expect(hidden(sent, 'relais-kept')).toBe(kept)
    const { cookie } = await send(await linkTo(email), {})
    const back = await send(TEAM, { 'relais-door': 'resume', 'relais-kept': kept }, { cookie: cookie ?? '' })
    expect(back.text).toContain('someone@example.org')
    expect(back.text).toContain('Pas encore enregistré')
  })
  it('says that a file cannot be kept, and that a long text is not', async () => {
    const file = new File(['x'], 'logo.svg', { type: 'image/svg+xml' })
    expect((await send(TEAM, { do: 'x', file })).text).toContain('Un fichier ne peut pas être gardé')
    expect((await send(TEAM, { do: 'x'.repeat(45_000) })).text).toContain('trop long pour être gardé')
  })
})

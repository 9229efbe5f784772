import { commitTransaction, initTransaction, killTransaction, type PayloadRequest } from 'payload'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { demoLetters } from '@/mail/demo'
import type { Letter } from '@/mail/letter'
import { post } from '@/mail/post'
import { type Sending, sendDue } from '@/mail/send'
import { pruneOutbox } from '@/mail/upkeep'
import { type Env, env } from '@/platform/env'
import type { LetterFrame } from '@/platform/mail/letter'
import { smtpTransport } from '@/platform/mail/smtp'
import { stoppedClock } from '../support/clock'
import { payloadForTests } from '../support/payload'
import { rest } from '../support/rest'
import { type MailServer, mailServer } from '../support/smtp'
import { SOON } from '../support/soon'
import { account } from './access/people'

const MINUTE = 60_000
const LINK = 'https://relais.example.org/fr/demande/only-the-reader-knows'
const FRAME: LetterFrame = {
  house: 'Fondation Mille Lanternes',
  site: 'https://relais.example.org',
  lines: [],
}

const letter = (to: string): Letter => ({
  to,
  locale: 'fr',
  subject: 'Confirmez votre adresse',
  purpose: 'test',
  blocks: [
    { kind: 'text', text: "Il reste une étape : confirmer l'adresse." },
    { kind: 'button', label: 'Confirmer', href: LINK },
    { kind: 'code', code: '045109' },
  ],
})

let count = 0
const somebody = () => `somebody-${++count}@example.org`

type Row = {
  id: string
  to: string
  state: string
  tries: number
  nextTryAt: string
  blocks: { sealed: string | null }
  lastError?: string | null
}

async function rowOf(to: string): Promise<Row> {
  const payload = await payloadForTests()
  const row = await payload.db.findOne<Row>({ collection: 'outbox', where: { to: { equals: to } } })
  if (!row) throw new Error(`No mail to ${to}.`)
  return row
}

function sending(url: string): Sending {
  const transport = smtpTransport(url)
  onTestFinished(() => transport.close())
  return {
    transport,
    from: 'Relais <relais@example.org>',
    host: 'relais.example.org',
    frame: async () => FRAME,
  }
}

/** A letter in the outbox, and a server to send it to; other tests' letters are out of the way. */
async function posted(
  answers?: Parameters<typeof mailServer>[0],
): Promise<{ to: string; server: MailServer; send: () => Promise<number> }> {
  const payload = await payloadForTests()
  await payload.db.deleteMany({ collection: 'outbox', where: {} })
  const server = await mailServer(answers)
  const to = somebody()
  await post({ payload }, letter(to))
  const how = sending(server.url)
  return { to, server, send: () => sendDue(payload, how) }
}

describe('a letter in the outbox', () => {
  it('is there when its transaction is committed, and never if it is rolled back', async () => {
    const payload = await payloadForTests()
    const inTransaction = async (end: (req: PayloadRequest) => Promise<void>) => {
      const req = { payload, context: {} } as PayloadRequest
      const to = somebody()
      await initTransaction(req)
      await post(req, letter(to))
      await end(req)
      return to
    }
    await expect(rowOf(await inTransaction(commitTransaction))).resolves.toMatchObject({
      state: 'waiting',
      tries: 0,
    })
    const undone = await inTransaction(killTransaction)
    // The MongoDB of the tests has no transactions.
    if (payload.db.name === 'sqlite') await expect(rowOf(undone)).rejects.toThrow('No mail')
  })
  it('of the CMS itself goes into the transaction that is open, at once', async () => {
    const payload = await payloadForTests()
    const req = { payload, context: {} } as PayloadRequest
    const [text, began] = [`Bonjour,\n${LINK}\n`, performance.now()]
    const [kept, undone] = [somebody(), somebody()]
    await initTransaction(req)
    await payload.sendEmail({ to: kept, subject: 'Bonjour', text, headers: { 'Content-Language': 'en' } })
    await commitTransaction(req)
    await initTransaction(req)
    await payload.sendEmail({ to: undone, subject: 'Bonjour', text })
    await killTransaction(req)
    expect(performance.now() - began).toBeLessThan(5000)
    expect(await rowOf(kept)).toMatchObject({ state: 'waiting', language: 'en', purpose: 'account' })
    expect(JSON.stringify(await rowOf(kept))).not.toContain('only-the-reader-knows')
    if (payload.db.name === 'sqlite') await expect(rowOf(undone)).rejects.toThrow('No mail')
  })
  it('lies there without its link and its code', async () => {
    const { to } = await posted()
    const stored = JSON.stringify(await rowOf(to))
    expect(stored).toContain('Confirmer')
    for (const secret of ['only-the-reader-knows', '045109']) expect(stored).not.toContain(secret)
  })
  it('is refused when it is none', async () => {
    const payload = await payloadForTests()
    const good = letter(somebody())
    for (const bad of [
      { ...good, to: 'nobody' },
      { ...good, to: 'a@example.org, b@example.org' },
      { ...good, subject: ' ' },
      { ...good, blocks: [{ kind: 'button' as const, label: 'x', href: 'javascript:alert(1)' }] },
    ])
      await expect(post({ payload }, bad)).rejects.toMatchObject({ name: 'ZodError' })
  })
})

describe('sending', () => {
  it('hands a letter over once, whole, and forgets its link', async () => {
    const { to, server, send } = await posted()
    expect([await send(), await send()]).toEqual([1, 0])
    expect(server.taken.map((mail) => mail.to)).toEqual([to])
    const message = decoded(server.taken[0]?.message ?? '')
    expect(message).toContain('From: Relais <relais@example.org>')
    expect(message).toContain('Content-Language: fr')
    expect(message).toContain('Auto-Submitted: auto-generated')
    expect(message).toContain(`\n${LINK}\n`)
    expect(message).toContain(`href="${LINK}"`)
    expect(message).toContain('l’adresse')
    expect(message).toContain('Fondation Mille Lanternes')
    expect(await rowOf(to)).toMatchObject({ state: 'sent', tries: 1, blocks: { sealed: null } })
  })
  it('hands each over once when several send at once', async () => {
    const { server, send } = await posted()
    const payload = await payloadForTests()
    for (let n = 0; n < 5; n += 1) await post({ payload }, letter(somebody()))
    const how = sending(server.url)
    await Promise.all([send(), send(), sendDue(payload, how), sendDue(payload, how)])
    expect(server.taken).toHaveLength(6)
    expect(new Set(server.taken.map(({ to }) => to)).size).toBe(6)
  })
  it('waits after a refusal that may pass, and keeps its Message-ID', async () => {
    const clock = stoppedClock('2027-01-04T09:00:00Z')
    const { to, server, send } = await posted((command) => (command === 'RCPT' ? '450 busy' : undefined))
    await send()
    expect(await rowOf(to)).toMatchObject({
      state: 'waiting',
      tries: 1,
      nextTryAt: '2027-01-04T09:01:00.000Z',
    })
    expect((await rowOf(to)).lastError).toContain('450')
    server.answer((command) => (command === 'end' ? '451 try again' : undefined))
    expect(await send()).toBe(0)
    clock.advance(MINUTE)
    await send()
    expect(await rowOf(to)).toMatchObject({
      state: 'waiting',
      tries: 2,
      nextTryAt: '2027-01-04T09:06:00.000Z',
    })
    server.answer(() => undefined)
    clock.advance(5 * MINUTE)
    expect(await send()).toBe(1)
    expect(server.taken).toHaveLength(1)
    const { id } = await rowOf(to)
    expect(server.taken[0]?.message).toMatch(new RegExp(`Message-ID:\\s+<${id}@relais\\.example\\.org>`))
    expect(await rowOf(to)).toMatchObject({ state: 'sent', tries: 3, lastError: null })
  })
  it('fails at once when refused for good, and after half a day of waiting', async () => {
    const clock = stoppedClock('2027-01-04T09:00:00Z')
    const { to, server, send } = await posted((command) =>
      command === 'RCPT' ? '550 no such user' : undefined,
    )
    await send()
    expect(await rowOf(to)).toMatchObject({ state: 'failed', tries: 1 })
    const payload = await payloadForTests()
    server.answer((command) => (command === 'end' ? '450 busy' : undefined))
    const patient = somebody()
    await post({ payload }, letter(patient))
    for (let n = 0; n < 8; n += 1) {
      await send()
      clock.advance(13 * 60 * MINUTE)
    }
    expect(await rowOf(patient)).toMatchObject({ state: 'failed', tries: 6 })
    expect((await rowOf(patient)).blocks.sealed).not.toBeNull()
  })
  it('gives up what nobody sent for three days', async () => {
    const clock = stoppedClock('2027-01-04T09:00:00Z')
    const { to, server, send } = await posted()
    clock.advance(72 * 60 * MINUTE + 1)
    const payload = await payloadForTests()
    const young = somebody()
    await post({ payload }, letter(young))
    expect(await send()).toBe(1)
    expect(server.taken.map((mail) => mail.to)).toEqual([young])
    expect(await rowOf(to)).toMatchObject({ state: 'failed', tries: 0 })
  })
  it('with the server down, tries one and lets the others wait without counting', async () => {
    const { to, server, send } = await posted()
    const payload = await payloadForTests()
    const other = somebody()
    await post({ payload }, letter(other))
    await server.stop()
    expect(await send()).toBe(0)
    expect(await rowOf(to)).toMatchObject({ state: 'waiting', tries: 1 })
    expect(await rowOf(other)).toMatchObject({ state: 'waiting', tries: 0 })
  })
  it('takes up ten minutes later what a crash left in the middle', async () => {
    const clock = stoppedClock('2027-01-04T09:00:00Z')
    const { to, server } = await posted()
    const payload = await payloadForTests()
    const crashing: Sending = {
      ...sending(server.url),
      transport: { send: () => Promise.reject(new Error('killed')), close: () => {} },
    }
    await expect(sendDue(payload, crashing)).rejects.toThrow('killed')
    expect(await sendDue(payload, sending(server.url))).toBe(0)
    clock.advance(10 * MINUTE)
    expect(await sendDue(payload, sending(server.url))).toBe(1)
    expect(await rowOf(to)).toMatchObject({ state: 'sent', tries: 2 })
  })
})

describe('a new password for staff', () => {
  it('is mailed by the outbox, as a link that works', async () => {
    const { server, send } = await posted()
    const person = await account('editor')
    const asked = await rest('POST', 'staff/forgot-password', {
      body: { email: person.email },
      headers: { 'accept-language': 'en' },
    })
    expect(asked.status).toBe(200)
    await vi.waitFor(async () => expect((await rowOf(person.email)).state).toBe('waiting'), SOON)
    expect(await send()).toBe(2)
    const message = decoded(server.taken.find(({ to }) => to === person.email)?.message ?? '')
    expect(message).toContain('Subject: New password')
    const [, token = ''] = /\nhttp:\/\/127\.0\.0\.1:3000\/admin\/reset\/([0-9a-f]{64})\n/.exec(message) ?? []
    const body = { token, password: 'une phrase assez longue' }
    expect((await rest('POST', 'staff/reset-password', { body })).status).toBe(200)
  })
})

describe('a mail that is over', () => {
  it('goes from the outbox after thirty days; one that waits stays', async () => {
    const clock = stoppedClock('2027-01-04T09:00:00Z')
    const { to, send } = await posted()
    await send()
    const payload = await payloadForTests()
    const waiting = somebody()
    await post({ payload }, letter(waiting))
    clock.advance(30 * 24 * 60 * MINUTE - 1)
    await pruneOutbox(payload)
    expect(await rowOf(to)).toMatchObject({ state: 'sent' })
    clock.advance(2)
    await pruneOutbox(payload)
    await expect(rowOf(to)).rejects.toThrow('No mail')
    expect(await rowOf(waiting)).toMatchObject({ state: 'waiting' })
  })
})

describe('a demonstration without a mail server', () => {
  const inDemo = (settings: Partial<Env>) => {
    const before = { ...env() }
    Object.assign(env(), settings)
    onTestFinished(() => {
      Object.assign(env(), { SMTP_URL: undefined }, before)
    })
  }
  it('shows its mails with their links, the newest first, and sends none', async () => {
    const { send } = await posted()
    inDemo({ DEMO: true })
    const payload = await payloadForTests()
    const [first, second] = [somebody(), somebody()]
    await post({ payload }, letter(first))
    await new Promise((resolve) => setTimeout(resolve, 5))
    await post({ payload }, letter(second))
    const shown = await demoLetters(payload)
    expect(shown?.map(({ to }) => to)).toEqual([second, first])
    expect(shown?.[0]).toMatchObject({ locale: 'fr', subject: 'Confirmez votre adresse', purpose: 'test' })
    expect(shown?.[0]?.blocks).toEqual(letter(second).blocks)
    expect(await send()).toBe(1)
    expect(await rowOf(second)).toMatchObject({ state: 'shown' })
  })
  it('shows none where a server is named, nor outside a demonstration', async () => {
    const payload = await payloadForTests()
    expect(await demoLetters(payload)).toBeNull()
    inDemo({ DEMO: true, SMTP_URL: 'smtp://127.0.0.1:1' })
    expect(await demoLetters(payload)).toBeNull()
  })
})

/** The parts of a mail as a reader's program shows them: quoted-printable undone. */
function decoded(message: string): string {
  const bytes = message
    .replace(/=\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
  return Buffer.from(bytes, 'latin1').toString('utf8')
}

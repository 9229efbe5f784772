import { commitTransaction, initTransaction, killTransaction, type PayloadRequest } from 'payload'
import { describe, expect, it } from 'vitest'
import { makeLink, peekLink, pruneLinks, takeCode, takeLink } from '@/people/links/links'
import { stoppedClock } from '../support/clock'
import { DATABASE, payloadForTests } from '../support/payload'

const HOUR = 3_600_000
let count = 0

/** A link of a record of its own. */
async function link(more: { withCode?: boolean; purpose?: string } = {}) {
  const payload = await payloadForTests()
  const subject = { collection: 'partners', id: `p-${++count}` }
  const email = `somebody-${count}@example.org`
  const wanted = { purpose: 'confirm', subject, email, hoursValid: 48, ...more }
  return { payload, wanted, subject, email, ...(await makeLink({ payload }, wanted)) }
}

const otherThan = (code: string | null) => (code === '111111' ? '222222' : '111111')

describe('a mailed link', () => {
  it('is looked at as often as anybody likes, and taken once', async () => {
    const { payload, token, subject, email } = await link()
    for (let n = 0; n < 3; n += 1)
      expect(await peekLink(payload, { purpose: 'confirm', token })).toMatchObject({ subject, email })
    expect(await takeLink({ payload }, { purpose: 'confirm', token })).toEqual({ subject, email })
    expect(await takeLink({ payload }, { purpose: 'confirm', token })).toBeNull()
    expect(await peekLink(payload, { purpose: 'confirm', token })).toBeNull()
  })
  it('has one winner of eight who take it at once', async () => {
    const { payload, token } = await link()
    const takers = Array.from({ length: 8 }, () => takeLink({ payload }, { purpose: 'confirm', token }))
    expect((await Promise.all(takers)).filter(Boolean)).toHaveLength(1)
  })
  it('does one thing only', async () => {
    const { payload, token, code, email } = await link({ withCode: true })
    expect(await peekLink(payload, { purpose: 'login', token })).toBeNull()
    expect(await takeLink({ payload }, { purpose: 'login', token })).toBeNull()
    expect(await takeCode({ payload }, { purpose: 'login', email, code: code ?? '' })).toBeNull()
    expect(await takeLink({ payload }, { purpose: 'confirm', token })).not.toBeNull()
  })
  it('ends with its hours', async () => {
    const clock = stoppedClock('2027-01-04T09:00:00Z')
    const { payload, token, code, email } = await link({ withCode: true })
    clock.advance(48 * HOUR - 1000)
    expect(await peekLink(payload, { purpose: 'confirm', token })).toMatchObject({
      expiresAt: new Date('2027-01-06T09:00:00Z'),
    })
    clock.advance(1000)
    expect(await peekLink(payload, { purpose: 'confirm', token })).toBeNull()
    expect(await takeLink({ payload }, { purpose: 'confirm', token })).toBeNull()
    expect(await takeCode({ payload }, { purpose: 'confirm', email, code: code ?? '' })).toBeNull()
  })
  it('ends when another is made for the same purpose and record, and for these alone', async () => {
    const first = await link()
    const { payload, wanted } = first
    const login = await makeLink({ payload }, { ...wanted, purpose: 'login' })
    const stranger = await link()
    const second = await makeLink({ payload }, wanted)
    expect(await takeLink({ payload }, { purpose: 'confirm', token: first.token })).toBeNull()
    for (const [purpose, token] of [
      ['login', login.token],
      ['confirm', stranger.token],
      ['confirm', second.token],
    ] as const)
      expect(await takeLink({ payload }, { purpose, token })).not.toBeNull()
  })
  it('lies in the database as a hash alone', async () => {
    const { payload, token, code, subject } = await link({ withCode: true })
    const row = await payload.db.findOne({
      collection: 'one-time-links',
      where: { subjectId: { equals: subject.id } },
    })
    for (const secret of [token, code ?? '']) expect(JSON.stringify(row)).not.toContain(secret)
  })
  it('is unused again when what it allowed was rolled back', async () => {
    const { payload, token } = await link()
    const within = async (end: (req: PayloadRequest) => Promise<void>) => {
      const req = { payload, context: {} } as PayloadRequest
      await initTransaction(req)
      const taken = await takeLink(req, { purpose: 'confirm', token })
      await end(req)
      return taken
    }
    // The MongoDB of the tests has no transactions.
    if (DATABASE === 'sqlite') expect(await within(killTransaction)).not.toBeNull()
    expect(await within(commitTransaction)).not.toBeNull()
    expect(await within(commitTransaction)).toBeNull()
  })
  it('is not opened by what no link ever was', async () => {
    const { payload } = await link()
    for (const token of ['', 'x', 'a'.repeat(9999), '%00', '{"$ne":null}']) {
      expect(await peekLink(payload, { purpose: 'confirm', token })).toBeNull()
      expect(await takeLink({ payload }, { purpose: 'confirm', token })).toBeNull()
    }
  })
  it('goes from the database when it is of no use any more', async () => {
    const clock = stoppedClock('2027-01-04T09:00:00Z')
    const [used, old] = [await link(), await link()]
    const { payload } = used
    await takeLink({ payload }, { purpose: 'confirm', token: used.token })
    clock.advance(24 * HOUR)
    const young = await link()
    clock.advance(24 * HOUR)
    await pruneLinks(payload)
    const { docs } = await payload.db.find<{ id: string; subjectId: string }>({
      collection: 'one-time-links',
      where: { subjectId: { in: [used, old, young].map(({ subject }) => subject.id) } },
    })
    expect(docs.map(({ subjectId }) => subjectId)).toEqual([young.subject.id])
  })
})

describe('a mailed code', () => {
  it('is typed as people type, and takes the link with it', async () => {
    const { payload, token, code, subject, email } = await link({ withCode: true })
    const typed = ` ${code?.slice(0, 3)} ${code?.slice(3)} `
    const taken = await takeCode({ payload }, { purpose: 'confirm', email: email.toUpperCase(), code: typed })
    expect(taken).toEqual({ subject, email })
    expect(await takeLink({ payload }, { purpose: 'confirm', token })).toBeNull()
    expect(await takeCode({ payload }, { purpose: 'confirm', email, code: code ?? '' })).toBeNull()
  })
  it('is closed by the fifth wrong one; the link still holds', async () => {
    const { payload, token, code, email } = await link({ withCode: true })
    const type = (typed: string) => takeCode({ payload }, { purpose: 'confirm', email, code: typed })
    for (let n = 0; n < 4; n += 1) expect(await type(otherThan(code))).toBeNull()
    const second = await link({ withCode: true })
    expect(await type(otherThan(code))).toBeNull()
    expect(await type(code ?? '')).toBeNull()
    expect(await takeLink({ payload }, { purpose: 'confirm', token })).not.toBeNull()
    expect(
      await takeCode({ payload }, { purpose: 'confirm', email: second.email, code: second.code ?? '' }),
    ).not.toBeNull()
  })
  it('is not tried more often by trying at once', async () => {
    const { payload, code, email, subject } = await link({ withCode: true })
    const wrong = Array.from({ length: 20 }, () =>
      takeCode({ payload }, { purpose: 'confirm', email, code: otherThan(code) }),
    )
    await Promise.all(wrong)
    const row = await payload.db.findOne<{ id: string; tries: number }>({
      collection: 'one-time-links',
      where: { subjectId: { equals: subject.id } },
    })
    expect(row?.tries).toBe(5)
  })
  it('has one winner of eight who type it at once, if tries are left', async () => {
    const { payload, code, email } = await link({ withCode: true })
    const typing = Array.from({ length: 8 }, () =>
      takeCode({ payload }, { purpose: 'confirm', email, code: code ?? '' }),
    )
    expect((await Promise.all(typing)).filter(Boolean)).toHaveLength(1)
  })
  it('finds the record it was made for, among several of one person', async () => {
    const { payload, wanted, code, email, subject } = await link({ withCode: true })
    await makeLink({ payload }, { ...wanted, subject: { collection: 'partners', id: 'another' } })
    const taken = await takeCode({ payload }, { purpose: 'confirm', email, code: code ?? '' })
    expect(taken?.subject).toEqual(subject)
  })
  it('is none where none was asked for, or somebody else’s', async () => {
    const { payload, email } = await link()
    const other = await link({ withCode: true })
    for (const code of ['000000', other.code ?? ''])
      expect(await takeCode({ payload }, { purpose: 'confirm', email, code })).toBeNull()
    expect(
      await takeCode({ payload }, { purpose: 'confirm', email: 'not an address', code: '000000' }),
    ).toBeNull()
  })
  it('is not tried inside a transaction, whose end could take the count back', async () => {
    const { payload, email } = await link({ withCode: true })
    const req = { payload, transactionID: 'open' }
    await expect(takeCode(req, { purpose: 'confirm', email, code: '000000' })).rejects.toThrow('transaction')
  })
})

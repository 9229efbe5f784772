import { beforeAll, describe, expect, it } from 'vitest'
import { askedBy, giveAnswer } from '@/desk/decide/answer'
import { evidenceFor } from '@/desk/decide/evidence'
import { ANSWER } from '@/desk/decide/letters'
import { makeLink } from '@/people/links/links'
import { payloadForTests } from '../support/payload'
import { rest, type Session, staffSession } from '../support/rest'
import { campaign } from './access/records'

let where: string
let manager: Session
let count = 0

beforeAll(async () => {
  where = await campaign()
  manager = await staffSession('partner-manager')
})

async function asked(changes: Record<string, unknown> = {}) {
  const payload = await payloadForTests()
  count += 1
  return payload.create({
    collection: 'applications',
    data: {
      campaign: where,
      organisation: `Commune de Brumaire ${count}`,
      kind: 'town-hall',
      person: 'Inès Roumégas',
      email: `ines${count}@brumaire${count}.example.org`,
      language: 'en',
      state: 'waiting',
      confirmedAt: '2026-11-20T10:00:00.000Z',
      ...changes,
    },
  })
}

const decide = (id: string, what: string, body: object, as: Session | undefined = manager) =>
  rest('POST', `desk/applications/${id}/${what}`, { body, as })
const record = async (id: string) =>
  (await payloadForTests()).findByID({ collection: 'applications', id, depth: 0 })
const mails = async (id: string) =>
  (
    await (
      await payloadForTests()
    ).find({
      collection: 'outbox',
      where: { aboutId: { equals: id } },
      pagination: false,
    })
  ).docs
const lines = async (subjectId: string, action: string) =>
  (
    await (
      await payloadForTests()
    ).count({
      collection: 'audit-entries',
      where: { and: [{ subjectId: { equals: subjectId } }, { action: { equals: action } }] },
    })
  ).totalDocs

describe('a refusal', () => {
  it('needs a reason, said beside its field', async () => {
    const { id } = await asked()
    const answer = await decide(id, 'refuse', { reason: ' ' })
    expect(answer.status).toBe(400)
    expect(answer.json).toMatchObject({
      errors: [{ data: { errors: [{ path: 'reason', message: expect.stringMatching(/motif|reason/) }] } }],
    })
    expect((await record(id)).state).toBe('waiting')
  })

  it('reaches whoever asked word for word in their language, leaves a line, and stands', async () => {
    const { id, email } = await asked()
    const reason = 'Your association is not yet registered.'
    expect((await decide(id, 'refuse', { reason })).status).toBe(200)
    expect(await record(id)).toMatchObject({ state: 'refused', reason, decidedBy: expect.any(String) })
    const [mail] = await mails(id)
    expect(mail).toMatchObject({ to: email, language: 'en', purpose: 'application-refused' })
    expect(mail?.subject).toContain('is not approved')
    expect(mail?.text).toContain(reason)
    expect(await lines(id, 'refuse-application')).toBe(1)
    const again = await decide(id, 'approve', { role: 'supporting' })
    expect(again.status).toBe(409)
    expect(again.text).toMatch(/partner-manager-[0-9a-f]+/)
    expect((await record(id)).state).toBe('refused')
  })
})

describe('an approval', () => {
  it('has its role, its line, and happens once, also when two press at once', async () => {
    const { id } = await asked()
    const answers = await Promise.all([
      decide(id, 'approve', { role: 'funder' }),
      decide(id, 'approve', { role: 'joint' }),
    ])
    expect(answers.map(({ status }) => status).filter((status) => status === 200)).toHaveLength(1)
    const { partner, state } = await record(id)
    expect(state).toBe('approved')
    const payload = await payloadForTests()
    expect(
      (await payload.count({ collection: 'editions', where: { partner: { equals: partner } } })).totalDocs,
    ).toBe(1)
    expect(await mails(id)).toHaveLength(1)
    expect(await lines(id, 'approve-application')).toBe(1)
  })

  it('is for partner managers: no editor, nobody unknown, nothing without a role', async () => {
    const { id } = await asked()
    expect((await decide(id, 'approve', { role: 'joint' }, await staffSession('editor'))).status).toBe(403)
    expect((await rest('POST', `desk/applications/${id}/approve`, { body: { role: 'joint' } })).status).toBe(
      403,
    )
    expect((await decide(id, 'approve', { role: 'owner' })).status).toBe(400)
    expect((await record(id)).state).toBe('waiting')
  })

  it('is refused to a page of somebody else’s site', async () => {
    const { id } = await asked()
    const answer = await rest('POST', `desk/applications/${id}/approve`, {
      body: { role: 'joint' },
      as: manager,
      headers: { origin: 'https://elsewhere.example.org', 'sec-fetch-site': 'cross-site' },
    })
    expect(answer.status).toBe(403)
    expect((await record(id)).state).toBe('waiting')
  })
})

describe('a question', () => {
  it('is answered once by its link, and the application is to be decided again', async () => {
    const payload = await payloadForTests()
    const { id, email } = await asked()
    expect((await decide(id, 'ask', { question: 'Who is your mayor?' })).status).toBe(200)
    expect(await record(id)).toMatchObject({ state: 'asked', question: 'Who is your mayor?' })
    expect(await mails(id)).toMatchObject([{ to: email, language: 'en', purpose: 'application-asked' }])
    // The mailed link can't be read again: one more stands for it.
    const { token } = await makeLink(
      { payload },
      { purpose: ANSWER, subject: { collection: 'applications', id }, email, hoursValid: 1 },
    )
    expect((await askedBy(payload, token))?.id).toBe(id)
    expect(await giveAnswer(payload, token, 'Ms Roumégas.')).toBe(true)
    expect(await giveAnswer(payload, token, 'Somebody else.')).toBe(false)
    expect(await askedBy(payload, token)).toBeNull()
    expect(await record(id)).toMatchObject({ state: 'waiting', answer: 'Ms Roumégas.' })
    const told = (await mails(id)).filter(({ purpose }) => purpose === 'application-answered')
    expect(told.length).toBeGreaterThan(0)
    expect(told[0]?.subject).toMatch(/^Une réponse : .+ \/ Answer from /)
  })

  it('takes no answer after the decision', async () => {
    const payload = await payloadForTests()
    const { id, email } = await asked({ state: 'asked' })
    const { token } = await makeLink(
      { payload },
      { purpose: ANSWER, subject: { collection: 'applications', id }, email, hoursValid: 1 },
    )
    await decide(id, 'refuse', { reason: 'No.' })
    expect(await giveAnswer(payload, token, 'Too late.')).toBe(false)
  })
})

describe('a proof', () => {
  it('is recorded with who, when and what', async () => {
    const { id } = await asked()
    const proof = { kind: 'call-back', what: '02 00 00 00 00, town hall', on: '2026-11-24' }
    expect((await decide(id, 'prove', { ...proof, on: '24/11' })).status).toBe(400)
    expect((await decide(id, 'prove', proof)).status).toBe(200)
    expect((await record(id)).proofs).toMatchObject([{ ...proof, by: expect.stringContaining('partner') }])
  })
})

describe('the evidence', () => {
  it('finds the directory’s entry, the partner of that name, and what the address says', async () => {
    const payload = await payloadForTests()
    const entry = await payload.create({
      collection: 'directory-entries',
      data: {
        key: 'quimparle',
        name: 'Mairie de Quimparlé',
        plainName: 'quimparle',
        domain: 'quimparle.example.org',
        phone: '02 00 00 00 01',
        source: 'test',
        importedAt: '2026-11-01T00:00:00.000Z',
      },
    })
    const partner = await payload.create({
      collection: 'partners',
      data: { name: 'Ville de Quimparlé', slug: 'quimparle', kind: 'town-hall', active: true },
    })
    const application = await asked({ organisation: 'Quimparle', email: 'quimparle@orange.fr' })
    const evidence = await evidenceFor(payload, application)
    expect(evidence.address.says).toBe('consumer')
    expect(evidence.directory.matches).toMatchObject([{ id: entry.id, percent: 100, sameDomain: false }])
    expect(evidence.partners).toMatchObject([{ id: partner.id, percent: 100 }])
    const own = await asked({ organisation: 'X', email: 'a@mairie.quimparle.example.org' })
    expect((await evidenceFor(payload, own)).directory.matches).toMatchObject([{ sameDomain: true }])
  })
})

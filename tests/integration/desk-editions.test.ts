import { randomBytes } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { detailsOf, overviewOf } from '@/desk/editions/overview'
import { shownState } from '@/desk/editions/overviewRows'
import { organisationsWithoutMembers } from '@/partners/members/withoutMembers'
import { openSession } from '@/people/memberSession'
import { payloadForTests } from '../support/payload'
import { rest, type Session, staffSession } from '../support/rest'
import { campaign } from './access/records'
import { make, subject } from './access/subjects'

let where: string
let manager: Session

beforeAll(async () => {
  where = await campaign()
  manager = await staffSession('partner-manager')
})

async function relayed() {
  const payload = await payloadForTests()
  const word = randomBytes(4).toString('hex')
  const partner = await payload.create({
    collection: 'partners',
    data: { name: `Ville de ${word}`, slug: word, kind: 'town-hall', active: true },
  })
  const edition = await payload.create({
    collection: 'editions',
    data: { campaign: where, partner: partner.id, role: 'supporting', _status: 'published' },
  })
  const member = await payload.create({
    collection: 'members',
    data: { email: `${word}@example.org`, name: 'Aube', partner: partner.id, language: 'en' },
  })
  return { partner: partner.id, edition: edition.id, member }
}

const act = (path: string, body: object = {}, as: Session = manager) =>
  rest('POST', `desk/${path}`, { body, as })
const standingOf = async (partner: string) =>
  (await (await payloadForTests()).find({ collection: 'standings', where: { partner: { equals: partner } } }))
    .docs
const mailsTo = async (to: string) =>
  (await (await payloadForTests()).find({ collection: 'outbox', where: { to: { equals: to } } })).docs

describe('suspending', () => {
  it('makes a standing, tells the members the reason word for word, and can be taken back', async () => {
    const { partner, edition, member } = await relayed()
    const reason = 'The logo is not yours.'
    expect((await act(`editions/${edition}/suspend`, { reason: '' })).status).toBe(400)
    expect((await act(`editions/${edition}/suspend`, { reason })).status).toBe(200)
    expect(await standingOf(partner)).toMatchObject([{ state: 'suspended', reason }])
    const [mail] = await mailsTo(member.email)
    expect(mail).toMatchObject({ purpose: 'edition-suspended', language: 'en' })
    expect(mail?.text).toContain(reason)
    expect((await act(`editions/${edition}/suspend`, { reason })).status).toBe(409)
    expect((await act(`editions/${edition}/resume`)).status).toBe(200)
    expect(await standingOf(partner)).toMatchObject([{ state: 'open', reason: null }])
    expect((await act(`editions/${edition}/resume`)).status).toBe(409)
    const payload = await payloadForTests()
    const { docs } = await payload.find({
      collection: 'audit-entries',
      where: { action: { in: ['suspend-edition', 'resume-edition'] } },
      sort: 'createdAt',
    })
    expect(docs.map(({ action }) => action)).toEqual(['suspend-edition', 'resume-edition'])
    expect(docs[0]).toMatchObject({ note: reason })
  })

  it('is told to those who have been in, and not to whoever never came', async () => {
    const { partner, edition, member } = await relayed()
    const payload = await payloadForTests()
    const { id } = await payload.create({
      collection: 'members',
      data: { email: `came-${member.email}`, name: 'Brune', partner, language: 'fr' },
    })
    await openSession(payload, id)
    expect((await act(`editions/${edition}/suspend`, { reason: 'The logo is not yours.' })).status).toBe(200)
    expect(await mailsTo(`came-${member.email}`)).toHaveLength(1)
    expect(await mailsTo(member.email)).toEqual([])
  })

  it('is for partner managers, and not for what has ended', async () => {
    const { partner, edition } = await relayed()
    const editor = await staffSession('editor')
    expect((await act(`editions/${edition}/suspend`, { reason: 'None.' }, editor)).status).toBe(403)
    const payload = await payloadForTests()
    await payload.create({ collection: 'standings', data: { campaign: where, partner, state: 'ended' } })
    expect((await act(`editions/${edition}/suspend`, { reason: 'None.' })).status).toBe(409)
  })
})

describe('an organisation without members', () => {
  const owner = {
    email: 'new@example.org',
    name: 'Nour',
    language: 'fr',
    proof: 'Called back: 02 00 00 00 00.',
  }

  it('is handed over with its proof, and then is none any more', async () => {
    const payload = await payloadForTests()
    const { partner, member } = await relayed()
    expect((await act(`partners/${partner}/hand-over`, owner)).status).toBe(409)
    await payload.delete({ collection: 'members', id: member.id })
    const orphans = async () => (await organisationsWithoutMembers(payload)).map(({ id }) => id)
    expect(await orphans()).toContain(partner)
    const bare = await act(`partners/${partner}/hand-over`, { ...owner, proof: '' })
    expect(bare.json).toMatchObject({ errors: [{ data: { errors: [{ path: 'proof' }] } }] })
    expect((await act(`partners/${partner}/hand-over`, owner)).status).toBe(200)
    expect(await orphans()).not.toContain(partner)
    const { docs } = await payload.find({
      collection: 'audit-entries',
      where: { and: [{ action: { equals: 'hand-over' } }, { subjectId: { equals: partner } }] },
    })
    expect(docs).toMatchObject([{ note: owner.proof, actorCollection: 'staff' }])
    expect(await mailsTo(owner.email)).toMatchObject([{ purpose: 'hand-over', language: 'fr' }])
  })

  it('is not handed to an address that opens another space', async () => {
    const payload = await payloadForTests()
    const { partner, member } = await relayed()
    const other = await relayed()
    await payload.delete({ collection: 'members', id: member.id })
    const answer = await act(`partners/${partner}/hand-over`, { ...owner, email: other.member.email })
    expect(answer.json).toMatchObject({ errors: [{ data: { errors: [{ path: 'email' }] } }] })
  })
})

describe('the list of editions', () => {
  it('has those without a standing, their languages on air, and what waits for the house', async () => {
    const payload = await payloadForTests()
    const { partner, edition } = await relayed()
    const row = async () => (await overviewOf(payload, 'fr')).rows.find((one) => one.edition === edition)
    expect(await row()).toMatchObject({ standing: null, air: 'on', languages: ['fr'], asked: [] })
    await payload.create({
      collection: 'standings',
      data: {
        campaign: where,
        partner,
        state: 'open',
        asked: [{ language: 'en', at: '2026-11-20T10:00:00.000Z', by: 'Aube', fingerprint: 'x' }],
      },
    })
    const found = await row()
    expect(found).toMatchObject({ asked: [{ language: 'en', by: 'Aube' }], leave: { state: 'no-logo' } })
    const details = found && (await detailsOf(payload, [found], 'fr')).get(edition)
    expect(details).toMatchObject({ reach: 0, partner: { id: partner }, edition: { role: 'supporting' } })
  })

  it('leads to the public page only while anybody can read it, and says what keeps it', async () => {
    const payload = await payloadForTests()
    const row = async (id: string) => {
      const found = (await overviewOf(payload, 'fr')).rows.find(({ edition }) => edition === id)
      return found && { state: shownState(found), seenAt: found.seenAt.map(({ href }) => href) }
    }
    const { partner, edition } = await relayed()
    const { slug } = await payload.findByID({ collection: 'partners', id: partner, depth: 0 })
    const { slug: place } = await payload.findByID({
      collection: 'campaigns',
      id: where,
      locale: 'fr',
      depth: 0,
    })
    expect(await row(edition)).toEqual({ state: 'on', seenAt: [`/fr/${place}/avec/${slug}`] })
    await payload.update({ collection: 'partners', id: partner, data: { active: false } })
    expect(await row(edition)).toEqual({ state: 'inactive', seenAt: [] })
    await payload.update({ collection: 'partners', id: partner, data: { active: true } })
    expect((await act(`editions/${edition}/suspend`, { reason: 'None.' })).status).toBe(200)
    expect(await row(edition)).toEqual({ state: 'suspended', seenAt: [] })
    const draft = await payload.create({
      collection: 'editions',
      draft: true,
      data: { campaign: where, partner: await make(subject('partners')), role: 'joint' },
    })
    expect(await row(draft.id)).toEqual({ state: 'draft', seenAt: [] })
    const later = await campaign()
    await payload.update({
      collection: 'campaigns',
      id: later,
      locale: 'fr',
      publishSpecificLocale: 'fr',
      data: { opensAt: '2099-01-01T00:00:00.000Z', _status: 'published' },
    })
    const early = await payload.create({
      collection: 'editions',
      locale: 'fr',
      data: { campaign: later, partner, role: 'joint', _status: 'published' },
    })
    expect(await row(early.id)).toEqual({ state: 'campaign', seenAt: [] })
  })

  it('sends words back with a sentence, never without', async () => {
    const payload = await payloadForTests()
    const { partner, edition, member } = await relayed()
    const standing = await payload.create({
      collection: 'standings',
      data: {
        campaign: where,
        partner,
        state: 'open',
        asked: [{ language: 'fr', at: '2026-11-20T10:00:00.000Z', by: 'Aube', fingerprint: 'x' }],
      },
    })
    const answer = (sent: object) => act(`standings/${standing.id}/answer`, { language: 'fr', ...sent })
    expect((await answer({ verdict: 'send-back', answer: '' })).status).toBe(400)
    // Other words than were asked for are not published unseen.
    expect((await answer({ verdict: 'approve', answer: '' })).status).toBe(409)
    expect((await answer({ verdict: 'send-back', answer: 'Shorter, please.' })).status).toBe(200)
    expect((await standingOf(partner))[0]?.asked).toMatchObject([{ answer: 'Shorter, please.' }])
    expect((await mailsTo(member.email)).map(({ purpose }) => purpose)).toEqual(['publication-refused'])
    expect(edition).toBeTruthy()
  })
})

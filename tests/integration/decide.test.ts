import { createLocalReq, type PayloadRequest } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Approval, approve } from '@/desk/decide/approve'
import { makeLink, peekLink } from '@/people/links/links'
import { openSession } from '@/people/memberSession'
import { commitNotes } from '@/publishing/notes'
import { payloadForTests } from '../support/payload'
import { account as staff } from './access/people'
import { campaign } from './access/records'
import { make, subject } from './access/subjects'

let where: string
let managerId: string | undefined

const manager = async () => {
  managerId ??= (await staff('partner-manager')).id
  return managerId
}

beforeAll(async () => {
  where = await campaign()
})

async function asked(changes: Record<string, unknown> = {}): Promise<string> {
  const payload = await payloadForTests()
  const { id } = await payload.create({
    collection: 'applications',
    data: {
      campaign: where,
      organisation: 'Ville de Sarmelle',
      kind: 'town-hall',
      person: 'Inès Roumégas',
      email: 'ines@sarmelle.example.org',
      language: 'fr',
      state: 'waiting',
      confirmedAt: '2026-11-20T10:00:00.000Z',
      ...changes,
    },
  })
  return id
}

async function decide(application: string, decision: Partial<Approval> = {}): Promise<void> {
  const payload = await payloadForTests()
  const req: PayloadRequest = await createLocalReq({}, payload)
  const by = await manager()
  await commitNotes(() => approve(req, application, { role: 'supporting', by, ...decision }))
}

const partnerOf = async (application: string) =>
  (await (await payloadForTests()).findByID({ collection: 'applications', id: application, depth: 0 }))
    .partner

/** An account of an organisation, which came in or did not. */
async function account(email: string, { cameIn }: { cameIn: boolean }) {
  const payload = await payloadForTests()
  const partner = await make(subject('partners'))
  const { id } = await payload.create({
    collection: 'members',
    data: { email, name: 'Connue', partner, language: 'en' },
  })
  if (cameIn) await openSession(payload, id)
  return { id, partner }
}

it('makes an organisation, an edition without words, a standing and an account, and tells whoever asked', async () => {
  const payload = await payloadForTests()
  const id = await asked()
  await decide(id)
  const application = await payload.findByID({ collection: 'applications', id, depth: 0 })
  expect(application).toMatchObject({ state: 'approved', decidedAlone: false, decidedBy: await manager() })
  const partner = String(application.partner)
  expect(
    await payload.findByID({ collection: 'partners', id: partner, locale: 'en', depth: 0 }),
  ).toMatchObject({
    name: 'Ville de Sarmelle',
    slug: 'ville-de-sarmelle',
  })
  const of = { partner: { equals: partner } }
  for (const collection of ['editions', 'standings', 'members'] as const)
    expect((await payload.count({ collection, where: of })).totalDocs, collection).toBe(1)
  const { docs } = await payload.find({ collection: 'outbox', where: { aboutId: { equals: id } } })
  expect(docs).toMatchObject([{ to: 'ines@sarmelle.example.org', purpose: 'application-approved' }])
})

it('is decided once', async () => {
  const id = await asked({ email: 'twice@sarmelle.example.org' })
  await decide(id)
  await expect(decide(id)).rejects.toMatchObject({ status: 409 })
})

it('never approves an address that nobody confirmed', async () => {
  const id = await asked({ confirmedAt: null, state: 'unconfirmed', email: 'never@sarmelle.example.org' })
  await expect(decide(id)).rejects.toMatchObject({ status: 409 })
})

describe('an address that has an account', () => {
  it('which never came in proves nothing: the account moves, and the links it held end', async () => {
    const payload = await payloadForTests()
    const email = 'invited-before@example.org'
    const captor = await account(email, { cameIn: false })
    const { token } = await makeLink(
      { payload },
      {
        purpose: 'member-password',
        subject: { collection: 'members', id: captor.id },
        email,
        hoursValid: 1,
      },
    )
    const id = await asked({ email, organisation: 'Ville de Prise' })
    await decide(id)
    const partner = await partnerOf(id)
    expect(partner).not.toBe(captor.partner)
    const { docs } = await payload.find({
      collection: 'members',
      where: { email: { equals: email } },
      depth: 0,
    })
    expect(docs).toMatchObject([{ id: captor.id, partner, name: 'Inès Roumégas', language: 'fr' }])
    const of = { partner: { equals: captor.partner } }
    expect((await payload.count({ collection: 'editions', where: of })).totalDocs).toBe(0)
    expect(await peekLink(payload, { purpose: 'member-password', token })).toBeNull()
    const { docs: mailed } = await payload.find({ collection: 'outbox', where: { aboutId: { equals: id } } })
    expect(mailed).toMatchObject([{ to: email, purpose: 'application-approved' }])
  })
  it('which never came in joins the organisation that the manager chose', async () => {
    const { id: member } = await account('chosen-for@example.org', { cameIn: false })
    const chosen = await make(subject('partners'))
    const id = await asked({ email: 'chosen-for@example.org' })
    await decide(id, { partner: chosen })
    const payload = await payloadForTests()
    expect(await partnerOf(id)).toBe(chosen)
    expect(await payload.findByID({ collection: 'members', id: member, depth: 0 })).toMatchObject({
      partner: chosen,
    })
  })
  it('which came in keeps it: whoever decides must say so, and is told whose it is', async () => {
    const email = 'known@example.org'
    const { partner } = await account(email, { cameIn: true })
    const [id, other] = [await asked({ email }), await make(subject('partners'))]
    const payload = await payloadForTests()
    const { name } = await payload.findByID({
      collection: 'partners',
      id: partner,
      locale: 'fr',
      depth: 0,
    })
    for (const wrong of [{}, { partner: other }]) {
      const refused = decide(id, wrong)
      await expect(refused).rejects.toMatchObject({ status: 409 })
      await expect(refused).rejects.toThrow(name)
    }
    expect((await payload.findByID({ collection: 'applications', id, depth: 0 })).state).toBe('waiting')
    await decide(id, { partner })
    expect(await partnerOf(id)).toBe(partner)
    const where = { email: { equals: email } }
    expect((await payload.count({ collection: 'members', where })).totalDocs).toBe(1)
  })
  it('which an application won before is as good as one that came in', async () => {
    const email = 'two-campaigns@example.org'
    const first = await asked({ email, organisation: 'Ville de Deuxfois' })
    await decide(first)
    const second = await asked({ email, organisation: 'Ville de Deuxfois' })
    await decide(second, { by: null })
    expect(await partnerOf(second)).toBe(await partnerOf(first))
  })
  it('is approved by no list of domains into an organisation that the application does not name', async () => {
    const email = 'another-name@example.org'
    await account(email, { cameIn: true })
    const id = await asked({ email, organisation: 'Ville de Nulle-Part' })
    await expect(decide(id, { by: null })).rejects.toMatchObject({ status: 409 })
  })
})

it('no list of domains makes a second organisation of a name that is there: a person looks first', async () => {
  const payload = await payloadForTests()
  const first = await asked({ email: 'a@namesake.example.org', organisation: 'Ville de Namesake' })
  await decide(first, { by: null })
  const second = await asked({ email: 'b@namesake.example.org', organisation: ' ville de  NAMESAKE' })
  await expect(decide(second, { by: null })).rejects.toMatchObject({ status: 409 })
  await decide(second)
  const partners = await payload.find({ collection: 'partners', where: { slug: { contains: 'namesake' } } })
  expect(partners.totalDocs).toBe(2)
})

import { createLocalReq, type PayloadRequest } from 'payload'
import { beforeAll, expect, it } from 'vitest'
import { approve } from '@/desk/decide/approve'
import { commitNotes } from '@/publishing/notes'
import { payloadForTests } from '../support/payload'
import { campaign } from './access/records'
import { make, subject } from './access/subjects'

let where: string

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

async function decide(application: string): Promise<void> {
  const payload = await payloadForTests()
  const req: PayloadRequest = await createLocalReq({}, payload)
  await commitNotes(() => approve(req, application, { role: 'supporting', by: null }))
}

it('makes an organisation, an edition without words, a standing and an account, and tells whoever asked', async () => {
  const payload = await payloadForTests()
  const id = await asked()
  await decide(id)
  const application = await payload.findByID({ collection: 'applications', id, depth: 0 })
  expect(application).toMatchObject({ state: 'approved', decidedAlone: true })
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

it('gives the organisation of a known address one more edition, and no second account', async () => {
  const payload = await payloadForTests()
  const partner = await make(subject('partners'))
  await payload.create({
    collection: 'members',
    data: { email: 'known@example.org', name: 'Connue', partner, language: 'en' },
  })
  const id = await asked({ email: 'known@example.org' })
  await decide(id)
  const application = await payload.findByID({ collection: 'applications', id, depth: 0 })
  expect(application.partner).toBe(partner)
  expect(
    (await payload.count({ collection: 'members', where: { email: { equals: 'known@example.org' } } }))
      .totalDocs,
  ).toBe(1)
})

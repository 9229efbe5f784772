import { createLocalReq, type Payload } from 'payload'
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { GET as openFile } from '@/app/(service)/files/[...path]/route'
import { documentChange } from '@/media/documents'
import { withPrepared } from '@/media/prepared'
import { plainPdf } from '@/media/testing/pdf'
import { corners } from '@/media/testing/pictures'
import { holdDuty } from '@/press/embargo/jobs/holdDuty'
import { liftEmbargo, moveEmbargo } from '@/press/embargo/move'
import { pullIssue } from '@/press/embargo/pull'
import { issueKit } from '@/press/issuing/issue'
import { kitAt } from '@/press/queries'
import { commitNotes } from '@/publishing/notes'
import { openReader } from '@/publishing/read'
import { stoppedClock } from '../support/clock'
import { embargoedKit, issuedKit, publishKit, readyKit } from '../support/embargoedKit'
import { seededPayload } from '../support/payload'

/** What a kit under embargo holds of the library, and nobody sees yet, is held back with it. */

const HOUR = 3_600_000
const T0 = Date.now()
const at = (hours: number) => new Date(T0 + hours * HOUR).toISOString()

let payload: Payload
beforeAll(async () => {
  payload = await seededPayload()
}, 600_000)

const request = () => createLocalReq({}, payload)
const reader = () => openReader({ payload, locale: 'fr' })
const publish = (kit: string, data: object) => publishKit(payload, kit, data)
const issue = async (kit: string) => commitNotes(async () => issueKit(await request(), kit))
const recount = () => commitNotes(() => holdDuty.run(payload))
const theCampaign = async () => {
  const { docs } = await payload.find({ collection: 'campaigns', depth: 0, limit: 1 })
  if (!docs[0]) throw new Error('The demonstration has a campaign.')
  return docs[0]
}
const change = async (data: object) => {
  const { id } = await theCampaign()
  const said = { ...data, _status: 'published' as const }
  await payload.update({
    collection: 'campaigns',
    id,
    locale: 'fr',
    publishSpecificLocale: 'fr',
    data: said,
  })
}

describe('an image of a kit under embargo, whose right has begun', () => {
  const open = (href: string | undefined) =>
    openFile(new Request(new URL(href ?? '', 'http://127.0.0.1:3000'))).then(({ status }) => status)
  const heldUntil = async (image: string) =>
    (await payload.findByID({ collection: 'media', id: image, depth: 0 })).heldUntil ?? null
  const share = (image: string | null) => change({ shareImage: image })

  it('opens to nobody from the publication of the kit on, and with the embargo by the clock alone', async () => {
    const { kit, image } = await readyKit(payload, { embargo: at(48), slug: 'genette', right: 'begun' })
    expect(await heldUntil(image)).toBe(at(48))
    const { id } = await commitNotes(async () => issueKit(await request(), kit))
    const frozen = await issuedKit(payload, { kit, issue: id, image })
    const known = async () =>
      (
        await payload.count({
          collection: 'media',
          where: { id: { equals: image } },
          overrideAccess: false,
        })
      ).totalDocs
    expect([await open(frozen.library[0]), await known()]).toEqual([404, 0])
    // No page shows it before, either.
    await expect(share(image)).rejects.toThrow(/image/i)
    const clock = stoppedClock(new Date(Date.parse(at(48)) - 1).toISOString())
    expect(await open(frozen.library[0])).toBe(404)
    clock.advance(1)
    expect([await open(frozen.library[0]), await known()]).toEqual([200, 1])
  })

  it('goes with the embargo that is moved, lifted or pulled', async () => {
    const kit = await embargoedKit(payload, { embargo: at(48), slug: 'vison', right: 'begun' })
    const moved = { embargo: new Date(at(60)), reason: 'Plus tard' }
    const second = await commitNotes(async () => moveEmbargo(await request(), kit.issue, moved))
    expect(await heldUntil(kit.image)).toBe(at(60))
    await commitNotes(async () => liftEmbargo(await request(), second.id, 'Tout est prêt'))
    expect(await heldUntil(kit.image)).toBeNull()
    const other = await embargoedKit(payload, { embargo: at(48), slug: 'mangouste', right: 'begun' })
    await pullIssue(await request(), other.issue, 'Une erreur')
    // The kit is published under its embargo still.
    expect(await heldUntil(other.image)).toBe(at(48))
    await publish(other.kit, { embargo: null })
    expect(await heldUntil(other.image)).toBeNull()
    expect((await issue(other.kit)).number).toBe(2)
    expect((await kitAt(reader(), 'mangouste'))?.content.images.map(({ id }) => id)).toEqual([other.image])
  })

  it('stays where the public sees it already', async () => {
    const { kit, image } = await readyKit(payload, { embargo: null, slug: 'lynx', right: 'begun' })
    await commitNotes(() => share(image))
    await publish(kit, { embargo: at(48), embargo_tz: 'Europe/Paris' })
    await issue(kit)
    expect(await heldUntil(image)).toBeNull()
    await commitNotes(() => share(null))
  })

  it('goes with its kit into the bin, and an image that is withdrawn meanwhile tells nobody that it was', async () => {
    const kit = await embargoedKit(payload, { embargo: at(48), slug: 'fennec', right: 'begun' })
    await payload.update({ collection: 'media', id: kit.image, data: { withdrawnAt: at(0) } })
    expect(await open(kit.library[0])).toBe(404)
    await payload.update({ collection: 'media', id: kit.image, data: { withdrawnAt: null } })
    await pullIssue(await request(), kit.issue, 'Tout')
    await payload.update({ collection: 'press-kits', id: kit.kit, data: { deletedAt: at(0) } })
    expect(await heldUntil(kit.image)).toBeNull()
  })

  it('stays until an issue that holds it comes out, though a kit that nobody issues says an earlier instant', async () => {
    const first = await readyKit(payload, { embargo: at(10), slug: 'zorille', right: 'begun' })
    const other = await readyKit(payload, { embargo: at(60), slug: 'blaireau', right: 'begun' })
    await publish(other.kit, { images: [first.image] })
    await issue(other.kit)
    expect(await heldUntil(first.image)).toBe(at(60))
  })

  it('is shown by no campaign that is yet to open, and is held no longer than until it opens', async () => {
    const { opensAt, closesAt } = await theCampaign()
    onTestFinished(() => commitNotes(() => change({ shareImage: null, opensAt, closesAt })))
    const { kit, image } = await readyKit(payload, { embargo: null, slug: 'ratel', right: 'begun' })
    await commitNotes(() => change({ shareImage: image, opensAt: at(48), closesAt: at(5_000) }))
    await publish(kit, { embargo: at(60), embargo_tz: 'Europe/Paris' })
    await issue(kit)
    expect(await heldUntil(image)).toBe(at(48))
  })

  it('may be put on what opens with its embargo', async () => {
    const { opensAt, closesAt } = await theCampaign()
    onTestFinished(() => commitNotes(() => change({ shareImage: null, opensAt, closesAt })))
    const { kit, image } = await embargoedKit(payload, { embargo: at(48), slug: 'tayra', right: 'begun' })
    await commitNotes(() => change({ shareImage: image, opensAt: at(48), closesAt: at(5_000) }))
    await recount()
    expect([kit.length > 0, await heldUntil(image)]).toEqual([true, at(48)])
  })

  it('is missing from no issue in silence where another kit holds it', async () => {
    const plain = await readyKit(payload, { embargo: null, slug: 'civette', right: 'begun' })
    const other = await readyKit(payload, { embargo: at(48), slug: 'kinkajou', right: 'begun' })
    await publish(other.kit, { images: [plain.image] })
    await expect(issue(plain.kit)).rejects.toThrow(/retient ce fichier/)
  })

  it('is public with the issue that is lifted, though another kit held it', async () => {
    const first = await embargoedKit(payload, { embargo: at(40), slug: 'margay', right: 'begun' })
    const { kit } = await readyKit(payload, { embargo: at(48), slug: 'ocelot', right: 'begun' })
    await publish(kit, { images: [first.image] })
    const second = await issue(kit)
    expect(await heldUntil(first.image)).toBe(at(40))
    await payload.update({ collection: 'press-kits', id: kit, data: { _status: 'draft' } })
    await commitNotes(async () => liftEmbargo(await request(), second.id, 'Tout est prêt'))
    expect(await heldUntil(first.image)).toBeNull()
  })
})

describe('the recount', () => {
  const heldUntil = async (image: string) =>
    (await payload.findByID({ collection: 'media', id: image, depth: 0 })).heldUntil ?? null

  it('holds what an embargo that ran before held not', async () => {
    const kit = await embargoedKit(payload, { embargo: at(48), slug: 'serval', right: 'begun' })
    const data = { heldUntil: null, heldBy: null }
    await payload.db.updateOne({ collection: 'media', id: kit.image, data })
    await recount()
    expect(await heldUntil(kit.image)).toBe(at(48))
  })

  it('holds what was taken off its page, and lets go what no kit holds any more', async () => {
    const { kit, image } = await readyKit(payload, { embargo: null, slug: 'caracal', right: 'begun' })
    await commitNotes(() => change({ shareImage: image }))
    await publish(kit, { embargo: at(48), embargo_tz: 'Europe/Paris' })
    await commitNotes(() => change({ shareImage: null }))
    expect(await heldUntil(image)).toBeNull()
    await recount()
    expect(await heldUntil(image)).toBe(at(48))
    await commitNotes(() => payload.delete({ collection: 'press-kits', id: kit }))
    await recount()
    expect(await heldUntil(image)).toBeNull()
  })
})

it('a document of a public issue is held by no other kit, whatever its own says by now', async () => {
  const bytes = Buffer.from(await (await plainPdf(await corners(60, 40).jpeg().toBuffer())).save())
  const data = {
    title: 'Bilan',
    language: 'fr' as const,
    author: 'Atelier',
    credit: 'Atelier',
    licence: 'CC-BY-4.0',
    rights: { uses: ['press' as const] },
    approved: true,
  }
  const req = await createLocalReq({ locale: 'fr' }, payload)
  const upload = { name: 'bilan.pdf', mimeType: 'application/pdf', data: bytes }
  const made = await documentChange({ req, previous: null, data, upload })
  const { id } = await withPrepared(made, (context) =>
    payload.create({ collection: 'documents', locale: 'fr', data, req, context }),
  )
  const heldUntil = async () =>
    (await payload.findByID({ collection: 'documents', id, depth: 0 })).heldUntil ?? null
  const open = await readyKit(payload, { embargo: null, slug: 'tapir', right: 'begun' })
  const other = await readyKit(payload, { embargo: at(48), slug: 'pecari', right: 'begun' })
  await publish(other.kit, { documents: [id] })
  expect(await heldUntil()).toBe(at(48))
  await publish(other.kit, { documents: [] })
  await publish(open.kit, { documents: [id] })
  await issue(open.kit)
  await publish(open.kit, { documents: [] })
  await publish(other.kit, { documents: [id] })
  expect(await heldUntil()).toBeNull()
})

import { createLocalReq, type Payload } from 'payload'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { GET as getFile } from '@/app/(service)/files/[...path]/route'
import { GET as getOfKit } from '@/app/(service)/files/kit-issues/[...path]/route'
import { heldDuty } from '@/desk/mediaRights/heldDuty'
import { seenWhere } from '@/desk/mediaRights/seenWhere'
import { fileHref } from '@/media/address'
import { documentChange } from '@/media/documents'
import { withPrepared } from '@/media/prepared'
import { readImageFiles } from '@/media/renditions'
import { plainPdf } from '@/media/testing/pdf'
import { corners } from '@/media/testing/pictures'
import { env } from '@/platform/env'
import * as freezing from '@/press/issuing/freeze'
import { issuesHolding } from '@/press/issuing/holding'
import { issueKit } from '@/press/issuing/issue'
import { kitView } from '@/press/queries'
import { runDuty } from '@/publishing/jobs/duties'
import { commitNotes } from '@/publishing/notes'
import { openReader } from '@/publishing/read'
import { stoppedClock } from '../support/clock'
import { issuedKit, publishKit, readyKit } from '../support/embargoedKit'
import { lettersTo } from '../support/letters'
import { DATABASE, seededPayload } from '../support/payload'
import { rest, type Session, staffSession } from '../support/rest'

/** What the house takes back by hand: a tick that is taken away, and what is deleted. */

vi.setConfig({ testTimeout: 120_000 })

let payload: Payload
let editor: Session
let made = 0

beforeAll(async () => {
  payload = await seededPayload()
  editor = await staffSession('editor')
}, 600_000)

const at = (pathname: string, language = 'fr') =>
  new Request(new URL(pathname, env().PUBLIC_URL), { headers: { 'accept-language': language } })
const file = async (href: string, language?: string) => {
  const answer = await getFile(at(href, language))
  return [answer.status, answer.status === 200 ? '' : await answer.text()] as const
}
const ofKit = async (href: string) => (await getOfKit(at(href))).status
const view = (kit: string) => kitView(openReader({ payload, locale: 'fr' }), kit)
const change = (collection: string, id: string, body: object, query = '') =>
  rest('PATCH', `${collection}/${id}?locale=fr${query}`, { as: editor, body })
const bin = (collection: string, id: string) =>
  change(collection, id, { deletedAt: new Date().toISOString() })
const holding = async (id: string) => issuesHolding(await createLocalReq({}, payload), [id])

/** A kit of one image that the public reads, with every address of both. */
async function publicKit() {
  made += 1
  const ready = await readyKit(payload, { embargo: null, slug: `reprise-${made}` })
  const { id } = await commitNotes(async () => issueKit(await createLocalReq({}, payload), ready.kit))
  return issuedKit(payload, { ...ready, issue: id })
}

/** Somebody who took something of an issue by a personal link. @returns what the newest letter to them names */
async function taker(issue: string, name: string, take: { what: 'archive' | 'file'; file?: string }) {
  const email = `${name}@journal.example`
  const { id: accreditation } = await payload.create({
    collection: 'accreditations',
    data: { name: 'Une journaliste', medium: 'Le Journal', email, language: 'fr', state: 'granted' },
  })
  const data = { accreditation, issue, ...take, at: new Date().toISOString() }
  await payload.create({ collection: 'press-takes', data })
  return async () =>
    ((await lettersTo(payload, email)).at(-1)?.blocks ?? []).flatMap((block) =>
      block.kind === 'names' ? block.names : [],
    )
}

describe('a tick that is taken away', () => {
  it('takes the image from every door within the answer, and the kit goes on without it', async () => {
    const kit = await publicKit()
    const email = 'elle@journal.example'
    const { id: accreditation } = await payload.create({
      collection: 'accreditations',
      data: { name: 'Une journaliste', medium: 'Le Journal', email, language: 'fr', state: 'granted' },
    })
    await payload.create({
      collection: 'press-takes',
      data: { accreditation, issue: kit.issue, what: 'archive', at: new Date().toISOString() },
    })
    for (const href of kit.library) expect((await file(href))[0], href).toBe(200)
    for (const href of kit.files) expect(await ofKit(href), href).toBe(200)

    const answer = await change('media', kit.image, { approved: false })
    expect(answer.status, answer.text).toBe(200)
    for (const href of kit.library) {
      expect(await file(href)).toEqual([
        410,
        expect.stringMatching(/^Cette image.*nous l’avons retirée.*\n\n/s),
      ])
      expect((await file(href, 'en'))[1]).toMatch(/^This image.*we have taken it back/)
    }
    for (const href of kit.files) expect(await ofKit(href), href).toBe(410)
    expect(await holding(kit.image)).toEqual([])
    const stopped = await payload.findByID({ collection: 'kit-issues', id: kit.issue, depth: 0 })
    expect([stopped.state, stopped.content]).toEqual(['stopped', null])
    const next = await view(kit.kit)
    expect(next?.issue).toMatchObject({
      number: kit.number + 1,
      correction: expect.stringContaining('image'),
    })
    expect(next?.content.images).toEqual([])
    expect(await ofKit(next?.downloads.archives[0]?.href ?? '')).toBe(200)
    const [letter, ...more] = await lettersTo(payload, email)
    expect(more).toEqual([])
    expect(JSON.stringify(letter?.blocks)).toContain('Nous avons retiré une image')
    expect(JSON.stringify(letter?.blocks)).not.toContain('à la demande')
  })

  it('names its files to whoever holds an issue that was pulled before too', async () => {
    const kit = await publicKit()
    const named = await taker(kit.issue, 'repris', { what: 'archive' })
    const as = await staffSession('press-officer')
    const pulled = await rest('POST', `desk/kit-issues/${kit.issue}/pull`, {
      as,
      body: { reason: 'Une erreur.' },
    })
    expect(pulled.status, pulled.text).toBe(200)
    expect((await change('media', kit.image, { approved: false })).status).toBe(200)
    const names = await named()
    expect(names.length).toBeGreaterThan(0)
    for (const name of names) expect(name).toMatch(/^reprise-\d+\/images\/[^/]+\.\w+$/)
  })

  it('is told again to whoever holds a second image of an issue that was emptied for the first', async () => {
    const kit = await publicKit()
    const { image: second } = await readyKit(payload, { embargo: null, slug: `reprise-${made}-bis` })
    await publishKit(payload, kit.kit, { images: [kit.image, second] })
    const correction = { fr: 'Une image de plus.', en: 'One image more.' }
    const both = await commitNotes(async () =>
      issueKit(await createLocalReq({}, payload), kit.kit, { correction }),
    )
    const named = await taker(both.id, 'deux', { what: 'archive' })
    expect((await change('media', kit.image, { approved: false })).status).toBe(200)
    const first = await named()
    expect((await change('media', second, { approved: false })).status).toBe(200)
    const then = await named()
    expect([first.length, then.length].every((count) => count > 0)).toBe(true)
    expect(then.filter((name) => first.includes(name))).toEqual([])
    expect(await lettersTo(payload, 'deux@journal.example')).toHaveLength(2)
  })

  it('is put back: the image is there again, and what was stopped stays stopped', async () => {
    const kit = await publicKit()
    await change('media', kit.image, { approved: false })
    await change('media', kit.image, { approved: true })
    expect((await file(kit.library[0] ?? ''))[0]).toBe(200)
    for (const href of kit.files) expect(await ofKit(href), href).toBe(410)
  })

  it('says nothing of an image that never was the public’s', async () => {
    const kit = await publicKit()
    await change('media', kit.image, { approved: false })
    await payload.db.deleteMany({ collection: 'audit-entries', where: { subjectId: { equals: kit.image } } })
    await change('media', kit.image, { approved: true, rights: { from: '2099-01-01T00:00:00.000Z' } })
    await change('media', kit.image, { approved: false })
    expect(await file(kit.library[0] ?? '')).toEqual([404, ''])
  })

  it('gives nothing away where the kit can’t be made anew: it is not saved, or without transactions the kit is gone', async () => {
    const kit = await publicKit()
    const broken = vi.spyOn(freezing, 'freezeAs').mockRejectedValueOnce(new Error('no'))
    expect((await change('media', kit.image, { approved: false })).status).toBe(500)
    broken.mockRestore()
    const { approved } = await payload.findByID({ collection: 'media', id: kit.image, depth: 0 })
    expect([approved, (await holding(kit.image)).length]).toEqual(
      DATABASE === 'sqlite' ? [true, 1] : [false, 0],
    )
  })

  it('of another field changes nothing for the kits', async () => {
    const kit = await publicKit()
    expect((await change('media', kit.image, { author: 'Un autre atelier' })).status).toBe(200)
    for (const href of kit.files) expect(await ofKit(href), href).toBe(200)
  })
})

describe('deleting', () => {
  it('is refused while an issue holds the image, with the way; then its files stay gone', async () => {
    const kit = await publicKit()
    const refused = await bin('media', kit.image)
    expect([refused.status, refused.text]).toEqual([409, expect.stringContaining(kit.code)])
    expect(refused.text).toContain('Décochez d’abord')
    const forGood = await rest('DELETE', `media/${kit.image}`, { as: editor })
    expect([forGood.status, forGood.text]).toEqual([409, expect.stringContaining(kit.code)])
    expect(await ofKit(kit.files[0] ?? '')).toBe(200)

    await change('media', kit.image, { approved: false })
    expect((await bin('media', kit.image)).status).toBe(200)
    expect((await file(kit.library[0] ?? ''))[0]).toBe(410)
    expect((await rest('DELETE', `media/${kit.image}?trash=true`, { as: editor })).status).toBe(200)
    expect((await file(kit.library[0] ?? ''))[0]).toBe(410)
  })

  it('leaves the kit to say which image lies in the bin', async () => {
    const kit = await publicKit()
    await change('media', kit.image, { approved: false })
    await bin('media', kit.image)
    const as = await staffSession('press-officer')
    const body = { _status: 'published' }
    const answer = await rest('PATCH', `press-kits/${kit.kit}?locale=fr`, { as, body })
    expect([answer.status, answer.text]).toEqual([400, expect.stringMatching(/« Image .* dans la corbeille/)])
  })

  it('of an image in no issue takes its files away and says so', async () => {
    made += 1
    const { image } = await readyKit(payload, { embargo: null, slug: `reprise-${made}` })
    const record = await payload.findByID({ collection: 'media', id: image, depth: 0 })
    const [first] = readImageFiles(record.renditions)?.files ?? []
    const href = first ? fileHref('media', image, first) : ''
    expect((await file(href))[0]).toBe(200)
    expect((await bin('media', image)).status).toBe(200)
    expect(await file(href)).toEqual([410, expect.stringContaining('nous l’avons retirée')])
  })
})

it('where the public sees an image is told by name, and nothing of what it does not see', async () => {
  const kit = await publicKit()
  const seen = async (image: string) => seenWhere(await createLocalReq({}, payload), image, 'fr')
  expect(await seen(kit.image)).toEqual([`numéro ${kit.code}`])
  const { docs } = await payload.find({
    collection: 'pages',
    where: { kind: { equals: 'home' } },
    locale: 'fr',
    depth: 0,
  })
  const [home] = docs
  const picture = { blockType: 'figure' as const, picture: kit.image }
  const data = { blocks: [...(home?.blocks ?? []), picture] }
  await payload.update({ collection: 'pages', id: home?.id ?? '', locale: 'fr', draft: true, data })
  expect(await seen(kit.image)).toHaveLength(1)
  await commitNotes(() =>
    payload.update({
      collection: 'pages',
      id: home?.id ?? '',
      locale: 'fr',
      publishSpecificLocale: 'fr',
      data: { ...data, _status: 'published' },
    }),
  )
  expect(await seen(kit.image)).toEqual([`page « ${home?.title} »`, `numéro ${kit.code}`])
})

it('the end of a right by its date leaves frozen issues as they are', async () => {
  const kit = await publicKit()
  const until = new Date(Date.now() + 3_600_000).toISOString()
  await change('media', kit.image, { rights: { until } })
  stoppedClock(until)
  expect(await file(kit.library[0] ?? '')).toEqual([410, expect.stringContaining('a pris fin')])
  for (const href of kit.files) expect(await ofKit(href), href).toBe(200)
  await heldDuty.run(payload)
  expect(await holding(kit.image)).toHaveLength(1)
})

/** A document of the library that may leave the house. */
async function newDocument() {
  const fields = {
    title: 'Bilan',
    language: 'fr' as const,
    author: 'Atelier',
    credit: 'Observatoire imaginaire',
    licence: 'CC-BY-4.0',
    rights: { uses: ['press' as const] },
    approved: true,
  }
  const bytes = Buffer.from(await (await plainPdf(await corners(60, 40).jpeg().toBuffer())).save())
  const req = await createLocalReq({ locale: 'fr' }, payload)
  const upload = { name: 'a.pdf', mimeType: 'application/pdf', data: bytes }
  const prepared = await documentChange({ req, previous: null, data: fields, upload })
  return withPrepared(prepared, (context) =>
    payload.create({ collection: 'documents', locale: 'fr', data: fields, req, context }),
  )
}

it('a document of an issue that was emptied for an image is told to whoever holds that issue', async () => {
  const kit = await publicKit()
  const { id: document } = await newDocument()
  await commitNotes(() =>
    payload.update({
      collection: 'press-kits',
      id: kit.kit,
      locale: 'fr',
      publishSpecificLocale: 'fr',
      data: { documents: [document], _status: 'published' },
    }),
  )
  const correction = { fr: 'Un bilan.', en: 'A report.' }
  const both = await commitNotes(async () =>
    issueKit(await createLocalReq({}, payload), kit.kit, { correction }),
  )
  const named = await taker(both.id, 'bilan', { what: 'archive' })
  expect((await change('media', kit.image, { approved: false })).status).toBe(200)
  expect((await change('documents', document, { approved: false })).status).toBe(200)
  expect(await named()).toEqual([`${kit.slugs.fr}/documents/Bilan.pdf`])
  expect(await lettersTo(payload, 'bilan@journal.example')).toHaveLength(2)
})

it('a document goes like an image', async () => {
  const kit = await publicKit()
  const document = await newDocument()
  await commitNotes(() =>
    payload.update({
      collection: 'press-kits',
      id: kit.kit,
      locale: 'fr',
      publishSpecificLocale: 'fr',
      data: { documents: [document.id], _status: 'published' },
    }),
  )
  const correction = { fr: 'Un bilan.', en: 'A report.' }
  await commitNotes(async () => issueKit(await createLocalReq({}, payload), kit.kit, { correction }))
  const before = await view(kit.kit)
  const own = before?.documents[0]?.file.href ?? ''
  expect(await ofKit(own)).toBe(200)
  const [first] = readImageFiles(document.renditions)?.files ?? []
  const href = first ? fileHref('documents', document.id, first) : ''
  expect((await file(href))[0]).toBe(200)

  const named = [
    await taker(before?.issue?.id ?? '', 'archive', { what: 'archive' }),
    await taker(before?.issue?.id ?? '', 'seul', { what: 'file', file: 'Bilan.pdf' }),
  ]
  expect((await bin('documents', document.id)).status).toBe(409)
  expect((await change('documents', document.id, { approved: false })).status).toBe(200)
  expect(await ofKit(own)).toBe(410)
  expect(await file(href)).toEqual([410, expect.stringContaining('nous l’avons retiré.')])
  expect(await Promise.all(named.map((names) => names()))).toEqual([
    [`${kit.slugs.fr}/documents/Bilan.pdf`],
    ['Bilan.pdf'],
  ])
  const after = await view(kit.kit)
  expect(after?.issue?.correction).toContain('document')
  expect([after?.documents, after?.content.images.length]).toEqual([[], 1])
  expect((await bin('documents', document.id)).status).toBe(200)
})

it('what was kept in before this rule, or deleted, leaves the issues that hold it by itself', async () => {
  const [unticked, deleted] = [await publicKit(), await publicKit()]
  await payload.db.updateOne({ collection: 'media', id: unticked.image, data: { approved: false } })
  await payload.db.deleteOne({ collection: 'media', where: { id: { equals: deleted.image } } })
  await runDuty(payload, { ...heldDuty, name: 'kept-in-once' })
  for (const href of [...unticked.files, ...deleted.files]) expect(await ofKit(href), href).toBe(410)
})

import { createHash } from 'node:crypto'
import { readFile, rm, writeFile } from 'node:fs/promises'
import { createLocalReq, type Payload } from 'payload'
import sharp from 'sharp'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { GET, HEAD } from '@/app/(service)/files/kit-issues/[...path]/route'
import { gateResults } from '@/desk/gate'
import { createImage } from '@/media/createImage'
import { documentChange } from '@/media/documents'
import { withPrepared } from '@/media/prepared'
import { findRendition, readImageFiles } from '@/media/renditions'
import { goneAnswer } from '@/media/rights/goneAnswer'
import { storedPath } from '@/media/storage'
import { plainPdf } from '@/media/testing/pdf'
import { corners } from '@/media/testing/pictures'
import type { Media } from '@/payload-types'
import type { Locale } from '@/platform/languages'
import { filesOfIssues } from '@/press/issuing/bytes'
import { type Issued, type IssueOptions, issueKit } from '@/press/issuing/issue'
import { issueAt, kitAt, kitView, libraryImages } from '@/press/queries'
import { pressRoom } from '@/press/roomQueries'
import { openReader } from '@/publishing/read'
import { stoppedClock } from '../support/clock'
import { payloadForTests } from '../support/payload'
import { richText } from '../support/richText'

/** A kit from its records to the bytes of its issues, read as the visitor, on a real database. */

let payload: Payload
let campaign = ''
let kit = ''
let image = ''
/** Where the file lies that press may take of an image: another one whenever its credit changes. */
function pressFile({ renditions }: Media): string {
  const files = readImageFiles(renditions)
  const press = files && findRendition(files, 'press')
  if (!press) throw new Error('The library made no file for press.')
  return storedPath({ shelf: 'renditions', ...press })
}
const storedFile = async () => pressFile(await payload.findByID({ collection: 'media', id: image }))

const publish = (collection: 'campaigns' | 'press-kits', id: string, locale: Locale) =>
  payload.update({ collection, id, locale, publishSpecificLocale: locale, data: { _status: 'published' } })
const withdraw = (collection: 'campaigns' | 'press-kits', id: string, locale: Locale) =>
  payload.update({ collection, id, locale, data: { _status: 'draft' } })

async function makeHelpline(key: string): Promise<string> {
  const text = { name: `Ligne ${key}`, purpose: 'Écouter', hours: 'Jour et nuit' }
  const numbers = [{ number: key, by: 'tel' as const }]
  const data = { key, active: true, territory: 'FR' as const, source: { name: 'Essai' }, numbers, ...text }
  const { id } = await payload.create({ collection: 'helplines', locale: 'fr', data })
  const english = { name: `Line ${key}`, purpose: 'Listen', hours: 'Day and night' }
  await payload.update({ collection: 'helplines', id, locale: 'en', data: english })
  return id
}

async function makeCampaign(): Promise<string> {
  const text = { title: 'Campagne', tagline: 'a', summary: 'b', contentNote: 'c', slug: 'campagne' }
  const shared = {
    languages: ['fr', 'en'] as Locale[],
    opensAt: '2026-01-01T00:00:00.000Z',
    helplines: [await makeHelpline('119'), await makeHelpline('3018')],
    exitUrl: 'https://example.org',
    pressContact: { name: 'Nora Delvigne', email: 'presse@example.org' },
  }
  const { id } = await payload.create({
    collection: 'campaigns',
    locale: 'fr',
    draft: true,
    data: { ...text, ...shared },
  })
  await publish('campaigns', id, 'fr')
  await payload.update({ collection: 'campaigns', id, locale: 'en', draft: true, data: text })
  await publish('campaigns', id, 'en')
  return id
}

async function makeClaim(): Promise<string> {
  const source = { title: 'Enquête', publisher: 'OPEN', citation: 'OPEN, 2023' }
  const { id: of } = await payload.create({ collection: 'sources', locale: 'fr', data: source })
  await payload.update({ collection: 'sources', id: of, locale: 'en', data: { citation: 'OPEN, 2023' } })
  const data = {
    key: 'C09',
    status: 'current' as const,
    wording: 'Phrase.',
    doesNotMean: 'Pas tous.',
    source: of,
  }
  const { id } = await payload.create({
    collection: 'claims',
    locale: 'fr',
    data: { ...data, nextReview: '2027-02-06T12:00:00.000Z' },
  })
  const english = { wording: 'Sentence.', doesNotMean: 'Not all.' }
  await payload.update({ collection: 'claims', id, locale: 'en', data: english })
  return id
}

async function makeImage(): Promise<string> {
  const pixels = await sharp({ create: { width: 400, height: 300, channels: 3, background: '#064c36' } })
    .png()
    .toBuffer()
  const { id } = await createImage(payload, {
    locale: 'fr',
    data: {
      name: 'Le passage',
      alt: 'Deux bras',
      author: 'Atelier',
      credit: 'Fondation',
      licence: 'CC-BY-4.0',
      sourceType: 'digitalCreation',
      showsChild: 'no',
      approved: true,
    },
    upload: { name: 'passage.png', mimeType: 'image/png', data: pixels },
  })
  await payload.update({ collection: 'media', id, locale: 'en', data: { alt: 'Two arms' } })
  return id
}

async function makeKit(): Promise<string> {
  const { id } = await payload.create({
    collection: 'press-kits',
    locale: 'fr',
    draft: true,
    data: {
      title: 'Lancement',
      campaign,
      slug: 'lancement',
      date: '2027-02-09T05:00:00.000Z',
      date_tz: 'Europe/Paris',
      release: { headline: 'Une campagne', dateline: 'Valmorière', body: richText('La fondation lance.') },
      claims: [await makeClaim()],
      quotations: [
        {
          text: 'Des parents informés',
          speaker: 'Nora Delvigne',
          role: 'Porte-parole',
          approvedOn: '2026-11-20T00:00:00.000Z',
          approvedBy: 'mail',
        },
      ],
      images: [image],
    },
  })
  return id
}

beforeAll(async () => {
  payload = await payloadForTests()
  await payload.updateGlobal({
    slug: 'house',
    locale: 'fr',
    data: { name: 'Fondation', boilerplate: 'Imaginaire.' },
  })
  campaign = await makeCampaign()
  image = await makeImage()
  kit = await makeKit()
})

const reader = (locale: Locale = 'fr') => openReader({ payload, locale })
const take = (href: string, headers: Record<string, string> = {}) =>
  GET(new Request(new URL(href, 'http://127.0.0.1:3000'), { headers }))
const issue = async (options?: IssueOptions): Promise<Issued> =>
  issueKit(await createLocalReq({}, payload), kit, options)
/** What a new credit line changes: it stands in the readme, in every file of the image and in the guide. */
const CREDITED = [
  'LISEZMOI.txt',
  'images/Le passage.jpg',
  'images/Le passage (web).jpg',
  'fr/guide-pour-les-redactions.pdf',
]
const said = (text: string) => ({ correction: { fr: text, en: text } })
/** The archive of the issue in force. */
const archive = async () => {
  const view = await kitView(reader(), kit)
  const [first] = view?.downloads.archives ?? []
  if (!first) throw new Error('The kit has no archive.')
  return first
}
const save = (data: object) =>
  payload.update({ collection: 'press-kits', id: kit, locale: 'fr', draft: true, data })

describe('a kit that is not issued', () => {
  it('has no page, no row in the room, and no file', async () => {
    expect(await kitAt(reader(), 'lancement')).toBeNull()
    expect((await pressRoom(reader(), null)).kits).toEqual([])
    expect(await kitView(reader(), kit)).toBeNull()
    for (const name of ['kit-fr.zip', 'release-fr.txt']) {
      const response = await take(`/files/kit-issues/${kit}/0000000000000000-${name}`)
      expect([response.status, response.headers.get('location')]).toEqual([404, null])
    }
  })
})

describe('a kit issued in French', () => {
  beforeAll(async () => {
    await expect(issue()).rejects.toThrow(/n’est publié dans aucune langue/)
    await publish('press-kits', kit, 'fr')
    // Published means ready: nothing of it is public yet.
    expect((await pressRoom(reader(), null)).kits).toEqual([])
    const { number, code } = await issue()
    expect(number).toBe(1)
    expect(code).toMatch(/^C[A-Z]{2}-1-[0-9A-F]{4}$/)
  })

  it('is in the French room and not in the English one', async () => {
    const french = await pressRoom(reader(), null)
    expect(french.kits.map(({ href }) => href)).toEqual(['/fr/presse/lancement'])
    expect(french.years).toEqual([2027])
    expect((await pressRoom(reader(), 2027)).kits).toHaveLength(1)
    expect((await pressRoom(reader(), 2026)).kits).toEqual([])
    expect((await pressRoom(reader('en'), null)).kits).toEqual([])
    expect(await kitAt(reader('en'), 'lancement')).toBeNull()
  })

  it('holds only French words, with the people to call and the lines to help', async () => {
    const view = await kitAt(reader(), 'lancement')
    expect(view?.content.editions.map(({ locale }) => locale)).toEqual(['fr'])
    expect(view?.edition).toMatchObject({
      title: 'Lancement',
      house: { name: 'Fondation', boilerplate: 'Imaginaire.' },
      release: { headline: 'Une campagne', paragraphs: ['La fondation lance.'] },
      claims: [{ key: 'C09', source: { citation: 'OPEN, 2023' } }],
      contact: { name: 'Nora Delvigne' },
      helplines: [{ name: 'Ligne 119' }, { name: 'Ligne 3018' }],
    })
    expect(view?.media.get(image)?.alt).toBe('Deux bras')
    expect(view?.downloads.texts.map(({ name }) => name)).toEqual(['release-fr.txt', 'facts-fr.txt'])
  })

  it('notes all that it shows, so that its page goes when one of them changes', async () => {
    const at = reader()
    await kitAt(at, 'lancement')
    const tags = [...at.readings.tags]
    for (const tag of [`list:kit-issues:${kit}:fr`, `doc:media:${image}:fr`, `doc:campaigns:${campaign}:fr`])
      expect(tags).toContain(tag)
    // What is frozen does not go with the records it was made of.
    for (const collection of ['claims', 'sources', 'helplines'])
      expect(tags.some((tag) => tag.startsWith(`doc:${collection}:`))).toBe(false)
    expect(tags.some((tag) => tag.startsWith('doc:kit-issues:'))).toBe(true)
  })

  it('is taken whole, resumed, and taken in texts', async () => {
    const { href, file } = await archive()
    const whole = await take(href)
    expect([whole.status, whole.headers.get('content-length')]).toEqual([200, String(file.size)])
    const all = Buffer.from(await whole.arrayBuffer())
    expect(all.length).toBe(file.size)
    expect(all.includes(await readFile(await storedFile()))).toBe(true)
    const rest = await take(href, { range: 'bytes=5000-', 'if-range': file.etag })
    expect(rest.status).toBe(206)
    expect(Buffer.from(await rest.arrayBuffer()).equals(all.subarray(5000))).toBe(true)
    const head = await HEAD(new Request(new URL(href, 'http://127.0.0.1:3000'), { method: 'HEAD' }))
    expect([head.status, head.headers.get('content-length'), head.body]).toEqual([
      200,
      String(file.size),
      null,
    ])
    for (const text of (await kitAt(reader(), 'lancement'))?.downloads.texts ?? [])
      expect(await (await take(text.href)).text()).toContain('119')
  })

  it('is frozen: what its records become shows in the next issue alone, and nothing new is no issue', async () => {
    const before = await archive()
    await expect(issue(said('Rien.'))).rejects.toThrow(/Rien n’a changé depuis le numéro C[A-Z]{2}-1-/)
    await payload.update({
      collection: 'media',
      id: image,
      locale: 'fr',
      data: { credit: 'Atelier Mille Lanternes' },
    })
    expect((await archive()).href).toBe(before.href)
    expect((await take(before.href)).status).toBe(200)
    await expect(issue()).rejects.toThrow(/Dites en français ce qui a changé depuis le numéro 1/)
    const { number } = await issue(said('Le crédit.'))
    expect(number).toBe(2)
    const after = await archive()
    expect(after.href).not.toBe(before.href)
    // The old one stays at its address, and says that it is no longer in force.
    expect((await take(before.href)).status).toBe(200)
    const old = await issueAt(reader(), 'lancement', 1)
    expect(old?.facts).toMatchObject({ standing: 'superseded', newest: 2 })
    expect(old?.kitHref).toBe('/fr/presse/lancement')
    const changes = { added: [], removed: [], changed: CREDITED }
    expect((await issueAt(reader(), 'lancement', 2))?.facts).toMatchObject({
      standing: 'current',
      correction: 'Le crédit.',
      changes,
    })
    const states = await payload.find({ collection: 'kit-issues', sort: 'number', depth: 0 })
    expect(states.docs.map(({ state }) => state)).toEqual(['superseded', 'current'])
    const { frozen } = (await kitView(reader(), kit)) ?? {}
    expect(JSON.parse(frozen?.signed?.manifest ?? '{}').changelog).toMatchObject([
      { number: 1 },
      { number: 2, note: { fr: 'Le crédit.' }, ...changes },
    ])
  })

  it('is without an image from the moment on that this may not leave the house', async () => {
    const set = (approved: boolean) =>
      payload.update({ collection: 'media', id: image, locale: 'fr', data: { approved } })
    await set(false)
    // Nobody has to issue it: what held the image is stopped, and the next one stands already.
    expect((await kitView(reader(), kit))?.content.images).toEqual([])
    await set(true)
    await issue(said('Avec image.'))
    expect((await kitView(reader(), kit))?.content.images).toHaveLength(1)
  })

  it('gives an image under the address of the issue, to the byte', async () => {
    const [first] = (await kitView(reader(), kit))?.content.images ?? []
    const [file] = first?.files ?? []
    expect(file?.href).toMatch(/^\/files\/kit-issues\//)
    const response = await take(file?.href ?? '')
    expect(response.status).toBe(200)
    expect(Buffer.from(await response.arrayBuffer()).equals(await readFile(await storedFile()))).toBe(true)
  })

  it('says that it can not when bytes are missing, instead of breaking off', async () => {
    const { href } = await archive()
    const file = await storedFile()
    const bytes = await readFile(file)
    await rm(file)
    expect((await take(href)).status).toBe(503)
    await writeFile(file, bytes)
    expect((await take(href)).status).toBe(200)
  })

  it('says that it can not when the database is silent', async () => {
    const { href } = await archive()
    const silent = vi.spyOn(payload, 'findByID').mockRejectedValue(new Error('no answer'))
    const response = await take(href)
    silent.mockRestore()
    expect([response.status, response.headers.get('cache-control')]).toEqual([503, 'no-store'])
    expect((await take(href)).status).toBe(200)
  })

  it('is left out when its record was altered, and the others are shown', async () => {
    const release = { headline: 'Un autre', body: richText('Texte.') }
    const data = { title: 'Autre', campaign, slug: 'autre', release, date: '2027-02-10T05:00:00.000Z' }
    const other = await payload.create({
      collection: 'press-kits',
      locale: 'fr',
      draft: true,
      data: { ...data, date_tz: 'Europe/Paris' },
    })
    await publish('press-kits', other.id, 'fr')
    await issueKit(await createLocalReq({}, payload), other.id)
    const slugs = async () => (await pressRoom(reader(), null)).kits.map(({ edition }) => edition.slug)
    expect(await slugs()).toEqual(['autre', 'lancement'])
    const { href } = await archive()
    const id = href.split('/')[3] ?? ''
    const { content } = await payload.findByID({ collection: 'kit-issues', id, depth: 0 })
    const alter = (value: typeof content) =>
      payload.db.updateOne({ collection: 'kit-issues', id, data: { content: value } })
    await alter({ altered: 'by hand' })
    expect(await slugs()).toEqual(['autre'])
    expect(await kitAt(reader(), 'lancement')).toBeNull()
    expect((await take(href)).status).toBe(404)
    await alter(content)
    expect(await slugs()).toEqual(['autre', 'lancement'])

    const { renditions } = await payload.findByID({ collection: 'media', id: image })
    const spoil = (value: Media['renditions']) =>
      payload.db.updateOne({ collection: 'media', id: image, data: { renditions: value } })
    await spoil({ altered: 'by hand' })
    expect((await libraryImages(reader(), [image])).images).toEqual([])
    expect(await slugs()).toEqual(['autre', 'lancement'])
    await spoil(renditions)
  })

  it('keeps its drafts to itself, and shows them to staff in a preview', async () => {
    await save({ title: 'Secret' })
    expect((await kitAt(reader(), 'lancement'))?.edition.title).toBe('Lancement')
    const user = await payload.create({
      collection: 'staff',
      data: { name: 'A', email: 'a@example.org', password: 'a long passphrase 1', roles: ['press-officer'] },
    })
    const preview = openReader({ payload, locale: 'fr', user: { ...user, collection: 'staff' }, draft: true })
    const view = await kitAt(preview, 'lancement')
    expect([view?.edition.title, view?.issue]).toEqual(['Secret', null])
    await save({ title: 'Lancement' })
  })

  it('joins English when that is issued, and has no page there without its campaign', async () => {
    const release = { headline: 'A campaign', body: richText('The foundation launches.') }
    const words = { title: 'Launch', slug: 'launch', release }
    await payload.update({ collection: 'press-kits', id: kit, locale: 'en', draft: true, data: words })
    await publish('press-kits', kit, 'en')
    expect(await kitAt(reader('en'), 'launch')).toBeNull()
    await issue(said('En anglais aussi.'))
    const both = await kitAt(reader('en'), 'launch')
    expect(both?.content.editions.map(({ title }) => title)).toEqual(['Lancement', 'Launch'])
    expect(both?.content.images[0]?.alt).toEqual({ fr: 'Deux bras', en: 'Two arms' })
    expect(both?.downloads.texts).toHaveLength(4)
    await withdraw('campaigns', campaign, 'en')
    expect(await kitAt(reader('en'), 'launch')).toBeNull()
    expect((await kitAt(reader(), 'lancement'))?.edition.title).toBe('Lancement')
  })

  it('is not deleted for good while it has issues, and says what to do instead', async () => {
    await expect(payload.delete({ collection: 'press-kits', id: kit })).rejects.toThrow(/corbeille|trash/)
  })

  it('is not there before its embargo, nor when it was pulled', async () => {
    const { href } = await archive()
    await save({ title: 'Demain', embargo: new Date(Date.now() + 3_600_000).toISOString() })
    await publish('press-kits', kit, 'fr')
    const { id, number } = await issue({ ...said('Demain.'), wait: true })
    expect((await kitAt(reader(), 'lancement'))?.edition.title).toBe('Lancement')
    expect(await issueAt(reader(), 'lancement', number)).toBeNull()
    const unborn = await take(`/files/kit-issues/${id}/0000000000000000-kit-fr.zip`)
    const nothing = await take(
      '/files/kit-issues/00000000-0000-4000-8000-000000000000/0000000000000000-kit-fr.zip',
    )
    expect([unborn.status, [...unborn.headers]]).toEqual([404, [...nothing.headers]])
    await payload.update({
      collection: 'kit-issues',
      id: href.split('/')[3] ?? '',
      data: { state: 'pulled' },
    })
    expect((await take(href)).status).toBe(404)
    expect((await kitAt(reader(), 'lancement'))?.issue?.number).toBeLessThan(number - 1)
  })
})

describe('a kit with a document', () => {
  const UNTIL = '2099-12-31T23:00:00.000Z'
  let document = ''
  let other = ''

  beforeAll(async () => {
    const bytes = Buffer.from(await (await plainPdf(await corners(60, 40).jpeg().toBuffer())).save())
    const fields = {
      title: 'Bilan 2026',
      language: 'fr' as const,
      author: 'Atelier',
      credit: 'Observatoire imaginaire',
      licence: 'CC-BY-4.0',
      rights: { uses: ['press' as const], territory: 'france' as const, until: UNTIL },
      approved: true,
    }
    const req = await createLocalReq({ locale: 'fr' }, payload)
    const upload = { name: 'a.pdf', mimeType: 'application/pdf', data: bytes }
    const change = await documentChange({ req, previous: null, data: fields, upload })
    document = await withPrepared(change, async (context) => {
      const made = await payload.create({ collection: 'documents', locale: 'fr', data: fields, req, context })
      return made.id
    })
    const release = { headline: 'Un bilan', body: richText('Texte.') }
    const data = { title: 'Bilan', campaign, slug: 'bilan', release, date: '2027-03-01T05:00:00.000Z' }
    const kitData = { ...data, date_tz: 'Europe/Paris' as const, documents: [document] }
    const made = await payload.create({
      collection: 'press-kits',
      locale: 'fr',
      draft: true,
      data: kitData,
    })
    other = made.id
  })

  const issueOther = async (options?: IssueOptions) =>
    issueKit(await createLocalReq({}, payload), other, options)
  const allow = (rights: object, more: object = {}) =>
    payload.update({ collection: 'documents', id: document, locale: 'fr', data: { rights, ...more } })

  it('is refused while its right is not one to put online, or it may not leave the house', async () => {
    await expect(publish('press-kits', other, 'fr')).rejects.toThrow(/« Bilan 2026 ».*« Territoire »/)
    await allow({ online: true }, { approved: false })
    await expect(publish('press-kits', other, 'fr')).rejects.toThrow(/« Bilan 2026 ».*Peut sortir/)
    await allow({ uses: ['web'] }, { approved: true })
    await expect(publish('press-kits', other, 'fr')).rejects.toThrow(/ne couvrent pas la presse/)
    await allow({ uses: ['press'] })
    await publish('press-kits', other, 'fr')
  })

  it('is published though its right ends soon, which the gate tells beside what it refuses', async () => {
    const said = async () => {
      const { docs } = await payload.find({
        collection: 'press-kits',
        where: { id: { equals: other } },
        locale: 'fr',
        draft: true,
        depth: 0,
      })
      const req = await createLocalReq({ locale: 'fr' }, payload)
      return gateResults('press-kits', { data: { ...docs[0] }, id: other, locale: 'fr', req })
    }
    expect(await said()).toEqual({ refusals: [], warnings: [] })
    await allow({ until: new Date(Date.now() + 20 * 86_400_000).toISOString() })
    const { refusals, warnings } = (await said()) ?? {}
    expect([refusals, warnings?.map(({ rule, path }) => `${rule} ${path}`)]).toEqual([
      [],
      ['right-ends-soon documents'],
    ])
    await publish('press-kits', other, 'fr')
    await allow({ online: false })
    expect((await said())?.refusals.map(({ rule }) => rule)).toEqual(['rights-online'])
    await allow({ online: true, until: UNTIL })
    expect(
      await gateResults('media', {
        data: {},
        id: other,
        locale: 'fr',
        req: await createLocalReq({}, payload),
      }),
    ).toBeNull()
  })

  it('gives it on its page, alone and in the archive, to the byte, and its manifest vouches for it', async () => {
    await issueOther()
    const view = await kitView(reader(), other)
    const [shown] = view?.documents ?? []
    expect(shown).toMatchObject({ title: { fr: 'Bilan 2026' }, language: 'fr', file: { pages: 1 } })
    const bytes = Buffer.from(await (await take(shown?.file.href ?? '')).arrayBuffer())
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(shown?.file.sha256)
    const whole = await take(view?.downloads.archives[0]?.href ?? '')
    expect(Buffer.from(await whole.arrayBuffer()).includes(bytes)).toBe(true)
    const manifest = JSON.parse(view?.frozen.signed?.manifest ?? '{}')
    expect(manifest.files).toContainEqual(
      expect.objectContaining({
        path: 'documents/Bilan 2026.pdf',
        sha256: shown?.file.sha256,
        language: 'fr',
      }),
    )
    await expect(issueOther(said('Rien.'))).rejects.toThrow(/Rien n’a changé/)
    expect([...(await filesOfIssues(payload))].join()).toContain(shown?.file.sha256)
  })

  it('goes without it at the end of the right, and its file is gone and says why', async () => {
    const record = await payload.findByID({ collection: 'documents', id: document })
    const asked = (locale: string) =>
      goneAnswer(new Request('http://127.0.0.1:3000/', { headers: { 'accept-language': locale } }), payload, {
        collection: 'documents',
        id: record.id,
      })
    expect(await asked('fr')).toBeNull()
    const at = reader()
    await kitView(at, other)
    expect(at.readings.until?.toISOString()).toBe(UNTIL)
    stoppedClock(UNTIL)
    expect((await kitView(reader(), other))?.documents).toEqual([])
    const answer = await asked('fr')
    expect([answer?.status, answer?.headers.get('cache-control')]).toEqual([410, 'no-store'])
    expect(await answer?.text()).toMatch(/^Ce document n’est plus diffusé[\s\S]*no longer given out/)
    expect(await (await asked('en'))?.text()).toMatch(/^This document/)
  })
})

import { readFile, rm, writeFile } from 'node:fs/promises'
import type { Payload } from 'payload'
import sharp from 'sharp'
import { beforeAll, describe, expect, it } from 'vitest'
import { GET, HEAD } from '@/app/(service)/files/kit-issues/[...path]/route'
import { createImage } from '@/media/createImage'
import { findRendition, readImageFiles } from '@/media/renditions'
import { storedPath } from '@/media/storage'
import type { Media } from '@/payload-types'
import type { Locale } from '@/platform/languages'
import { kitDownloads } from '@/press/downloads'
import { kitAt, kitById, libraryImages, pressRoom } from '@/press/queries'
import { openReader } from '@/publishing/read'
import { payloadForTests } from '../support/payload'

/** A kit from its records to its bytes, read as the visitor, on a real database. */

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

const rich = (text: string) => ({
  root: {
    type: 'root',
    format: '' as const,
    indent: 0,
    version: 1,
    direction: null,
    children: [
      {
        type: 'paragraph',
        format: '' as const,
        indent: 0,
        version: 1,
        direction: null,
        children: [
          { type: 'text', text, format: 0, detail: 0, mode: 'normal' as const, style: '', version: 1 },
        ],
      },
    ],
  },
})

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
      release: { headline: 'Une campagne', dateline: 'Valmorière', body: rich('La fondation lance.') },
      claims: [await makeClaim()],
      quotations: [{ text: 'Des parents informés', speaker: 'Nora Delvigne' }],
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
const archive = async () => {
  const content = await kitById(reader(), kit)
  if (!content) throw new Error('The kit is not public.')
  const [first] = kitDownloads(content).archives
  if (!first) throw new Error('The kit has no archive.')
  return first
}

describe('a draft', () => {
  it('has no page, no row in the room, and no file', async () => {
    expect(await kitAt(reader(), 'lancement')).toBeNull()
    expect((await pressRoom(reader(), null)).kits).toEqual([])
    expect(await kitById(reader(), kit)).toBeUndefined()
    for (const name of ['kit-fr.zip', 'release-fr.txt']) {
      const response = await take(`/files/kit-issues/${kit}/0000000000000000-${name}`)
      expect([response.status, response.headers.get('location')]).toEqual([404, null])
    }
  })
})

describe('a kit published in French', () => {
  beforeAll(() => publish('press-kits', kit, 'fr'))

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
    for (const tag of [
      `doc:press-kits:${kit}:fr`,
      `doc:media:${image}:fr`,
      `doc:campaigns:${campaign}:fr`,
      'global:house:fr',
    ])
      expect(tags).toContain(tag)
    for (const collection of ['claims', 'sources', 'helplines'])
      expect(tags.some((tag) => tag.startsWith(`doc:${collection}:`))).toBe(true)
    // The archive holds every language: a kit that is published in English changes the French page too.
    expect(tags).toContain(`doc:press-kits:${kit}:en`)
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

  it('has the same bytes when nothing changed, and another address when a credit does', async () => {
    const before = await archive()
    expect((await archive()).href).toBe(before.href)
    await payload.update({
      collection: 'media',
      id: image,
      locale: 'fr',
      data: { credit: 'Atelier Mille Lanternes' },
    })
    const after = await archive()
    expect(after.href).not.toBe(before.href)
    const old = await take(before.href)
    expect([old.status, old.headers.get('location')]).toEqual([307, after.href])
  })

  it('lets go of an image that may no longer leave the house', async () => {
    const set = (approved: boolean) =>
      payload.update({ collection: 'media', id: image, locale: 'fr', data: { approved } })
    const { href } = await archive()
    await set(false)
    expect((await kitById(reader(), kit))?.images).toEqual([])
    expect((await take(href)).status).toBe(307)
    await set(true)
    expect((await kitById(reader(), kit))?.images).toHaveLength(1)
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

  it('is left out when it can not be made, and the others are shown', async () => {
    const release = { headline: 'Un autre', body: rich('Texte.') }
    const data = { title: 'Autre', campaign, slug: 'autre', release, date: '2027-02-10T05:00:00.000Z' }
    const other = await payload.create({
      collection: 'press-kits',
      locale: 'fr',
      draft: true,
      data: { ...data, date_tz: 'Europe/Paris' },
    })
    await publish('press-kits', other.id, 'fr')
    const slugs = async () => (await pressRoom(reader(), null)).kits.map(({ edition }) => edition.slug)
    expect(await slugs()).toEqual(['autre', 'lancement'])
    const { href } = await archive()
    const { renditions } = await payload.findByID({ collection: 'media', id: image })
    const alter = (value: Media['renditions']) =>
      payload.db.updateOne({ collection: 'media', id: image, data: { renditions: value } })
    await alter({ altered: 'by hand' })
    expect(await slugs()).toEqual(['autre'])
    expect(await kitAt(reader(), 'lancement')).toBeNull()
    expect((await libraryImages(reader(), [image])).images).toEqual([])
    expect((await take(href)).status).toBe(404)
    await alter(renditions)
    expect(await slugs()).toEqual(['autre', 'lancement'])
    await payload.delete({ collection: 'press-kits', id: other.id })
  })

  it('shows staff nothing that a visitor does not get', async () => {
    await payload.update({
      collection: 'press-kits',
      id: kit,
      locale: 'fr',
      draft: true,
      data: { title: 'Secret' },
    })
    expect((await kitAt(reader(), 'lancement'))?.edition.title).toBe('Lancement')
  })

  it('joins English when that is published, and leaves when its campaign does', async () => {
    const release = { headline: 'A campaign', body: rich('The foundation launches.') }
    const words = { title: 'Launch', slug: 'launch', release }
    await payload.update({ collection: 'press-kits', id: kit, locale: 'en', draft: true, data: words })
    await publish('press-kits', kit, 'en')
    const both = await kitAt(reader('en'), 'launch')
    expect(both?.content.editions.map(({ title }) => title)).toEqual(['Lancement', 'Launch'])
    expect(both?.content.images[0]?.alt).toEqual({ fr: 'Deux bras', en: 'Two arms' })
    expect(both?.downloads.texts).toHaveLength(4)
    await withdraw('campaigns', campaign, 'en')
    expect(await kitAt(reader('en'), 'launch')).toBeNull()
    expect((await kitById(reader(), kit))?.editions.map(({ locale }) => locale)).toEqual(['fr'])
  })

  it('is gone the moment it is withdrawn', async () => {
    const { href } = await archive()
    await withdraw('press-kits', kit, 'fr')
    expect((await take(href)).status).toBe(404)
    expect((await pressRoom(reader(), null)).kits).toEqual([])
  })
})

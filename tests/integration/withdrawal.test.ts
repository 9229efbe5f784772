import { existsSync } from 'node:fs'
import fs from 'node:fs/promises'
import { createLocalReq, type Payload, type Where } from 'payload'
import sharp from 'sharp'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { z } from 'zod'
import { readEmbed } from '@/app/_embed/read'
import { Body } from '@/app/_site/Body'
import { sceneMetadata } from '@/app/_site/metadata'
import { sceneAt } from '@/app/_site/open'
import { GET as getFile } from '@/app/(service)/files/[...path]/route'
import { GET as getOfKit } from '@/app/(service)/files/kit-issues/[...path]/route'
import { finishDuty } from '@/desk/withdraw/finish'
import { noticeDuty } from '@/desk/withdraw/notice'
import { fileHref } from '@/media/address'
import { createImage } from '@/media/createImage'
import { type ImageFiles, readImageFiles } from '@/media/renditions'
import { storedPath } from '@/media/storage'
import type { Media } from '@/payload-types'
import { now } from '@/platform/clock'
import { inTransaction } from '@/platform/database/inTransaction'
import { env } from '@/platform/env'
import { issuesHolding } from '@/press/issuing/holding'
import { issueKit } from '@/press/issuing/issue'
import { kitView, libraryImages } from '@/press/queries'
import { runDuty } from '@/publishing/jobs/duties'
import { commitNotes } from '@/publishing/notes'
import { openReader } from '@/publishing/read'
import { replaceKeptPages } from '@/publishing/store'
import { ask, type Told } from '../support/asked'
import { stoppedClock } from '../support/clock'
import { aroundOf, everyPath } from '../support/embargoDoors'
import { issuedKit, readyKit } from '../support/embargoedKit'
import { lettersTo as openedLetters } from '../support/letters'
import { DATABASE, seededPayload } from '../support/payload'
import { rest, type Session, staffSession } from '../support/rest'
import { publish } from './publishing-fixtures'

/**
 * The withdrawal of a consent as a visitor meets it, at every door by which an image leaves the house. The picture
 * is drawn: a circle and a square stand in for a person.
 */

/** Each test issues a kit and asks for every file of it: on a machine that does other things too, that takes its time. */
vi.setConfig({ testTimeout: 120_000 })

/** Before the rights to the demonstration's own drawings end. */
const UNTIL = '2027-06-01T09:00:00.000Z'
const ALT = { fr: 'Un cercle et un carré.', en: 'A circle and a square.' }

let payload: Payload
let officer: Session
let kit = ''
let kitImages: string[] = []
let home = ''
let campaign = { id: '', slug: '' }

beforeAll(async () => {
  payload = await seededPayload()
  officer = await staffSession('press-officer')
  const [first] = (await payload.find({ collection: 'press-kits', depth: 0 })).docs
  kit = first?.id ?? ''
  kitImages = (first?.images ?? []).map(String)
  const [found] = (await payload.find({ collection: 'campaigns', locale: 'fr', depth: 0 })).docs
  campaign = { id: found?.id ?? '', slug: found?.slug ?? '' }
  const where: Where = { and: [{ campaign: { equals: campaign.id } }, { kind: { equals: 'home' } }] }
  home = (await payload.find({ collection: 'pages', where, depth: 0 })).docs[0]?.id ?? ''
}, 600_000)

const act = (id: string, what: string, body: unknown) =>
  rest('POST', `desk/consents/${id}/${what}`, { as: officer, body })

/** A consent in force, as a press officer records it. */
async function consentOf(until = UNTIL): Promise<string> {
  const answer = await rest('POST', 'consents', {
    as: officer,
    body: {
      label: 'Enfant A, atelier du 12 mars',
      representatives: 'both',
      assent: 'given',
      askedHow: 'À l’atelier.',
      uses: ['web', 'press', 'partners'],
      territory: 'world',
      givenAt: '2026-03-12T09:00:00.000Z',
      until,
    },
  })
  const { doc } = z.object({ doc: z.object({ id: z.string() }) }).parse(answer.json)
  const names = { person: 'Camille Exemple', representatives: 'Dominique Exemple' }
  expect((await act(doc.id, 'names', names)).status).toBe(200)
  const body = new FormData()
  body.set('document', new File(['%PDF-1.4 signed'], 'accord.pdf'))
  expect((await rest('POST', `desk/consents/${doc.id}/document`, { as: officer, body })).status).toBe(200)
  return doc.id
}

let drawn = 0
async function pictureOf(consent: string): Promise<Media> {
  drawn += 1
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="1000" height="700"><rect width="1000" height="700" fill="#fff"/><circle cx="${300 + drawn}" cy="350" r="150" fill="#064c36"/><rect x="600" y="220" width="260" height="260" fill="#fdcc45"/></svg>`
  const { id } = await createImage(payload, {
    locale: 'fr',
    upload: {
      name: 'formes.jpg',
      mimeType: 'image/jpeg',
      data: await sharp(Buffer.from(svg)).jpeg().toBuffer(),
    },
    data: {
      name: 'Formes',
      alt: ALT.fr,
      author: 'Atelier',
      credit: '© Atelier',
      licence: 'CC-BY-4.0',
      sourceType: 'digitalCapture',
      showsChild: 'yes',
      depicts: [consent],
      approved: true,
    },
  })
  await payload.update({ collection: 'media', id, locale: 'en', data: { alt: ALT.en } })
  return payload.findByID({ collection: 'media', id, locale: 'fr', depth: 0 })
}

const filesOf = (image: Media): ImageFiles => {
  const files = readImageFiles(image.renditions)
  if (!files) throw new Error('The image has files.')
  return files
}

/** On the home page, as the image of shares, and in the kit, whose next issue is made. */
async function show(image: Media): Promise<void> {
  await commitNotes(async () => {
    for (const locale of ['fr', 'en'] as const) {
      const page = await payload.findByID({ collection: 'pages', id: home, locale, depth: 0, draft: true })
      // The demonstration's own figures stay away: one that was shown before is withdrawn by now.
      const blocks = (page.blocks ?? [])
        .filter(({ blockType }) => blockType !== 'figure')
        .map((block) => (block.blockType === 'hero' ? { ...block, picture: image.id } : block))
      const data = { blocks: [...blocks, { blockType: 'figure' as const, picture: image.id }] }
      await payload.update({ collection: 'pages', id: home, locale, draft: true, data })
      await publish('pages', home, locale)
      const images = [...kitImages, image.id]
      await payload.update({ collection: 'press-kits', id: kit, locale, draft: true, data: { images } })
      await publish('press-kits', kit, locale)
    }
    await payload.update({
      collection: 'campaigns',
      id: campaign.id,
      locale: 'fr',
      data: { shareImage: image.id, _status: 'published' },
      publishSpecificLocale: 'fr',
    })
    const correction = { fr: 'Une image de plus.', en: 'One more image.' }
    await issueKit(await createLocalReq({}, payload), kit, { correction })
  })
}

const reader = (locale: 'fr' | 'en' = 'fr') => openReader({ payload, locale })

async function page() {
  const read = reader()
  const scene = await sceneAt(read, { kind: 'page', locale: 'fr', campaign: campaign.slug, path: [] })
  const { renderToStaticMarkup } = await import('react-dom/server')
  const html = renderToStaticMarkup(await Body({ scene }))
  const { openGraph } = await sceneMetadata(scene)
  return {
    pictures: html.split(`alt="${ALT.fr}"`).length - 1,
    shared: JSON.stringify(openGraph?.images ?? []),
    tags: read.readings.tags,
    until: read.readings.until,
  }
}
const embedded = async () => (await readEmbed(reader(), { campaign: campaign.slug }))?.picture?.alt ?? null

const at = (pathname: string) => new URL(pathname, env().PUBLIC_URL)
const file = (href: string, headers: Record<string, string> = {}) =>
  getFile(new Request(at(href), { headers }))
const ofKit = (href: string, headers: Record<string, string> = {}) =>
  getOfKit(new Request(at(href), { headers }))

/** A whole file, and a download that goes on where it stopped. */
const RANGES: Record<string, string>[] = [
  {},
  { range: 'bytes=0-99' },
  { range: 'bytes=0-99', 'if-range': '"x"' },
]

/** Every address of an image's renditions. */
const addresses = (image: Media) => filesOf(image).files.map((one) => fileHref('media', image.id, one))

const pathsOf = (image: Media) => {
  const { original, files } = filesOf(image)
  return [
    storedPath({ shelf: 'originals', ...original }),
    ...files.map((one) => storedPath({ shelf: 'renditions', ...one })),
  ]
}

/** A journalist who took an issue by a personal link. */
async function taker(issue: string, language: 'fr' | 'en'): Promise<string> {
  const email = `${language}-${issue.slice(0, 8)}@journal.example`
  const accreditation = await payload.create({
    collection: 'accreditations',
    data: { name: 'Une journaliste', medium: 'Le Journal', email, language, state: 'granted' },
    overrideAccess: true,
  })
  for (const what of ['opened', 'archive'] as const)
    await payload.create({
      collection: 'press-takes',
      data: { accreditation: accreditation.id, issue, what, at: now().toISOString() },
      overrideAccess: true,
    })
  return email
}

const lettersTo = async (to: string) =>
  (
    await payload.find({
      collection: 'outbox',
      where: { and: [{ to: { equals: to } }, { purpose: { equals: 'image-withdrawn' } }] },
      overrideAccess: true,
    })
  ).docs

describe('a consent that is withdrawn', () => {
  it('takes the image from every door within the answer', async () => {
    const consent = await consentOf()
    const image = await pictureOf(consent)
    await show(image)
    const before = await kitView(reader(), kit)
    const archive = before?.downloads.archives[0]?.href ?? ''
    const single =
      before?.content.images.find(({ id }) => id === image.id)?.files[0]?.href ?? 'the kit holds it'
    const issue = before?.issue?.id ?? ''
    const [french, english] = [await taker(issue, 'fr'), await taker(issue, 'en')]
    const zips = await Promise.all(
      (before?.downloads.archives ?? []).map(async ({ href }) =>
        Buffer.from(await (await ofKit(href)).arrayBuffer()),
      ),
    )

    const shown = await page()
    expect(shown.pictures).toBe(2)
    expect(shown.shared).toContain(image.id)
    expect(shown.until).toEqual(new Date(UNTIL))
    expect(await embedded()).toBe(ALT.fr)
    for (const href of addresses(image)) expect((await file(href)).status, href).toBe(200)
    // Not kept by the browser without asking: it may be withdrawn at any time.
    expect((await file(addresses(image)[0] ?? '')).headers.get('cache-control')).toBe('private, no-cache')
    expect((await ofKit(archive, { range: 'bytes=0-99' })).status).toBe(206)
    expect((await ofKit(single)).status).toBe(200)
    for (const path of pathsOf(image)) expect(existsSync(path), path).toBe(true)

    const expired: string[] = []
    const putBack = replaceKeptPages({
      expire: (tags) => expired.push(...tags),
      settled: async () => true,
    })
    const answer = await act(consent, 'withdraw', { by: 'representative' })
    putBack()
    expect(answer.status, answer.text).toBe(200)
    const done = z
      .object({
        images: z.number(),
        stopped: z.array(z.string()),
        next: z.array(z.string()),
        told: z.number(),
        unfinished: z.boolean(),
      })
      .parse(answer.json)
    expect(done).toMatchObject({ images: 1, told: 2, unfinished: false })
    expect(done.stopped).toContain(before?.issue?.code)
    expect(done.next).toHaveLength(1)

    // Pages that showed it are expired: their files at the edge go with them.
    expect(expired.some((tag) => shown.tags.has(tag) && tag.includes(image.id))).toBe(true)
    const after = await page()
    expect(after.pictures).toBe(0)
    expect(after.shared).not.toContain(image.id)
    expect(await embedded()).not.toBe(ALT.fr)
    for (const path of pathsOf(image)) expect(existsSync(path), path).toBe(false)
    for (const href of addresses(image)) {
      const gone = await file(href, { 'accept-language': 'fr' })
      expect([gone.status, gone.headers.get('cache-control')]).toEqual([410, 'no-store'])
      expect(await gone.text()).toMatch(/retirée.*\n\n.*withdrawn/s)
    }
    for (const href of [archive, single])
      for (const headers of RANGES) {
        const gone = await ofKit(href, headers)
        expect([gone.status, await gone.text()]).toEqual([410, expect.stringMatching(/retiré.*withdrawn/s)])
      }
    const next = await kitView(reader(), kit)
    expect(next?.issue?.code).toBe(done.next[0])
    expect(next?.content.images.map(({ id }) => id)).not.toContain(image.id)
    expect((await ofKit(next?.downloads.archives[0]?.href ?? '')).status).toBe(200)
    const [letter, ...more] = await lettersTo(french)
    expect(more).toEqual([])
    expect(letter?.subject).toBe(`Une image est retirée de ${before?.issue?.code}`)
    expect((await lettersTo(english))[0]?.subject).toBe(`An image is withdrawn from ${before?.issue?.code}`)
    expect(JSON.stringify(letter?.subject)).not.toContain('Formes')
    expect(JSON.stringify(await openedLetters(payload, french))).not.toMatch(/Enfant|Exemple/)
    // Each hears which files to delete, by their paths in the archive of their language.
    for (const [index, email] of [french, english].entries()) {
      const names = await filesNamed(email)
      const files = before?.content.images.find(({ id }) => id === image.id)?.files ?? []
      expect([names.length, names.every((name) => name.includes('/images/Formes'))]).toEqual([
        files.length,
        true,
      ])
      for (const name of names) expect([name, zips[index]?.includes(name)]).toEqual([name, true])
    }
    // Its button leads to the page of what they took, which says that it is stopped and where the next one is.
    const number = /-(\d+)-/.exec(before?.issue?.code ?? '')?.[1]
    const pages = [`/fr/presse/lancement/${number}`, `/en/press/launch/${number}`]
    expect([await buttonsTo(french), await buttonsTo(english)]).toEqual(pages.map((path) => [path]))
    for (const path of pages) {
      const { status, body } = await ask(payload, path)
      expect([status, body.includes('standing error')]).toEqual([200, true])
    }
  })

  it('reaches bytes that an older issue froze, though the library has other files by now', async () => {
    const consent = await consentOf()
    const image = await pictureOf(consent)
    await show(image)
    const frozen = (await kitView(reader(), kit))?.content.images.find(({ id }) => id === image.id)
    const old = (frozen?.files ?? []).map((one) => one.file)
    // New credits are new files.
    await commitNotes(() =>
      payload.update({ collection: 'media', id: image.id, locale: 'fr', data: { credit: '© Autre' } }),
    )
    expect(old.map((path) => existsSync(path))).toEqual(old.map(() => true))
    expect((await act(consent, 'withdraw', { by: 'person' })).status).toBe(200)
    expect(old.map((path) => existsSync(path))).toEqual(old.map(() => false))
  })

  it('leaves bytes that another image holds too', async () => {
    const consent = await consentOf()
    const image = await pictureOf(consent)
    const other = await pictureOf(await consentOf())
    const [shared] = filesOf(other).files
    const record = filesOf(image)
    if (!shared) throw new Error('There is a file.')
    await payload.db.updateOne({
      collection: 'media',
      id: image.id,
      data: { renditions: { ...record, files: [...record.files, shared] } },
    })
    expect((await act(consent, 'withdraw', { by: 'person' })).status).toBe(200)
    expect(existsSync(storedPath({ shelf: 'renditions', ...shared }))).toBe(true)
    expect((await file(fileHref('media', other.id, shared))).status).toBe(200)
  })
})

/** The files that the newest letter to somebody names. */
const filesNamed = async (email: string): Promise<string[]> =>
  ((await openedLetters(payload, email)).at(-1)?.blocks ?? []).flatMap((block) =>
    block.kind === 'names' ? block.names : [],
  )

/** Where the buttons of the newest letter to somebody lead. */
const buttonsTo = async (email: string): Promise<string[]> =>
  ((await openedLetters(payload, email)).at(-1)?.blocks ?? []).flatMap((block) =>
    block.kind === 'button' ? [new URL(block.href).pathname] : [],
  )

/** A kit under embargo that holds an image too, and a journalist to whom it is open. @returns the cookie, and the kit */
async function openedEarly(image: Media) {
  const embargo = new Date(now().getTime() + 48 * 3_600_000).toISOString()
  const { kit: early, image: other } = await readyKit(payload, { embargo, slug: 'attente' })
  await commitNotes(async () => {
    for (const locale of ['fr', 'en'] as const) {
      const images = [other, image.id]
      await payload.update({ collection: 'press-kits', id: early, locale, draft: true, data: { images } })
      await publish('press-kits', early, locale)
    }
  })
  await commitNotes(async () => issueKit(await createLocalReq({}, payload), early))
  const email = 'camille@radio.example'
  const { id } = await payload.create({
    collection: 'accreditations',
    data: {
      name: 'Camille Exemple',
      medium: 'Radio',
      email,
      language: 'en',
      kits: [early],
      until: UNTIL,
      until_tz: 'Europe/Paris',
      state: 'asked',
    },
  })
  expect((await rest('POST', `desk/accreditations/${id}/grant`, { as: officer, body: {} })).status).toBe(200)
  const [link] = await buttonsTo(email)
  const { headers } = await ask(payload, link ?? '', { form: {} })
  return { email, cookie: headers['set-cookie']?.split(';')[0] ?? '' }
}

/** Doors of the embargoed kit for whoever may open it: its pages, each image on them, each file that they offer. */
async function personalDoors(cookie: string): Promise<string[]> {
  const pages = ['/fr/presse/sous-embargo', '/en/press/under-embargo']
  const kits = ['/fr/presse/sous-embargo/attente', '/en/press/under-embargo/attente-en']
  const doors = [...pages, ...kits]
  for (const path of kits) {
    const { body } = await ask(payload, path, { headers: { cookie } })
    doors.push(...[...body.matchAll(/src="([^"]+\/image\/[^"]+)"/g)].map(([, src = '']) => src))
    const buttons = (body.match(/<button[^>]*name="file"[^>]*>/g) ?? []).map(
      (button) => /value="([^"]+)"/.exec(button)?.[1],
    )
    for (const name of buttons.filter((one) => one !== undefined)) {
      const taken = await ask(payload, path, { headers: { cookie }, form: { file: name } })
      doors.push(taken.headers.location ?? '')
    }
  }
  return doors.filter(Boolean)
}

describe('the walk of doors', () => {
  it('finds the image at each that can hold it, and at none from the answer on', async () => {
    const consent = await consentOf()
    const image = await pictureOf(consent)
    await show(image)
    const view = await kitView(reader(), kit)
    const shown = await issuedKit(payload, { kit, issue: view?.issue?.id ?? '', image: image.id })
    const early = await openedEarly(image)
    const shared = { headers: { cookie: early.cookie } }
    const personal = await personalDoors(early.cookie)
    const doors = [
      // Words that are searched for lead to texts, and the space shows no images of kits.
      ...everyPath(shown, await aroundOf(payload))
        .filter((path) => !/[?](q|asked)=|espace-partenaire|partner-space/.test(path))
        .map((path) => ({ path, asked: {} })),
      ...personal.map((path) => ({ path, asked: shared })),
    ]
    expect(personal.filter((path) => path.includes('_zip')).length).toBeGreaterThan(1)
    const walk = async () => {
      const told = new Map<string, Told>()
      for (const { path, asked } of doors) told.set(path, await ask(payload, path, asked))
      return told
    }
    const hash = (href: string): string => /([0-9a-f]{16})-/.exec(href)?.[1] ?? href
    const record = filesOf(image).files.map(({ sha256 }) => sha256.slice(0, 16))
    const archives = shown.files.filter((href) => href.endsWith('.zip')).map(hash)
    const ofKit = (view?.content.images ?? []).filter(({ id }) => id === image.id)
    const frozen = ofKit.flatMap(({ files }) => files.map(({ sha256 }) => sha256.slice(0, 16)))
    const own = personal.filter((path) => path.includes('_zip')).map(hash)
    const marks = [image.id, ...record, ...frozen, ...archives, ...own, 'Un cercle et un carr', ALT.en]
    const holds = (path: string, { status, body }: Told): boolean =>
      status < 400 && marks.some((mark) => path.includes(mark) || body.includes(mark))
    const before = await walk()
    const held = [...before].filter(([path, told]) => holds(path, told)).map(([path]) => path)
    // Pages, share image, embed, kit, release, issue, feeds, archives, renditions, partner's edition, personal pages.
    const slug = campaign.slug
    for (const path of [
      `/fr/${slug}`,
      `/embed/fr/${slug}`,
      `/fr/presse/${shown.slugs.fr}`,
      `/en/press/${shown.slugs.en}`,
      `/fr/presse/${shown.slugs.fr}/${shown.number}`,
      '/fr/presse/feed.xml',
      '/en/press/feed.json',
      ...shown.files.filter((href) => href.endsWith('.zip')),
      ...addresses(image),
      '/fr/presse/sous-embargo/attente',
      '/en/press/under-embargo/attente-en',
      ...personal.filter((path) => path.includes('_zip')),
    ])
      expect([path, held.includes(path)]).toEqual([path, true])

    expect((await act(consent, 'withdraw', { by: 'person' })).status).toBe(200)
    const after = await walk()
    const left = [...after].filter(([path, told]) => holds(path, told))
    expect(left.map(([path, { status }]) => [path, status])).toEqual([])
    expect(after.size).toBe(before.size)
    // The mail leads back to the personal page, where the next issue waits without the image.
    expect(await buttonsTo(early.email)).toEqual(['/en/press/under-embargo/attente-en'])
    const next = await ask(payload, '/en/press/under-embargo/attente-en', shared)
    expect(next.status).toBe(200)
  }, 300_000)
})

describe('a use that is taken back', () => {
  it('closes its own doors alone, and the embed with the partners’', async () => {
    const consent = await consentOf()
    const image = await pictureOf(consent)
    await show(image)
    const doors = async () => ({
      page: (await page()).pictures,
      embed: (await embedded()) === ALT.fr,
      press: (await libraryImages(reader(), [image.id])).images.length,
    })
    const agree = (uses: string[]) =>
      rest('PATCH', `consents/${consent}`, { as: officer, body: { uses } }).then(({ status }) =>
        expect(status).toBe(200),
      )
    expect(await doors()).toEqual({ page: 2, embed: true, press: 1 })
    await agree(['web', 'press'])
    expect(await doors()).toEqual({ page: 2, embed: false, press: 1 })
    await agree(['press'])
    expect(await doors()).toEqual({ page: 0, embed: false, press: 1 })
    await agree(['web', 'partners'])
    expect(await doors()).toEqual({ page: 2, embed: true, press: 0 })
    await agree(['print'])
    expect(await doors()).toEqual({ page: 0, embed: false, press: 0 })
    for (const href of addresses(image)) expect((await file(href)).status).toBe(404)
  })
})

describe('a withdrawal that is cut in half', () => {
  it('gives nobody a byte from its marks on, and finishes by itself', async () => {
    const consent = await consentOf()
    const image = await pictureOf(consent)
    await show(image)
    const archive = (await kitView(reader(), kit))?.downloads.archives[0]?.href ?? ''
    // A folder in the place of a file: the disk refuses to remove it as one.
    const [first = ''] = pathsOf(image)
    await fs.rm(first)
    await fs.mkdir(first)
    const answer = await act(consent, 'withdraw', { by: 'person' })
    expect([answer.status, answer.json]).toEqual([200, expect.objectContaining({ unfinished: true })])
    expect(pathsOf(image).some((path) => existsSync(path))).toBe(true)
    for (const href of addresses(image)) expect((await file(href)).status).toBe(410)
    expect((await ofKit(archive)).status).toBe(410)
    await fs.rmdir(first)
    expect(await runDuty(payload, finishDuty)).toBe('ran')
    expect(pathsOf(image).some((path) => existsSync(path))).toBe(false)
    expect(await runDuty(payload, finishDuty)).toBe('idle')
  })

  it('because a kit can’t be issued anew: the image goes all the same, and the kit follows', async () => {
    const consent = await consentOf()
    const image = await pictureOf(consent)
    await show(image)
    const view = await kitView(reader(), kit)
    const archive = view?.downloads.archives[0]?.href ?? ''
    const issue = await payload.findByID({ collection: 'kit-issues', id: view?.issue?.id ?? '', depth: 0 })
    const sign = (signature: string | null | undefined) =>
      payload.db.updateOne({ collection: 'kit-issues', id: issue.id, data: { signature } })
    await sign(null)
    const answer = await act(consent, 'withdraw', { by: 'person' })
    expect([answer.status, answer.json]).toEqual([200, expect.objectContaining({ unfinished: true })])
    expect(pathsOf(image).some((path) => existsSync(path))).toBe(false)
    for (const href of addresses(image)) expect((await file(href)).status).toBe(410)
    expect((await page()).pictures).toBe(0)
    expect((await ofKit(archive)).status).not.toBe(200)
    if (DATABASE === 'mongodb') return
    // Without transactions the issue was stopped before its next one failed.
    await sign(issue.signature)
    stoppedClock(new Date(Date.now() + 3_600_000).toISOString())
    expect(await runDuty(payload, finishDuty)).toBe('ran')
    expect((await ofKit(archive)).status).toBe(410)
    const next = await kitView(reader(), kit)
    expect(next?.content.images.map(({ id }) => id)).not.toContain(image.id)
  })

  it('without its images marked, as a crash leaves it where there are no transactions', async () => {
    const consent = await consentOf()
    const image = await pictureOf(consent)
    await show(image)
    await payload.db.updateOne({
      collection: 'consents',
      id: consent,
      data: { withdrawnAt: now().toISOString(), withdrawnBy: 'person' },
    })
    const clock = stoppedClock(new Date(Date.now() + 7_200_000).toISOString())
    expect(await runDuty(payload, finishDuty)).toBe('ran')
    clock.advance(1)
    const held = await inTransaction(payload, (req) => issuesHolding(req, [image.id]))
    expect(held).toEqual([])
    expect(pathsOf(image).some((path) => existsSync(path))).toBe(false)
    for (const href of addresses(image)) expect((await file(href)).status).toBe(410)
  })
})

describe('a consent that comes to its end', () => {
  it('leaves what was issued as it is, and the next issue is without the image by itself', async () => {
    const end = '2027-01-15T09:00:00.000Z'
    // Later than the clocks of the tests before: on MongoDB their leases end by those.
    const clock = stoppedClock('2026-12-30T09:00:00.000Z')
    const image = await pictureOf(await consentOf(end))
    await show(image)
    const before = await kitView(reader(), kit)
    const archive = before?.downloads.archives[0]?.href ?? ''
    expect(before?.content.images.map(({ id }) => id)).toContain(image.id)
    clock.jumpTo(end)
    const correction = { fr: 'Une image de moins.', en: 'One image less.' }
    await commitNotes(async () => issueKit(await createLocalReq({}, payload), kit, { correction }))
    const next = await kitView(reader(), kit)
    expect(next?.issue?.code).not.toBe(before?.issue?.code)
    expect(next?.content.images.map(({ id }) => id)).not.toContain(image.id)
    expect(next?.content.images.length).toBeGreaterThan(0)
    // Nobody took the consent back: what newsrooms hold stays what the house gave them.
    expect((await ofKit(archive, { range: 'bytes=0-99' })).status).toBe(206)
    const { state } = await payload.findByID({
      collection: 'kit-issues',
      id: before?.issue?.id ?? '',
      depth: 0,
    })
    expect(state).toBe('superseded')
  })

  it('is told to the press officers 30 and 7 days before, once each', async () => {
    const until = '2028-06-30T09:00:00.000Z'
    const consent = await consentOf(until)
    await pictureOf(consent)
    const mails = async () =>
      (
        await payload.count({
          collection: 'outbox',
          where: { and: [{ purpose: { equals: 'consent-ends' } }, { aboutId: { equals: consent } }] },
        })
      ).totalDocs
    const clock = stoppedClock('2028-05-31T08:59:59.000Z')
    expect(await runDuty(payload, noticeDuty)).toBe('idle')
    clock.jumpTo('2028-05-31T09:00:00.000Z')
    expect(await runDuty(payload, noticeDuty)).toBe('ran')
    const first = await mails()
    expect(first).toBeGreaterThan(0)
    clock.jumpTo('2028-06-20T09:00:00.000Z')
    expect(await runDuty(payload, noticeDuty)).toBe('idle')
    clock.jumpTo('2028-06-23T09:00:00.000Z')
    expect(await runDuty(payload, noticeDuty)).toBe('ran')
    expect(await mails()).toBe(2 * first)
  })
})

it('no test left a file of a withdrawn image behind', async () => {
  const { docs } = await payload.find({
    collection: 'media',
    where: { withdrawnAt: { exists: true } },
    pagination: false,
  })
  expect(docs.length).toBeGreaterThan(3)
  expect(docs.every(({ renditions, filesize }) => renditions === null && filesize === 0)).toBe(true)
  expect((await fs.readdir(env().MEDIA_DIR)).includes('consents')).toBe(true)
})

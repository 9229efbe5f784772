import { existsSync } from 'node:fs'
import fs from 'node:fs/promises'
import path from 'node:path'
import sharp from 'sharp'
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { z } from 'zod'
import { GET as getFile } from '@/app/(service)/files/[...path]/route'
import { createImage } from '@/media/createImage'
import { EXTENSIONS } from '@/media/formats'
import { type ImageFiles, type Rendition, readImageFiles } from '@/media/renditions'
import { namedFiles, sweepFiles, sweepMedia } from '@/media/sweep'
import { metadataOf, metadataOfAll } from '@/media/testing/exiftool'
import { colourAt, corners, noise } from '@/media/testing/pictures'
import type { Media } from '@/payload-types'
import { env } from '@/platform/env'
import { payloadForTests } from '../support/payload'
import { type Answer, rest, type Session, staffSession } from '../support/rest'

const FIELDS = {
  name: 'Quatre coins',
  alt: 'Quatre coins de couleur.',
  author: 'Zoé Œuvrard',
  credit: '© Zoé Œuvrard',
  licence: 'CC-BY-4.0',
  licenceUrl: 'https://creativecommons.org/licenses/by/4.0/',
  sourceType: 'digitalCapture',
  showsChild: 'no',
  approved: true,
} as const

let editor: Session
let reviewer: Session
let jpeg: Buffer

beforeAll(async () => {
  editor = await staffSession('editor')
  reviewer = await staffSession('reviewer')
  jpeg = await corners(1000, 700).jpeg().toBuffer()
})

type Sent = { bytes: Buffer; name: string; type: string }

function form(fields: object, file?: Sent): FormData {
  const body = new FormData()
  body.set('_payload', JSON.stringify(fields))
  if (file) body.set('file', new File([new Uint8Array(file.bytes)], file.name, { type: file.type }))
  return body
}

const upload = (fields: object = {}, file: Partial<Sent> = {}, as: Session | undefined = editor) =>
  rest('POST', 'media?locale=fr&depth=0', {
    ...(as ? { as } : {}),
    body: form({ ...FIELDS, ...fields }, { bytes: jpeg, name: 'coins.jpg', type: 'image/jpeg', ...file }),
  })

const answered = z.object({ message: z.string(), doc: z.looseObject({ id: z.string() }) })

async function uploaded(fields: object = {}, file: Partial<Sent> = {}): Promise<Media> {
  const answer = await upload(fields, file)
  expect(answer.text).toContain('"doc"')
  expect(answer.status).toBe(201)
  return record(answered.parse(answer.json).doc.id)
}

async function record(id: string): Promise<Media> {
  const payload = await payloadForTests()
  return payload.findByID({ collection: 'media', id, locale: 'fr', depth: 0, overrideAccess: true })
}

function filesOf(doc: Pick<Media, 'renditions'>): ImageFiles {
  const files = readImageFiles(doc.renditions)
  if (!files) throw new Error('The record has no files.')
  return files
}

function rendition(doc: Media, variant: string, format?: string): Rendition {
  const found = filesOf(doc).files.find(
    (file) => file.variant === variant && (!format || file.format === format),
  )
  if (!found) throw new Error(`No ${variant}.`)
  return found
}

const address = (doc: Media, file: Rendition) =>
  `/files/media/${doc.id}/${file.sha256.slice(0, 16)}-${file.variant}.${EXTENSIONS[file.format]}`

const fetchFile = (pathname: string, headers: Record<string, string> = {}, method = 'GET') =>
  getFile(new Request(new URL(pathname, env().PUBLIC_URL), { headers, method }))

/** What a browser sends for an image on one of the house's own pages. */
const inBrowser = ({ cookie }: Session) => ({ cookie, 'sec-fetch-site': 'same-origin' })

async function bytesOf(doc: Media, variant: string): Promise<Buffer> {
  const answer = await fetchFile(address(doc, rendition(doc, variant)))
  expect(answer.status).toBe(200)
  return Buffer.from(await answer.arrayBuffer())
}

async function filesThere(): Promise<string[]> {
  if (!existsSync(env().MEDIA_DIR)) return []
  const entries = await fs.readdir(env().MEDIA_DIR, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map(({ name }) => name)
    .sort()
}

const errors = (answer: Answer) => z.object({ errors: z.array(z.looseObject({})) }).parse(answer.json).errors

it('a file that is announced as too large is refused before it is sent', async () => {
  let read = false
  const body = new ReadableStream(
    {
      pull: (controller) => {
        read = true
        controller.enqueue(new Uint8Array(1000))
      },
    },
    { highWaterMark: 0 },
  )
  const headers = { 'content-length': '70000000' }
  const raw = { body, type: 'multipart/form-data; boundary=b' }
  const answer = await rest('POST', 'media?locale=fr', { as: editor, headers, raw })
  expect([answer.status, read]).toEqual([400, false])
  expect(answer.json).toMatchObject({
    errors: [
      { data: { errors: [{ path: 'file', message: expect.stringMatching(/70 (Mo|MB).*50 (Mo|MB)/) }] } },
    ],
  })
})

it('a file that grows past the limit while it is sent is refused there', async () => {
  const head =
    '--b\r\ncontent-disposition: form-data; name="file"; filename="a.jpg"\r\ncontent-type: image/jpeg\r\n\r\n'
  const megabyte = new Uint8Array(1_000_000)
  let sent = 0
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => controller.enqueue(new TextEncoder().encode(head)),
    pull: (controller) => {
      sent += 1
      controller.enqueue(megabyte)
      if (sent === 200) controller.close()
    },
  })
  const raw = { body, type: 'multipart/form-data; boundary=b' }
  const answer = await rest('POST', 'media?locale=fr', { as: editor, raw })
  expect(answer.status).toBe(400)
  expect(answer.text).toMatch(/50 (Mo|MB)/)
  expect(sent).toBeLessThan(80)
})

describe('an upload through the admin’s door', () => {
  it('answers in Payload’s shape and records every file', async () => {
    const answer = await upload()
    const { doc, message } = answered.parse(answer.json)
    expect(message).toMatch(/Image/)
    expect(doc).toMatchObject({ width: 1000, height: 700, mimeType: 'image/jpeg', filesize: jpeg.length })
    expect(doc.filename).toMatch(/^coins-[0-9a-f]{8}\.jpg$/)
    const files = filesOf(await record(doc.id))
    expect(files.files).toHaveLength(2 + 3 * 2)
    const there = await filesThere()
    for (const file of [files.original, ...files.files]) expect(there.join()).toContain(file.sha256)
    expect(doc.url).toMatch(new RegExp(`^/files/media/${doc.id}/[0-9a-f]{16}-w1000\\.jpg$`))
    expect((await fetchFile(String(doc.url))).status).toBe(200)
  })

  it('takes the same file twice', async () => {
    const [one, two] = [await uploaded(), await uploaded()]
    expect(rendition(one, 'press').sha256).toBe(rendition(two, 'press').sha256)
    expect(one.filename).not.toBe(two.filename)
  })

  it('keeps a drawing as markup, and cleaned as a file', async () => {
    const svg = Buffer.from(
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 30"><script>alert(1)</script><path class="a-house" fill="#064c36" d="M0 0h40v30H0z"/></svg>',
    )
    const doc = await uploaded(
      { sourceType: 'digitalCreation' },
      { bytes: svg, name: 'a.svg', type: 'image/svg+xml' },
    )
    expect(doc.markup).toContain('class="a-house"')
    expect(doc.markup).not.toContain('alert')
    const file = await fetchFile(address(doc, rendition(doc, 'svg')))
    expect(file.headers.get('content-type')).toBe('image/svg+xml')
    expect(file.headers.get('content-disposition')).toBe('attachment')
    expect(file.headers.get('content-security-policy')).toContain('sandbox')
    expect(await file.text()).not.toContain('alert')
  })

  it('lets nobody set by hand what belongs to the files', async () => {
    const forged = {
      renditions: { original: {} },
      markup: '<svg onload="alert(1)"/>',
      sha256: 'x',
      filename: 'x.html',
    }
    const doc = await uploaded({
      ...forged,
      url: 'https://elsewhere.example/x',
      width: 3,
      mimeType: 'text/html',
    })
    expect(doc).toMatchObject({ width: 1000, mimeType: 'image/jpeg', markup: null })
    const answer = await rest('PATCH', `media/${doc.id}?locale=fr`, {
      as: editor,
      body: { ...forged, mimeType: 'text/html' },
    })
    expect(answer.status).toBe(200)
    expect(await record(doc.id)).toMatchObject({
      renditions: doc.renditions,
      markup: null,
      mimeType: 'image/jpeg',
      sha256: doc.sha256,
      filename: doc.filename,
    })
  })
})

describe('refused uploads leave nothing behind', () => {
  let before: string[]
  beforeEach(async () => {
    before = await filesThere()
  })
  const nothingNew = async () => expect(await filesThere()).toEqual(before)

  it.each([
    ['cut short', async () => ({ bytes: jpeg.subarray(0, jpeg.length / 2) }), /abîmé/],
    ['mislabelled', async () => ({ name: 'a.png', type: 'image/png' }), /format JPEG/],
    [
      'a Photoshop file',
      async () => ({ bytes: Buffer.from('8BPS....'), name: 'a.psd', type: 'image/jpeg' }),
      /Photoshop/,
    ],
    ['no image', async () => ({ bytes: Buffer.from('hello') }), /pas une image/],
    ['empty', async () => ({ bytes: Buffer.alloc(0) }), /vide/],
  ] as const)('%s: 400, at the field, in the person’s language', async (_, file, words) => {
    const answer = await rest('POST', 'media?locale=fr', {
      as: editor,
      body: form(FIELDS, { bytes: jpeg, name: 'coins.jpg', type: 'image/jpeg', ...(await file()) }),
      headers: { 'accept-language': 'fr' },
    })
    expect(answer.status).toBe(400)
    expect(errors(answer)[0]).toMatchObject({
      data: { errors: [{ path: 'file', message: expect.stringMatching(words) }] },
    })
    await nothingNew()
  })

  it('a record that is not valid', async () => {
    // Its own pixels, so that its files are not those of another test.
    const bytes = await corners(611, 407).jpeg().toBuffer()
    for (const fields of [
      { alt: '' },
      { showsChild: 'yes' },
      { licence: undefined },
      { sourceType: 'magic' },
    ]) {
      const answer = await upload(fields, { bytes })
      expect(answer.status, answer.text).toBe(400)
    }
    await nothingNew()
  })

  it('no file at all', async () => {
    const answer = await rest('POST', 'media?locale=fr', { as: editor, body: form(FIELDS) })
    expect(answer.status).toBe(400)
    expect(errors(answer)[0]).toMatchObject({ data: { errors: [{ path: 'file' }] } })
    const byAddress = { ...FIELDS, filename: 'x.jpg', url: 'http://127.0.0.1:9/x.jpg' }
    expect((await rest('POST', 'media?locale=fr', { as: editor, body: byAddress })).status).toBe(400)
  })

  it('fields that are no JSON', async () => {
    const body = new FormData()
    body.set('_payload', '{"name":')
    expect((await rest('POST', 'media?locale=fr', { as: editor, body })).status).toBe(400)
  })

  it('somebody who may not: told before any pixel is touched', async () => {
    for (const as of [undefined, reviewer]) {
      const answer = await rest('POST', 'media?locale=fr', {
        ...(as ? { as } : {}),
        body: form(FIELDS, { bytes: jpeg.subarray(0, 99), name: 'coins.jpg', type: 'image/jpeg' }),
      })
      expect(answer.status).toBe(403)
    }
    await nothingNew()
  })

  it('a full disk: 507 with words', async () => {
    const write = vi
      .spyOn(fs, 'writeFile')
      .mockRejectedValue(Object.assign(new Error('full'), { code: 'ENOSPC' }))
    const answer = await upload({}, { bytes: await corners(613, 409).jpeg().toBuffer() })
    write.mockRestore()
    expect(answer.status).toBe(507)
    expect(answer.text).toMatch(/plus de place|no room/)
    await nothingNew()
  })
})

describe('a change of the record', () => {
  it('stamps a new credit into every file, and leaves the pixels', async () => {
    const doc = await uploaded()
    const pixels = async (one: Media) =>
      sharp(await bytesOf(one, 'w480'))
        .raw()
        .toBuffer()
    const before = await pixels(doc)
    const answer = await rest('PATCH', `media/${doc.id}?locale=fr`, {
      as: editor,
      body: { credit: '© Studio Neuf' },
    })
    expect(answer.status).toBe(200)
    const after = await record(doc.id)
    const all: Buffer[] = []
    for (const file of filesOf(after).files)
      all.push(Buffer.from(await (await fetchFile(address(after, file))).arrayBuffer()))
    const credits = metadataOfAll(all).map((found) => found['XMP-photoshop:Credit'])
    expect(credits).toEqual(filesOf(after).files.map(() => expect.stringContaining(', © Studio Neuf, ')))
    expect((await pixels(after)).equals(before)).toBe(true)
  })

  it('writes the alternative texts of all languages into the files', async () => {
    const doc = await uploaded()
    const body = { alt: 'Four corners of colour.' }
    expect((await rest('PATCH', `media/${doc.id}?locale=en`, { as: editor, body })).status).toBe(200)
    expect(metadataOf(await bytesOf(await record(doc.id), 'press'))).toMatchObject({
      'XMP-iptcCore:AltTextAccessibility': 'Quatre coins de couleur.',
      'XMP-iptcCore:AltTextAccessibility-en': 'Four corners of colour.',
    })
  })

  it('cuts the share picture anew when the focal point moves, and only that', async () => {
    const tall = await corners(600, 1800).jpeg({ quality: 95 }).toBuffer()
    const doc = await uploaded({}, { bytes: tall })
    const edits = 'uploadEdits[focalPoint][x]=50&uploadEdits[focalPoint][y]=100'
    const answer = await rest('PATCH', `media/${doc.id}?locale=fr&${edits}`, { as: editor, body: form({}) })
    expect(answer.status).toBe(200)
    const after = await record(doc.id)
    expect(after).toMatchObject({ focalX: 50, focalY: 100 })
    expect(await colourAt(await bytesOf(after, 'share'), 10, 50)).toBe('blue')
    expect(rendition(after, 'press')).toEqual(rendition(doc, 'press'))
  })

  it('replaces the file, and an address of the old one leads to the new', async () => {
    const doc = await uploaded()
    const old = address(doc, rendition(doc, 'press'))
    const file = { bytes: await noise(500, 300).png().toBuffer(), name: 'bruit.png', type: 'image/png' }
    const answer = await rest('PATCH', `media/${doc.id}?locale=fr`, {
      as: editor,
      body: form({ credit: '© B' }, file),
    })
    expect(answer.status).toBe(200)
    const after = await record(doc.id)
    expect(after).toMatchObject({ mimeType: 'image/png', width: 500, credit: '© B' })
    const moved = await fetchFile(old)
    expect(moved.status).toBe(307)
    expect(moved.headers.get('location')).toBe(address(after, rendition(after, 'press')))
  })

  it('that is refused leaves record and files as they were', async () => {
    const doc = await uploaded()
    const before = await filesThere()
    const file = { bytes: await corners(617, 411).png().toBuffer(), name: 'a.png', type: 'image/png' }
    const answer = await rest('PATCH', `media/${doc.id}?locale=fr`, {
      as: editor,
      body: form({ alt: '' }, file),
    })
    expect(answer.status).toBe(400)
    expect(await filesThere()).toEqual(before)
    expect((await record(doc.id)).renditions).toEqual(doc.renditions)
    expect((await bytesOf(doc, 'press')).length).toBe(rendition(doc, 'press').bytes)
  })

  it('is not for those who may not change it', async () => {
    const doc = await uploaded()
    expect((await rest('PATCH', `media/${doc.id}`, { as: reviewer, body: { credit: 'x' } })).status).toBe(403)
    expect((await rest('PATCH', `media/${doc.id}`, { body: { credit: 'x' } })).status).toBe(403)
    const nobody = doc.id.replace(/[0-9a-f]/g, '0')
    expect((await rest('PATCH', `media/${nobody}`, { as: editor, body: { credit: 'x' } })).status).toBe(404)
  })

  it('by the Local API, or of several at once, reaches the files too', async () => {
    const payload = await payloadForTests()
    const doc = await uploaded({ name: 'En nombre' })
    await payload.update({
      collection: 'media',
      id: doc.id,
      data: { credit: '© Local' },
      locale: 'fr',
      overrideAccess: true,
    })
    expect(metadataOf(await bytesOf(await record(doc.id), 'press'))['XMP-photoshop:Credit']).toContain(
      ', © Local, ',
    )
    const where = `where[id][equals]=${doc.id}`
    const answer = await rest('PATCH', `media?locale=fr&${where}`, {
      as: editor,
      body: { credit: '© Plusieurs' },
    })
    expect(answer.status).toBe(200)
    expect(metadataOf(await bytesOf(await record(doc.id), 'press'))['XMP-photoshop:Credit']).toContain(
      ', © Plusieurs, ',
    )
  })
})

describe('images from code', () => {
  it('are prepared before the database, and take their files back when refused', async () => {
    const payload = await payloadForTests()
    const before = await filesThere()
    const image = {
      name: 'seed.jpg',
      mimeType: 'image/jpeg',
      data: await corners(619, 413).jpeg().toBuffer(),
    }
    const bad = createImage(payload, { data: { ...FIELDS, alt: '' }, upload: image, locale: 'fr' })
    await expect(bad).rejects.toThrow()
    expect(await filesThere()).toEqual(before)
    const doc = await createImage(payload, { data: FIELDS, upload: image, locale: 'fr' })
    expect(rendition(doc, 'share')).toMatchObject({ width: 1200, height: 630 })
  })

  it('are taken by the plain Local API as well', async () => {
    const payload = await payloadForTests()
    const file = { name: 'plain.jpg', mimetype: 'image/jpeg', data: jpeg, size: jpeg.length }
    const doc = await payload.create({
      collection: 'media',
      data: FIELDS,
      file,
      locale: 'fr',
      overrideAccess: true,
    })
    expect(await bytesOf(doc, 'w480')).toBeDefined()
    await expect(
      payload.create({ collection: 'media', data: FIELDS, locale: 'fr', overrideAccess: true }),
    ).rejects.toThrow()
  })
})

describe('files', () => {
  it('of an approved image are for everybody, with exact length, tag, ranges and HEAD', async () => {
    const doc = await uploaded()
    const file = rendition(doc, 'press')
    const where = address(doc, file)
    const whole = await fetchFile(where)
    expect(Object.fromEntries(whole.headers)).toMatchObject({
      'content-type': 'image/jpeg',
      'content-length': String(file.bytes),
      'content-disposition': 'inline',
      'x-content-type-options': 'nosniff',
      etag: `"${file.sha256}"`,
      'accept-ranges': 'bytes',
    })
    expect(whole.headers.get('cache-control')).not.toContain('no-store')
    const bytes = Buffer.from(await whole.arrayBuffer())
    const part = await fetchFile(where, { range: 'bytes=100-199' })
    expect(part.status).toBe(206)
    expect(part.headers.get('content-range')).toBe(`bytes 100-199/${file.bytes}`)
    expect(Buffer.from(await part.arrayBuffer()).equals(bytes.subarray(100, 200))).toBe(true)
    expect((await fetchFile(where, { range: `bytes=${file.bytes}-` })).status).toBe(416)
    const known = await fetchFile(where, { 'if-none-match': `"${file.sha256}"` })
    expect([known.status, await known.text()]).toEqual([304, ''])
    const head = await fetchFile(where, {}, 'HEAD')
    expect([head.status, head.headers.get('content-length'), await head.text()]).toEqual([
      200,
      String(file.bytes),
      '',
    ])
  })

  it('of an image that is not approved are for staff, and kept by nobody', async () => {
    const doc = await uploaded({ approved: false })
    const where = address(doc, rendition(doc, 'w480', 'avif'))
    expect((await fetchFile(where)).status).toBe(404)
    expect((await fetchFile(where, { cookie: 'payload-token=forged' })).status).toBe(404)
    const seen = await fetchFile(where, inBrowser(editor))
    expect(seen.status).toBe(200)
    expect(seen.headers.get('cache-control')).toBe('private, no-store')
    await seen.body?.cancel()
  })

  it('of the original are for staff alone, and not by Payload’s own door', async () => {
    const doc = await uploaded()
    const { original } = filesOf(doc)
    expect((await fetchFile(address(doc, original))).status).toBe(404)
    const seen = await fetchFile(address(doc, original), inBrowser(editor))
    expect(Buffer.from(await seen.arrayBuffer()).equals(jpeg)).toBe(true)
    expect(seen.headers.get('content-disposition')).toBe('attachment')
    expect((await rest('GET', `media/file/${doc.filename}`, { as: editor })).status).toBe(404)
    expect((await rest('GET', `media/file/..%2F..%2Frelais.db`, { as: editor })).status).toBe(404)
  })

  it('that are not there get the answer of those that are forbidden', async () => {
    const doc = await uploaded({ approved: false })
    const hidden = await fetchFile(address(doc, rendition(doc, 'press')))
    const id = doc.id.replace(/[0-9a-f]/g, '0')
    for (const pathname of [
      `/files/media/${id}/0123456789abcdef-press.jpg`,
      `/files/media/${doc.id}/0123456789abcdef-poster.jpg`,
      `/files/staff/${doc.id}/0123456789abcdef-press.jpg`,
      `/files/media/xyz/0123456789abcdef-press.jpg`,
      `/files/media/abc/0123456789abcdef-press.jpg`,
      '/files/media/..%2F..%2Frelais.db',
      '/files/../../etc/passwd',
    ]) {
      const answer = await fetchFile(pathname)
      expect([answer.status, await answer.text()], pathname).toEqual([hidden.status, ''])
      expect([...answer.headers], pathname).toEqual([...hidden.headers])
    }
  })

  it('of an image in the trash are gone for the public', async () => {
    const doc = await uploaded()
    const where = address(doc, rendition(doc, 'press'))
    const trashed = await rest('PATCH', `media/${doc.id}?locale=fr`, {
      as: editor,
      body: { deletedAt: new Date().toISOString() },
    })
    expect(trashed.status).toBe(200)
    expect((await fetchFile(where)).status).toBe(410)
  })
})

describe('the sweep at boot', () => {
  it('removes what no record names, and nothing else', async () => {
    const payload = await payloadForTests()
    const trashed = await uploaded({}, { bytes: await corners(621, 415).jpeg().toBuffer() })
    await rest('PATCH', `media/${trashed.id}?locale=fr`, {
      as: editor,
      body: { deletedAt: new Date().toISOString() },
    })
    // Litter of earlier tests first: files of replaced and restamped images.
    await sweepMedia(payload, new Date(Date.now() + 60_000))
    const before = await filesThere()
    expect(before).toContain(`${rendition(trashed, 'press').sha256}.jpg`)
    const litter = ['staging/half', 'renditions/ab/abc.jpg', 'originals/ab/abc.png'].map((name) =>
      path.join(env().MEDIA_DIR, name),
    )
    for (const file of litter) {
      await fs.mkdir(path.dirname(file), { recursive: true })
      await fs.writeFile(file, 'litter')
    }
    expect(await sweepMedia(payload, new Date(Date.now() - 60_000))).toMatchObject({ removed: 0 })
    expect(await sweepMedia(payload, new Date(Date.now() + 60_000))).toMatchObject({ removed: 3 })
    expect(await filesThere()).toEqual(before)
  })

  it.each([
    ['that names no image', new Set<string>()],
    ['whose originals lie elsewhere', new Set(['of-another-folder.jpg'])],
  ])('empties no folder for a database %s', async (_, originals) => {
    const payload = await payloadForTests()
    const before = await filesThere()
    const unnamed = { originals, renditions: new Set<string>() }
    await expect(sweepFiles(unnamed, new Date(Date.now() + 60_000))).rejects.toThrow(/is this its folder/)
    expect(await filesThere()).toEqual(before)
    expect((await namedFiles(payload)).originals.size).toBeGreaterThan(0)
  })
})

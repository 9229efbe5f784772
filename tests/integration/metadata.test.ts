import { readFileSync } from 'node:fs'
import fs from 'node:fs/promises'
import sharp from 'sharp'
import { beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { GET as getFile } from '@/app/(service)/files/[...path]/route'
import { fileHref } from '@/media/address'
import { type ImageFiles, readImageFiles } from '@/media/renditions'
import { storedPath } from '@/media/storage'
import { asFromACamera, TOLD } from '@/media/testing/camera'
import { metadataOf, metadataOfAll, withMetadata } from '@/media/testing/exiftool'
import { judgedByQpdf, plainPdf } from '@/media/testing/pdf'
import { corners } from '@/media/testing/pictures'
import { env } from '@/platform/env'
import { rest, type Session, staffSession } from '../support/rest'

const IMAGE = {
  name: 'Quatre coins',
  alt: 'Quatre coins de couleur.',
  author: 'Zoé Œuvrard',
  credit: '© Zoé Œuvrard',
  licence: 'CC-BY-4.0',
  licenceUrl: 'https://creativecommons.org/licenses/by/4.0/',
  sourceType: 'digitalCapture',
  showsChild: 'no',
  approved: true,
}
const { name: _, alt: __, sourceType: ___, showsChild: ____, ...COMMON } = IMAGE
const DOCUMENT = { ...COMMON, title: 'Un rapport', language: 'fr' }

let editor: Session
beforeAll(async () => {
  editor = await staffSession('editor')
})

/** What a record's own door gives back: the record's files, and the record as the public may have it. */
async function uploaded(collection: 'media' | 'documents', bytes: Buffer, name: string, type: string) {
  const body = new FormData()
  body.set('_payload', JSON.stringify(collection === 'media' ? IMAGE : DOCUMENT))
  body.set('file', new File([new Uint8Array(bytes)], name, { type }))
  const answer = await rest('POST', `${collection}?locale=fr&depth=0`, { as: editor, body })
  expect(answer.text).toContain('"doc"')
  const { doc } = z
    .object({ doc: z.looseObject({ id: z.string(), renditions: z.unknown() }) })
    .parse(answer.json)
  const files = readImageFiles(doc.renditions)
  if (!files) throw new Error('No files.')
  return { collection, id: doc.id, files }
}

type Uploaded = Awaited<ReturnType<typeof uploaded>>

const fetched = (href: string, headers: Record<string, string> = {}) =>
  getFile(new Request(new URL(href, env().PUBLIC_URL), { headers }))

/** Every file that a visitor is offered, as a visitor gets it. */
async function offered({ collection, id, files }: Uploaded): Promise<[string, Buffer][]> {
  return Promise.all(
    files.files.map(async (file): Promise<[string, Buffer]> => {
      const answer = await fetched(fileHref(collection, id, file))
      expect(answer.status).toBe(200)
      return [`${file.variant}.${file.format}`, Buffer.from(await answer.arrayBuffer())]
    }),
  )
}

/** Groups of exiftool that say how a file is built; nothing in them tells of anybody. */
const TECHNICAL =
  /^(?:SourceFile|ExifTool:|System:|File:(?!Comment)|JFIF:|PNG:(?:ImageWidth|ImageHeight|BitDepth|ColorType|Compression|Filter|Interlace|Palette|Transparency|BackgroundColor)|PNG-pHYs:|RIFF:|QuickTime:|Track\d:|Meta:|SVG:(?:Xmlns|ViewBox|ImageWidth|ImageHeight|Version|Role|PreserveAspectRatio|MetadataID)|PDF:(?:PDFVersion|Linearized|PageCount)$|Composite:(?:ImageSize|Megapixels)$)/
/** What we say, and nothing else: title, creator, credit, rights, licence, origin, alternative text. */
const SAID =
  /^(?:XMP-dc:(?:Creator|Rights|Title(?:-fr|-en)?)|XMP-photoshop:Credit|XMP-xmpRights:(?:Marked|UsageTerms|WebStatement)|XMP-iptcExt:DigitalSourceType|XMP-iptcCore:AltTextAccessibility(?:-fr|-en)?|XMP-x:XMPToolkit|PDF:(?:Title|Author))$/

function expectClean(from: string, files: readonly [string, Buffer][], title?: string) {
  const found = metadataOfAll(files.map(([, bytes]) => bytes))
  expect(found).toHaveLength(files.length)
  for (const [index, [name, bytes]] of files.entries())
    expectCleanFile(`${from} → ${name}`, bytes, found[index] ?? {}, title)
}

function expectCleanFile(key: string, bytes: Buffer, found: Record<string, unknown>, title?: string) {
  const foreign = Object.keys(found).filter((tag) => !TECHNICAL.test(tag) && !SAID.test(tag))
  expect(foreign, key).toEqual([])
  const inside = title ? (judgedByQpdf(bytes)?.unpacked ?? '') : ''
  for (const text of [JSON.stringify(found), bytes.toString('latin1'), inside]) {
    expect(text.includes(TOLD), key).toBe(false)
    expect(text, key).not.toMatch(/48\.85|48 deg|2019:07:14|2019-07-14|c2pa/)
  }
  expect(found, key).toMatchObject({
    'XMP-dc:Creator': expect.arrayContaining(['Zoé Œuvrard']),
    'XMP-dc:Rights': '© Zoé Œuvrard',
    'XMP-photoshop:Credit': expect.stringMatching(/^« .+ », © Zoé Œuvrard, CC BY 4\.0, https:/),
    'XMP-xmpRights:UsageTerms': 'CC-BY-4.0',
    'XMP-xmpRights:WebStatement': 'https://creativecommons.org/licenses/by/4.0/',
    ...(title
      ? { 'XMP-dc:Title': title, 'PDF:Title': title, 'PDF:Author': 'Zoé Œuvrard' }
      : { 'XMP-iptcExt:DigitalSourceType': 'http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture' }),
  })
}

/** The upload lies as it came, and nobody but staff can have it. */
async function expectPrivate({ collection, id, files }: Uploaded, bytes: Buffer) {
  const { original } = files
  expect((await fs.readFile(storedPath({ shelf: 'originals', ...original }))).equals(bytes)).toBe(true)
  const href = fileHref(collection, id, original)
  expect((await fetched(href)).status).toBe(404)
  const forStaff = await fetched(href, { cookie: editor.cookie, 'sec-fetch-site': 'same-origin' })
  expect(Buffer.from(await forStaff.arrayBuffer()).equals(bytes)).toBe(true)
  expect(forStaff.headers.get('cache-control')).toBe('private, no-store')
}

const film = async (format: 'gif' | 'webp') => {
  const frames = [await corners(120, 80).png().toBuffer(), await corners(120, 80).negate().png().toBuffer()]
  return sharp(frames, { join: { animated: true } })
    [format]({ delay: [300, 300] })
    .toBuffer()
}
const wide = () => corners(600, 400).withIccProfile('p3')
const HEIC = 'src/media/testing/files/corners.heic'

/** Each format as it is sent, and the fields that must have been in it: a matrix that lost one tells nothing. */
const MATRIX: readonly [name: string, type: string, make: () => Promise<Buffer>, fields: RegExp[]][] = [
  [
    'a.jpg',
    'image/jpeg',
    () => wide().jpeg().toBuffer(),
    [/^GPS:/, /MakerNote/, /^IFD1:/, /^ICC_Profile:/, /^IPTC:/, /File:Comment/],
  ],
  [
    'a.png',
    'image/png',
    () => wide().png().toBuffer(),
    [/^GPS:/, /MakerNote/, /^IFD1:/, /^ICC_Profile:/, /^PNG:Comment/],
  ],
  ['a.webp', 'image/webp', () => wide().webp().toBuffer(), [/^GPS:/, /MakerNote/, /^IFD1:/, /^ICC_Profile:/]],
  ['a.avif', 'image/avif', () => wide().avif().toBuffer(), [/^GPS:/, /MakerNote/, /^IFD1:/]],
  ['a.tif', 'image/tiff', () => wide().tiff().toBuffer(), [/^GPS:/, /MakerNote/, /^ICC_Profile:/, /^IPTC:/]],
  ['a.heic', 'image/heic', async () => readFileSync(HEIC), [/^GPS:/, /MakerNote/]],
  ['a.gif', 'image/gif', () => corners(120, 80).gif().toBuffer(), [/File:Comment/]],
  ['moving.gif', 'image/gif', () => film('gif'), [/File:Comment/]],
  ['moving.webp', 'image/webp', () => film('webp'), [/^GPS:/, /MakerNote/]],
]

const XMP = [
  /^XMP-mwg-rs:RegionInfo/,
  /^XMP-iptcExt:PersonInImage/,
  /^XMP-xmpMM:History/,
  /^XMP-xmpMM:DocumentID/,
  /^XMP-xmp:CreatorTool/,
  /^XMP-xmp:Thumbnails/,
  /^XMP-aux:SerialNumber/,
  /^XMP-dc:Description/,
]

describe('what leaves', { timeout: 120_000 }, () => {
  it.each(MATRIX)('of %s says what we say and nothing else', async (name, type, make, fields) => {
    const bytes = await asFromACamera(await make())
    const told = Object.keys(metadataOf(bytes))
    for (const field of [...XMP, ...fields])
      expect(
        told.some((tag) => field.test(tag)),
        `${name}: ${field} was not written: ${told}`,
      ).toBe(true)
    const image = await uploaded('media', bytes, name, type)
    expectClean(name, await offered(image))
    await expectPrivate(image, bytes)
  })

  it('of a photograph with content credentials carries none of another file', async () => {
    const bytes = readFileSync('src/media/testing/files/signed.jpg')
    expect(bytes.includes('c2pa')).toBe(true)
    const image = await uploaded('media', bytes, 'a.jpg', 'image/jpeg')
    expectClean('a.jpg', await offered(image))
  })

  it('of a drawing says what we say and nothing else', async () => {
    const photo = (await asFromACamera(await corners(90, 60).jpeg().toBuffer())).toString('base64')
    const bytes = Buffer.from(`<?xml version="1.0"?><!-- ${TOLD} -->
<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dc="http://purl.org/dc/elements/1.1/" viewBox="0 0 300 200" inkscape:export-filename="/home/${TOLD}/a.png" data-name="${TOLD}">
<metadata><rdf:RDF><rdf:Description rdf:about=""><dc:creator>${TOLD}</dc:creator></rdf:Description></rdf:RDF></metadata>
<title>${TOLD}</title><desc>${TOLD}</desc>
<g inkscape:label="${TOLD}"><path fill="#c00" d="M40 40h220v120H40z"/></g></svg>`)
    const image = await uploaded('media', bytes, 'a.svg', 'image/svg+xml')
    expectClean('a.svg', await offered(image))
    await expectPrivate(image, bytes)
    const withPhoto = bytes
      .toString()
      .replace('</svg>', `<image width="90" height="60" xlink:href="data:image/jpeg;base64,${photo}"/></svg>`)
    const body = new FormData()
    body.set('_payload', JSON.stringify(IMAGE))
    body.set('file', new File([withPhoto], 'b.svg', { type: 'image/svg+xml' }))
    expect((await rest('POST', 'media?locale=fr', { as: editor, body })).status).toBe(400)
  })

  it('of a document says what we say and nothing else', async () => {
    const document = await plainPdf(await asFromACamera(await corners(300, 200).jpeg().toBuffer()))
    document.setKeywords([TOLD])
    document.setCreator(TOLD)
    document.setProducer(TOLD)
    const bytes = withMetadata(
      Buffer.from(await document.save()),
      `-XMP-xmpMM:History=[{Action=saved,SoftwareAgent=${TOLD}}]`,
      `-XMP-xmpMM:DocumentID=${TOLD}`,
      `-XMP-dc:Creator=${TOLD}`,
      '-PDF:CreateDate=2019:07:14 10:11:12',
    )
    const report = await uploaded('documents', bytes, 'a.pdf', 'application/pdf')
    expectClean('a.pdf', await offered(report), 'Un rapport')
    await expectPrivate(report, bytes)
  })
})

describe('an address', { timeout: 60_000 }, () => {
  const newest = (files: ImageFiles, variant: string) => {
    const file = files.files.find((one) => one.variant === variant)
    if (!file) throw new Error(`No ${variant}.`)
    return file
  }

  it('is new when the file is replaced, and the old one leads to it, or to nothing', async () => {
    const first = await uploaded('media', await corners(700, 500).jpeg().toBuffer(), 'a.jpg', 'image/jpeg')
    const old = fileHref('media', first.id, newest(first.files, 'press'))
    const replace = async (fields: object, file?: [Buffer, string, string]) => {
      const body = new FormData()
      body.set('_payload', JSON.stringify(fields))
      if (file) body.set('file', new File([new Uint8Array(file[0])], file[1], { type: file[2] }))
      const answer = await rest('PATCH', `media/${first.id}?locale=fr&depth=0`, { as: editor, body })
      expect(answer.status, answer.text).toBe(200)
      const files = readImageFiles(
        z.object({ doc: z.looseObject({ renditions: z.unknown() }) }).parse(answer.json).doc.renditions,
      )
      if (!files) throw new Error('No files.')
      return files
    }
    const second = await replace({}, [
      await corners(700, 500).negate().jpeg().toBuffer(),
      'b.jpg',
      'image/jpeg',
    ])
    const present = fileHref('media', first.id, newest(second, 'press'))
    expect(present).not.toBe(old)
    const moved = await fetched(old)
    expect([moved.status, moved.headers.get('location'), moved.headers.get('cache-control')]).toEqual([
      307,
      present,
      'no-store',
    ])
    expect((await fetched(present)).status).toBe(200)

    // A drawing in its place has no such file any more.
    const width = fileHref('media', first.id, newest(second, 'w700'))
    const drawing = Buffer.from(
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 30"><path d="M4 4h30v20H4z"/></svg>',
    )
    await replace({}, [drawing, 'c.svg', 'image/svg+xml'])
    expect((await fetched(width)).status).toBe(404)

    // Who may not see the record does not learn where its file went.
    await replace({ approved: false })
    expect((await fetched(old)).status).toBe(410)
    expect((await fetched(present)).status).toBe(410)
  })
})

describe('a document', { timeout: 60_000 }, () => {
  it('is there for visitors while its right is in force, and for staff always', async () => {
    const document = await plainPdf(await corners(60, 40).jpeg().toBuffer())
    const report = await uploaded('documents', Buffer.from(await document.save()), 'a.pdf', 'application/pdf')
    const href = fileHref('documents', report.id, report.files.files[0] ?? report.files.original)
    const seen = async () => (await fetched(href)).status
    const set = async (fields: object) => {
      const answer = await rest('PATCH', `documents/${report.id}?locale=fr`, { as: editor, body: fields })
      expect(answer.status, answer.text).toBe(200)
    }
    expect(await seen()).toBe(200)
    await set({ rights: { until: '2020-01-01T00:00:00.000Z' } })
    expect(await seen()).toBe(404)
    await set({ rights: { until: null, from: '2999-01-01T00:00:00.000Z' } })
    expect(await seen()).toBe(404)
    await set({ rights: { from: null, uses: ['print'] } })
    expect(await seen()).toBe(404)
    expect((await fetched(href, { cookie: editor.cookie, 'sec-fetch-site': 'same-origin' })).status).toBe(200)
    await set({ rights: { uses: ['press'] } })
    expect(await seen()).toBe(200)
    await set({ approved: false })
    expect(await seen()).toBe(410)
  })
})

describe('a changed credit', { timeout: 60_000 }, () => {
  const changed = async ({ collection, id }: Uploaded, fields: object): Promise<Uploaded> => {
    const answer = await rest('PATCH', `${collection}/${id}?locale=fr&depth=0`, { as: editor, body: fields })
    expect(answer.status, answer.text).toBe(200)
    const { doc } = z.object({ doc: z.looseObject({ renditions: z.unknown() }) }).parse(answer.json)
    const files = readImageFiles(doc.renditions)
    if (!files) throw new Error('No files.')
    return { collection, id, files }
  }

  it('reaches every file, those that move included, and touches nothing else', async () => {
    const moving = await uploaded('media', await film('gif'), 'a.gif', 'image/gif')
    const after = await offered(await changed(moving, { credit: '© Une autre' }))
    expect(after.map(([key]) => key)).toContain('m120.webp')
    const credits = metadataOfAll(after.map(([, bytes]) => bytes)).map(
      (found) => found['XMP-photoshop:Credit'],
    )
    expect(credits).toEqual(after.map(() => expect.stringContaining(', © Une autre, ')))
    const pages = after.filter(([key]) => key.startsWith('m')).map(([, bytes]) => sharp(bytes).metadata())
    for (const { pages: frames } of await Promise.all(pages)) expect(frames).toBe(2)
  })

  it('and a changed title reach a document, whoever saves it in which language', async () => {
    const document = await plainPdf(await corners(60, 40).jpeg().toBuffer())
    const report = await uploaded('documents', Buffer.from(await document.save()), 'a.pdf', 'application/pdf')
    const once = await changed(report, { credit: '© Une autre' })
    const [[, bytes] = ['', Buffer.alloc(0)]] = await offered(once)
    expect(metadataOf(bytes)).toMatchObject({
      'XMP-photoshop:Credit': expect.stringContaining('« Un rapport », © Une autre, '),
      'PDF:Title': 'Un rapport',
    })
    const answer = await rest('PATCH', `documents/${report.id}?locale=en&depth=0`, {
      as: editor,
      body: { title: 'A report' },
    })
    expect(answer.status).toBe(200)
    const { doc } = z.object({ doc: z.looseObject({ renditions: z.unknown() }) }).parse(answer.json)
    // The document is in French: what it says of itself is what it said.
    expect(readImageFiles(doc.renditions)).toEqual(once.files)
  })
})

describe('what a file says of its origin', { timeout: 60_000 }, () => {
  const AI =
    '-XMP-iptcExt:DigitalSourceType=https://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia'
  const send = async (fields: object) => {
    const bytes = withMetadata(await corners(60, 40).jpeg().toBuffer(), AI)
    const body = new FormData()
    body.set('_payload', JSON.stringify(fields))
    body.set('file', new File([new Uint8Array(bytes)], 'a.jpg', { type: 'image/jpeg' }))
    return rest('POST', 'media?locale=fr&depth=0', { as: editor, body })
  }

  it('fills the origin in where nobody chose one, in the record and in its files', async () => {
    const { sourceType: chosen, ...rest } = IMAGE
    expect(chosen).toBe('digitalCapture')
    const answer = await send(rest)
    const { doc } = z
      .object({ doc: z.looseObject({ id: z.string(), renditions: z.unknown() }) })
      .parse(answer.json)
    expect(doc).toMatchObject({
      sourceType: 'trainedAlgorithmicMedia',
      sourceTypeFound: { code: 'trainedAlgorithmicMedia', from: 'xmp' },
    })
    const files = readImageFiles(doc.renditions)
    const [first] = files ? await offered({ collection: 'media', id: doc.id, files }) : []
    expect(first && metadataOf(first[1])['XMP-iptcExt:DigitalSourceType']).toBe(
      'http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia',
    )
  })

  it('is not to be denied, whoever writes the record and however', async () => {
    const refused = await send(IMAGE)
    expect(refused.status).toBe(400)
    expect(refused.text).toMatch(/Le fichier dit lui-même|The file itself says/)
    const made = await send({ ...IMAGE, sourceType: 'compositeWithTrainedAlgorithmicMedia' })
    const { doc } = z.object({ doc: z.looseObject({ id: z.string() }) }).parse(made.json)
    const later = await rest('PATCH', `media/${doc.id}?locale=fr`, {
      as: editor,
      body: { sourceType: 'digitalCapture', sourceTypeFound: null },
    })
    expect(later.status).toBe(400)
  })

  it('is asked where neither the file nor anybody says it', async () => {
    const { sourceType: chosen, ...rest_ } = IMAGE
    expect(chosen).toBe('digitalCapture')
    const body = new FormData()
    body.set('_payload', JSON.stringify(rest_))
    body.set(
      'file',
      new File([new Uint8Array(await corners(60, 40).jpeg().toBuffer())], 'a.jpg', { type: 'image/jpeg' }),
    )
    expect((await rest('POST', 'media?locale=fr', { as: editor, body })).status).toBe(400)
  })
})

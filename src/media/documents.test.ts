import { PDFDocument, PDFHexString, PDFString } from '@cantoo/pdf-lib'
import { describe, expect, it } from 'vitest'
import { type DocumentCredits, prepareDocument } from './documents'
import { ImageRefusal } from './refusal'
import { metadataOf, withMetadata } from './testing/exiftool'
import { annotate, judgedByQpdf, type Literal, plainPdf, setKey } from './testing/pdf'
import { corners } from './testing/pictures'

const credits: DocumentCredits = {
  language: 'fr',
  title: 'Rapport d’été',
  author: 'Zoé Œuvrard',
  credit: '© Zoé Œuvrard',
  licence: 'CC-BY-4.0',
  licenceUrl: 'https://creativecommons.org/licenses/by/4.0/',
}

const camera = async () =>
  withMetadata(
    await corners(300, 200).jpeg({ quality: 95 }).toBuffer(),
    '-GPSLatitude=48.85',
    '-GPSLatitudeRef=N',
    '-SerialNumber=1234567',
    '-Artist=Somebody Else',
    '-Comment=private',
    '-XMP-dc:Creator=Somebody Else',
  )

const make = async (change?: (document: PDFDocument) => unknown) => {
  const document = await plainPdf(await camera())
  await change?.(document)
  return Buffer.from(await document.save())
}

async function accepted(data: Buffer): Promise<Buffer> {
  const { record, change } = await prepareDocument({ data, name: 'rapport.pdf' }, credits)
  const [file] = record.files
  return Buffer.from(change.files.find(({ sha256 }) => sha256 === file?.sha256)?.data ?? '')
}

async function refused(data: Buffer, name = 'rapport.pdf') {
  const error = await prepareDocument({ data, name }, credits).catch((reason: unknown) => reason)
  if (error instanceof ImageRefusal) return error
  throw new Error(`It was not refused: ${error}`)
}

describe('prepareDocument', { timeout: 60_000 }, () => {
  it('writes a PDF anew, with fresh metadata and nothing of where it comes from', async () => {
    const told = withMetadata(
      await make((document) =>
        setKey(document, 'page', 'PieceInfo', { Program: { Private: PDFString.of('Somebody Else') } }),
      ),
      '-XMP-xmpMM:DocumentID=private-id',
      '-XMP-dc:Creator=Somebody Else',
      '-PDF:Keywords=private',
    )
    expect(JSON.stringify(metadataOf(told))).toContain('Somebody Else')
    const file = await accepted(told)
    const found = metadataOf(file)
    expect(found).toMatchObject({
      'PDF:Title': 'Rapport d’été',
      'PDF:Author': 'Zoé Œuvrard',
      'XMP-dc:Title': 'Rapport d’été',
      'XMP-dc:Creator': ['Zoé Œuvrard'],
      'XMP-dc:Rights': '© Zoé Œuvrard',
      'XMP-photoshop:Credit':
        '« Rapport d’été », © Zoé Œuvrard, CC BY 4.0, https://creativecommons.org/licenses/by/4.0/',
      'XMP-xmpRights:UsageTerms': 'CC-BY-4.0',
      'XMP-xmpRights:WebStatement': 'https://creativecommons.org/licenses/by/4.0/',
    })
    const groups = Object.keys(found).filter((tag) => /^(?:PDF|XMP)/.test(tag))
    const allowed =
      /^(?:PDF:(?:PDFVersion|Linearized|PageCount|Title|Author)|XMP-dc:(?:Title(?:-fr|-en)?|Creator|Rights)|XMP-photoshop:Credit|XMP-xmpRights:(?:Marked|UsageTerms|WebStatement))$/
    expect(groups.filter((tag) => !allowed.test(tag))).toEqual([])
    // What lies inside, its streams included, whatever says so in which form.
    const inside = judgedByQpdf(file)?.unpacked ?? file.toString('latin1')
    expect(inside).not.toMatch(/Somebody|private|1234567|A program|Brouillon|Exif/)
    expect(inside).toContain('https://example.org/')
  })

  it('keeps the picture as it is seen, and cleans it', async () => {
    const file = await accepted(await make())
    const start = file.indexOf(Buffer.from([0xff, 0xd8, 0xff]))
    const end = file.indexOf('endstream', start)
    const picture = file.subarray(start, end)
    expect(Object.keys(metadataOf(picture)).filter((tag) => /^(?:GPS|IFD|ExifIFD|XMP)/.test(tag))).toEqual([])
    expect(metadataOf(picture)).toMatchObject({ 'File:ImageWidth': 300, 'File:ImageHeight': 200 })
  })

  it('is right in the eyes of qpdf', async () => {
    const judged = judgedByQpdf(await accepted(await make()))
    if (!judged) return console.warn('No qpdf on this machine: its judgement was not asked.')
    expect(judged.words).toContain('No syntax or stream encoding errors found')
    expect(judged.status).toBe(0)
  })

  it('gives the same bytes for the same document and words', async () => {
    const data = await make()
    expect((await accepted(data)).equals(await accepted(data))).toBe(true)
  })

  it('leaves no earlier state of the document behind', async () => {
    const old = await plainPdf(await corners(3000, 2000).jpeg({ quality: 95 }).toBuffer())
    old.getPage(0).drawText('Une ancienne phrase')
    const earlier = Buffer.from(await old.save())
    const loaded = await PDFDocument.load(earlier)
    loaded.removePage(0)
    const never = await PDFDocument.create()
    for (const document of [loaded, never]) document.addPage([420, 595]).drawText('Une nouvelle')
    const file = await accepted(Buffer.from(await loaded.save()))
    expect(file.length).toBeLessThan(earlier.length / 3)
    // As small as one that never had another state, but for numbers of objects that are a digit longer.
    expect(file.length).toBeLessThan((await accepted(Buffer.from(await never.save()))).length + 50)
    expect(file.indexOf(Buffer.from([0xff, 0xd8, 0xff]))).toBe(-1)
  })

  it('keeps glyphs and fonts whose names mean something elsewhere', async () => {
    const file = await accepted(
      await make((document) => {
        const { context } = document
        const glyph = context.register(context.stream('0 0 m'))
        setKey(document, 'page', 'Resources', {
          Font: { JS: { Type: 'Font', Subtype: 'Type3', CharProcs: { AA: glyph, B: glyph } } },
        })
      }),
    )
    const unpacked = judgedByQpdf(file)?.unpacked
    if (unpacked) expect(unpacked).toMatch(/\/CharProcs <<\s+\/AA \d+ 0 R\s+\/B \d+ 0 R/)
  })

  it('keeps the claim of a document that it is accessible', async () => {
    const ua = (await make((document) => document.setSubject('x'))).toString('latin1')
    const claimed = Buffer.from(`${ua}\n% <pdfuaid:part>1</pdfuaid:part>\n`, 'latin1')
    expect(metadataOf(await accepted(claimed))).toMatchObject({ 'XMP-pdfuaid:Part': 1 })
  })
})

type Change = (document: PDFDocument) => unknown
const action =
  (value: Literal): Change =>
  (document) =>
    annotate(document, { Subtype: 'Link', Rect: [0, 0, 9, 9], A: value })

const REFUSED: readonly [name: string, words: RegExp, change: Change][] = [
  ['a script', /program/, (document) => document.addJavaScript('hello', 'app.alert(1)')],
  ['a script behind a link', /program/, action({ S: 'JavaScript', JS: PDFString.of('app.alert(1)') })],
  [
    'a script that opens with the document',
    /program/,
    (document) => setKey(document, 'catalog', 'OpenAction', { S: 'JavaScript', JS: PDFString.of('1') }),
  ],
  [
    'a script in a second step',
    /program/,
    action({
      S: 'URI',
      URI: PDFString.of('https://example.org'),
      Next: [{ S: 'JavaScript', JS: PDFString.of('1') }],
    }),
  ],
  [
    'an action of a page',
    /program/,
    (document) => setKey(document, 'page', 'AA', { O: { S: 'Named', N: 'Print' } }),
  ],
  [
    'an attachment',
    /other files/,
    (document) => document.attach(Buffer.from('hello'), 'a.txt', { mimeType: 'text/plain' }),
  ],
  [
    'an attachment as a mark',
    /other files/,
    (document) => annotate(document, { Subtype: 'FileAttachment', Rect: [0, 0, 9, 9] }),
  ],
  ['a portfolio', /other files/, (document) => setKey(document, 'catalog', 'Collection', { View: 'T' })],
  ['a link into another file', /opens something other/, action({ S: 'GoToR', F: PDFString.of('b.pdf') })],
  ['a link to a program', /opens something other/, action({ S: 'Launch', F: PDFString.of('cmd.exe') })],
  [
    'a link to a script',
    /opens something other/,
    action({ S: 'URI', URI: PDFString.of('javascript:alert(1)') }),
  ],
  [
    'a link to a file',
    /opens something other/,
    action({ S: 'URI', URI: PDFHexString.fromText('file:///etc/passwd') }),
  ],
  [
    'a form',
    /is a form/,
    (document) => document.getForm().createTextField('name').addToPage(document.getPage(0)),
  ],
  [
    'a form in XFA',
    /is a form/,
    (document) => setKey(document, 'catalog', 'AcroForm', { Fields: [], XFA: PDFString.of('x') }),
  ],
  ['a button that sends', /is a form/, action({ S: 'SubmitForm', F: PDFString.of('https://example.org') })],
  [
    'a remark',
    /bears comments/,
    (document) => annotate(document, { Subtype: 'Text', Rect: [0, 0, 9, 9], T: PDFString.of('Somebody') }),
  ],
  ['a film', /sound, a film/, (document) => annotate(document, { Subtype: 'RichMedia', Rect: [0, 0, 9, 9] })],
  ['a lock', /protected/, (document) => document.encrypt({ userPassword: '', ownerPassword: 'x' })],
]

describe('prepareDocument refuses', { timeout: 60_000 }, () => {
  it.each(REFUSED)('%s', async (_, words, change) => {
    const error = await refused(await make(change))
    expect(error.code).toBe('bad-document')
    expect(error.data.en).toMatch(words)
    expect(error.data.fr).not.toBe(error.data.en)
  })

  it('what is no PDF, is cut short, is empty or calls itself otherwise', async () => {
    const pdf = await make()
    expect((await refused(Buffer.from('hello'))).data.en).toMatch(/is no PDF/)
    expect((await refused(pdf.subarray(0, 400))).data.en).toMatch(/damaged/)
    expect((await refused(Buffer.alloc(0))).code).toBe('empty')
    expect((await refused(pdf, 'rapport.docx')).code).toBe('mislabelled')
    expect((await refused(Buffer.alloc(30_000_001))).code).toBe('too-many-bytes')
  })
})

import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { metadataOf } from '@/media/testing/exiftool'
import type { KitContent, KitEdition } from '../content'
import { english, french, kit } from '../kit.fixture'
import { kitPdfs, makePdfs, type PrintOptions } from './makePdfs'

const logo = Buffer.from(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 30"><path d="M0 0h120v30H0z"/></svg>',
)
const contrast = { light: 9, dark: 9 }
const options: PrintOptions = {
  heads: {
    parties: [
      {
        id: 'house',
        name: 'Fondation Mille Lanternes',
        role: 'lead',
        variants: [{ form: 'horizontal', ink: 'colour', width: 120, height: 30, href: '/logo', contrast }],
      },
    ],
    files: new Map([['/logo', { bytes: logo, extension: 'svg' }]]),
  },
  issue: {
    name: 'UPMCQX-2',
    check: { fr: 'https://example.org/fr/presse/verifier', en: 'https://example.org/en/press/check' },
  },
}

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'relais-print-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

const run = (program: string, args: readonly string[], bytes: Buffer, after: readonly string[] = []) => {
  const file = path.join(folder, 'document.pdf')
  writeFileSync(file, bytes)
  return spawnSync(program, [...args, file, ...after], { encoding: 'utf8' })
}
const one = async (edition: KitEdition, kind: string, of: KitContent = kit): Promise<Buffer> => {
  const found = (await kitPdfs(of, edition, options)).find((pdf) => pdf.kind === kind)
  if (!found) throw new Error(`The kit has no ${kind}.`)
  return found.bytes
}
/** The words of a document, as one line. */
const wordsOf = (bytes: Buffer): string =>
  run('pdftotext', ['-enc', 'UTF-8', '-layout'], bytes, ['-']).stdout.replace(/\s+/g, ' ')
const has = (program: string): boolean => spawnSync(program, ['--version']).error === undefined

describe('makePdfs', () => {
  it('makes release, fact sheet and guide in every language that has something for them', async () => {
    const pdfs = await makePdfs(kit, options)
    expect(pdfs.map(({ path }) => path)).toEqual([
      'fr/communique.pdf',
      'fr/fiche-de-faits.pdf',
      'fr/guide-pour-les-redactions.pdf',
      'en/fact-sheet.pdf',
      'en/guide-for-newsrooms.pdf',
    ])
    expect(pdfs.flatMap(({ lost }) => lost)).toEqual([])
    const bare = { ...french, release: undefined, claims: [], questions: [] }
    expect(await kitPdfs(kit, bare, options)).toEqual([])
  })

  it('gives the same bytes for the same content, whatever the clock says', async () => {
    const [first, again] = [await makePdfs(kit, options), await makePdfs(structuredClone(kit), options)]
    expect(again.map(({ sha256 }) => sha256)).toEqual(first.map(({ sha256 }) => sha256))
  })

  it('goes by the name of the house in another language where it has none in this one', async () => {
    const nameless = { ...french, house: { name: '' } }
    const bytes = await one(nameless, 'release', { ...kit, editions: [nameless, english] })
    expect(metadataOf(bytes)).toMatchObject({ 'PDF:Author': english.house.name })
    await expect(one(nameless, 'release', { ...kit, editions: [nameless] })).resolves.toBeDefined()
  })

  it('is tagged, in a language, with a title, a tree, bookmarks and alternative texts', async () => {
    const text = (await one(french, 'release')).toString('latin1')
    for (const part of [
      '/Marked true',
      '/Lang (fr-FR)',
      '/DisplayDocTitle true',
      '/StructTreeRoot',
      '/Outlines',
    ]) {
      expect(text).toContain(part)
    }
    expect(text).toMatch(/\/S \/H1/)
    expect(text).toMatch(/\/S \/H2/)
    expect(text).toMatch(/\/S \/Figure[\s\S]{0,300}\/Alt \(Fondation Mille Lanternes\)/)
    expect(text).toMatch(/pdfuaid:part>1</)
    expect(text).not.toMatch(/\/(JavaScript|JS|EmbeddedFiles?|Encrypt|OpenAction|AA|Launch|AcroForm)\b/)
  })

  it('carries no metadata but title, publisher, language, dates of the content and the program', async () => {
    const found = metadataOf(await one(french, 'release'))
    const tags = Object.keys(found).filter((tag) => /^(PDF|XMP)/.test(tag))
    expect(tags.sort()).toEqual(
      [
        'PDF:Author',
        'PDF:CreateDate',
        'PDF:Creator',
        'PDF:Language',
        'PDF:Linearized',
        'PDF:ModifyDate',
        'PDF:PDFVersion',
        'PDF:PageCount',
        'PDF:TaggedPDF',
        'PDF:Title',
        'XMP-dc:Creator',
        'XMP-dc:Format',
        'XMP-dc:Language',
        'XMP-dc:Title',
        'XMP-pdf:PDFVersion',
        'XMP-pdfuaid:Part',
        'XMP-x:XMPToolkit',
        'XMP-xmp:CreateDate',
        'XMP-xmp:CreatorTool',
        'XMP-xmp:ModifyDate',
        // Hashes of the document itself.
        'XMP-xmpMM:DocumentID',
        'XMP-xmpMM:InstanceID',
        'XMP-xmpMM:RenditionClass',
        'XMP-xmpTPg:NPages',
      ].sort(),
    )
    expect(found).toMatchObject({
      'PDF:Title': '« Une\u00a0photo\u00a0» : une campagne'
        .replace(' : ', '\u00a0: ')
        .replace('« ', '«\u00a0'),
      'PDF:Author': 'Fondation Mille Lanternes',
      'PDF:CreateDate': '2027:02:09 05:00:00Z',
    })
  })

  it.skipIf(!has('qpdf'))('is sound for qpdf (skipped where qpdf is not installed)', async () => {
    for (const kind of ['release', 'facts', 'guide']) {
      const { status, stdout } = run('qpdf', ['--check'], await one(french, kind))
      expect(stdout).toContain('No syntax or stream encoding errors found')
      expect(stdout).toContain('not encrypted')
      expect(status).toBe(0)
    }
  })
})

describe.skipIf(!has('pdftotext'))('what is printed (skipped where poppler-utils is not installed)', () => {
  it('prints each figure with its exact words, its source and what it does not mean', async () => {
    for (const kind of ['facts', 'guide']) {
      const text = wordsOf(await one(french, kind))
      for (const part of [
        '53 %',
        'Fin 2022, 53 % des parents interrogés.',
        'Pas tous les parents.',
        'OPEN, février 2023, p. 4',
      ]) {
        expect(text).toContain(part)
      }
    }
  })

  it('says in words whether it may be used at once, or from when on', async () => {
    expect(wordsOf(await one(french, 'release'))).toContain('Pour diffusion immédiate')
    const embargo = wordsOf(await one(french, 'release', { ...kit, embargo: '2027-02-09T05:00:00.000Z' }))
    expect(embargo).toContain('Sous embargo jusqu’au mardi 9 février 2027, 6 h (heure de Paris)')
    expect(embargo).toContain('Soit 9 février 2027, 5 h UTC')
    expect(embargo).not.toContain('Pour diffusion immédiate')
  })

  it('names the issue, where to check it, whom to call and where to find help, on every document', async () => {
    for (const kind of ['release', 'facts', 'guide']) {
      const text = wordsOf(await one(french, kind))
      for (const part of [
        'Numéro UPMCQX-2',
        'example.org/fr/presse/verifier',
        '01 99 00 27 10',
        '119',
        '114 par SMS',
      ]) {
        expect(text).toContain(part)
      }
    }
  })

  it('prints headings, lists, quotations, links and line breaks of a body', async () => {
    type Node = { type: string; version: number; [key: string]: unknown }
    const node = (type: string, ...children: Node[]) => ({ type, version: 1, children })
    const text = (words: string, format = 0) => ({ type: 'text', version: 1, text: words, format })
    const list = { ...node('list', node('listitem', text('premier')), node('listitem', text('second'))) }
    const link = {
      ...node('link', text('le rapport')),
      fields: { linkType: 'custom', url: 'https://example.org/rapport' },
    }
    const body = {
      root: {
        ...node(
          'root',
          node('heading', text('Un titre')),
          node('paragraph', text('un', 1), { type: 'linebreak', version: 1 }, text('deux', 2), link),
          { ...list, listType: 'number' },
          { ...list, listType: 'bullet' },
          node('quote', text('cité')),
        ),
        direction: null,
        format: '' as const,
        indent: 0,
      },
    }
    const bytes = await one({ ...french, release: { headline: 'Un', paragraphs: [], body } }, 'release')
    expect(wordsOf(bytes)).toMatch(
      /Un titre un deuxle rapport 1\. premier 2\. second • premier • second cité/,
    )
    expect(bytes.toString('latin1')).toContain('/URI (https://example.org/rapport)')
    expect(bytes.toString('latin1').match(/\/S \/LI\b/g)).toHaveLength(4)
  })

  it('marks a summary in indirect speech, and puts it in no quotation marks', async () => {
    const quotations: KitEdition['quotations'] = [
      { text: 'Elle attend une loi.', speaker: 'Nora Delvigne', kind: 'indirect' },
    ]
    const text = wordsOf(await one({ ...french, quotations }, 'release'))
    expect(text).toContain('Propos rapportés.')
    expect(text).not.toContain('« Elle attend')
  })

  it('takes what looks like markup as text', async () => {
    const headline = '#panic("x") $x^2$ *gras* \\u{41} <label> @ref /* // */'
    const release = { headline, paragraphs: ['#import "/etc/passwd"', 'x'.repeat(4000)], body: null }
    const text = wordsOf(await one({ ...french, title: headline, release }, 'release'))
    expect(text).toContain('$x^2$ *gras* \\u{41} <label> @ref /* // */')
    expect(text).toContain('#import')
  })
})

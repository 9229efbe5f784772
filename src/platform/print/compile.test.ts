import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { PrintError, type PrintJob, printPdf } from './compile'

const template = `#let d = json(bytes(sys.inputs.data))
#set document(title: d.title, author: d.author, date: datetime(year: 2026, month: 11, day: 26))
#set text(lang: "fr", font: ("Atkinson Hyperlegible Next", "Young Serif", "Noto Sans Arabic"), fallback: false)
#d.text`

const styles = `${template}

#text(font: ("Young Serif", "Atkinson Hyperlegible Next", "Noto Sans Arabic"), d.text)
#emph(d.text) #strong(d.text) #text(weight: 600, d.text)`

const job = (text: string, more: Partial<PrintJob> = {}): PrintJob => ({
  sources: { 'main.typ': template },
  data: { title: 'Essai', author: 'Maison', text },
  ...more,
})

describe('printPdf', () => {
  it('gives the same bytes for the same job, and other bytes for another', async () => {
    const [one, again, other] = await Promise.all([
      printPdf(job('a')),
      printPdf(job('a')),
      printPdf(job('b')),
    ])
    expect(one.bytes.subarray(0, 5).toString()).toBe('%PDF-')
    expect(one.bytes.equals(again.bytes)).toBe(true)
    expect(one.bytes.equals(other.bytes)).toBe(false)
    expect(one.pages).toBe(1)
  })

  it.each([
    '#panic("x") $x^2$ *fort* _it_ \\u{41} "quotes" `raw` // not a comment /* nor */ <label> @reference',
    '#import "/etc/passwd": *\n#read("/etc/passwd")',
    'x'.repeat(4000),
    `${'mot '.repeat(1000)}`,
    '😀👩‍👩‍👧‍👦🇫🇷 emoji, 漢字, \u0000\u0007\ud800, e\u0301, \u202eturned',
    'السلام عليكم, نور',
    'a\u200D\u064E\u0301 a\u034F\u064E\u0301 x\u200D\u0307',
    '',
  ])('takes %s as text, whatever it looks like', async (text) => {
    await expect(printPdf(job(text))).resolves.toMatchObject({ pages: expect.any(Number) })
  })

  it('takes any text at all', async () => {
    const letters = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 60 }),
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.string({
        unit: fc.constantFrom(
          'a',
          'é',
          'ł',
          'ن',
          '\u064E',
          '\u0301',
          '\u0335',
          '\u200D',
          '\u202F',
          '5',
          '٣',
          ' ',
          '\n',
        ),
        maxLength: 40,
      }),
    )
    await fc.assert(
      fc.asyncProperty(letters, async (text) => {
        expect((await printPdf(job(text, { sources: { 'main.typ': styles } }))).pages).toBeGreaterThan(0)
      }),
      { numRuns: 300 },
    )
  })

  it('says which letters it has no font for', async () => {
    expect((await printPdf(job('漢字 漢'))).lost).toEqual(['漢', '字'])
  })

  it('refuses an image without an alternative text, and goes on after it', async () => {
    const svg = Buffer.from(
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9v9z"/></svg>',
    )
    const images = { 'a.svg': svg }
    const bare = { 'main.typ': `${template}\n#image("images/a.svg")` }
    await expect(printPdf(job('a', { sources: bare, images }))).rejects.toThrow(/alt/i)
    const told = { 'main.typ': `${template}\n#image("images/a.svg", alt: "Un triangle")` }
    await expect(printPdf(job('a', { sources: told, images }))).resolves.toBeDefined()
    // The image of the document before is gone.
    await expect(printPdf(job('a', { sources: told }))).rejects.toThrow(PrintError)
  })

  it('reads nothing from the disk', async () => {
    const reads = { 'main.typ': `${template}\n#read("/package.json")` }
    await expect(printPdf(job('a', { sources: reads }))).rejects.toThrow(PrintError)
    const climbs = { 'main.typ': `${template}\n#read("../../etc/hostname")` }
    await expect(printPdf(job('a', { sources: climbs }))).rejects.toThrow(PrintError)
  })
})

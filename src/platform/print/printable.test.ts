import { describe, expect, it } from 'vitest'
import { coverageOf, FontError, pointsOf } from './coverage'
import { printFonts } from './fonts'
import { printable, printableData } from './printable'

const { covers, files } = await printFonts()
const print = (text: string) => printable(text, covers)

describe('printable', () => {
  it.each([
    ['« Une\u00a0photo\u202f! » l’œuvre, 53 %', '« Une\u00a0photo\u202f! » l’œuvre, 53 %'],
    ['a\r\nb\u2028c', 'a\nb\nc'],
    ['bonjour \u{1F44B}\u{1F3FD} \u{1F469}\u200D\u{1F467} \u{1F1EB}\u{1F1F7}', 'bonjour   '],
    ['a\u0000b\u0007c\ud800d\u202ee\ufeff', 'abcde'],
    ['e\u0301', 'é'],
    ['a\u200D\u064E\u0301', 'á\u064E'],
    ['x\u034F\u0307', 'x'],
    ['ﬁn, Ⅳ', 'fin, IV'],
    ['نور', 'نور'],
  ])('sets %j as %j and loses nothing', (raw, text) => {
    expect(print(raw)).toEqual({ text, lost: [] })
  })

  it('names the letters that no font has, once each', () => {
    expect(print('漢字 漢')).toEqual({ text: '?? ?', lost: ['漢', '字'] })
  })

  it('lets an address break after its marks, and a long word somewhere; short words stay whole', () => {
    const address = 'https://example.org/fr/presse/lancement'
    const { text } = print(`Voir ${address}`)
    expect(text).toContain('presse/\u200b')
    expect(text.replaceAll('\u200b', '')).toBe(`Voir ${address}`)
    const pieces = print('x'.repeat(100)).text.split('\u200b')
    expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThanOrEqual(28)
    expect(print('anticonstitutionnellement').text).toBe('anticonstitutionnellement')
  })

  it('leaves addresses of links and names of images as they are, at any depth', () => {
    const href = `https://example.org/${'x'.repeat(80)}`
    const data = { a: [{ href, text: '漢' }], image: 'lead.svg', n: 1, none: null, yes: true }
    expect(printableData(data, covers)).toEqual({
      data: { a: [{ href, text: '?' }], image: 'lead.svg', n: 1, none: null, yes: true },
      lost: ['漢'],
    })
  })
})

describe('coverageOf', () => {
  it('finds the letters of French, of its neighbours and of Arabic', () => {
    for (const letter of 'AzéœŒ€ŁőŞ’«»–…ن٣') expect(covers(letter.codePointAt(0) ?? 0)).toBe(true)
    expect(covers(0x6f22)).toBe(false)
  })

  it('refuses what has no table of characters', () => {
    expect(() => coverageOf(Buffer.alloc(12))).toThrow(FontError)
    expect(pointsOf(coverageOf(files[0] ?? Buffer.alloc(0))).size).toBeGreaterThan(200)
  })
})

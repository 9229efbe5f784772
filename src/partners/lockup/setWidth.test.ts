import { describe, expect, it } from 'vitest'
import { setWidth, wrapped } from './setWidth'

/** What Chromium measures at weight 600, in thousandths of the size. */
const MEASURED: readonly (readonly [string, number])[] = [
  ['Crèche Tournelune', 8_623],
  ['Ville de Valmorière', 8_812],
  ['Fondation Mille Lanternes', 12_015],
  ['MAIRIE DE WWWIMMEREUX', 13_374],
  ['Union intercommunale des crèches, des écoles et des médiathèques du pays d’Aulnerive-Lande', 44_040],
]

describe('setWidth', () => {
  it.each(MEASURED)('is no narrower than the browser’s line, and at most 3 % wider: %s', (text, measured) => {
    expect(setWidth(text, 1_000)).toBeGreaterThanOrEqual(measured)
    expect(setWidth(text, 1_000)).toBeLessThanOrEqual(measured * 1.03)
  })

  it('counts an accent as no letter of its own, and other alphabets as wide', () => {
    expect(setWidth('e\u0301cole', 10)).toBe(setWidth('école', 10))
    expect(setWidth('ō', 10)).toBe(setWidth('o', 10))
    expect(setWidth('ж', 10)).toBe(8)
    expect(setWidth('日', 10)).toBe(10)
  })
})

describe('wrapped', () => {
  it('breaks between words, keeps every one, and never breaks a space that must not break', () => {
    expect(wrapped('Réseau scolaire  Ostérel', 10, 80)).toEqual(['Réseau scolaire', 'Ostérel'])
    expect(wrapped('Réseau scolaire d\u00a0Ostérel', 10, 80)).toEqual(['Réseau scolaire', 'd\u00a0Ostérel'])
  })

  it('gives lines that are no wider than allowed, as wide as they can be', () => {
    const lines = wrapped('un deux trois quatre cinq six sept huit', 20, 120) ?? []
    for (const [at, line] of lines.entries()) {
      expect(setWidth(line, 20)).toBeLessThanOrEqual(120)
      const next = lines[at + 1]?.split(' ')[0]
      if (next) expect(setWidth(`${line} ${next}`, 20)).toBeGreaterThan(120)
    }
  })

  it('says when one word alone is too wide', () => {
    expect(wrapped('intercommunalité', 20, 100)).toBeNull()
  })
})

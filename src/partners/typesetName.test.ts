import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nameSize } from './typesetName'

describe('nameSize', () => {
  it.each([
    ['Crèche Tournelune', 'short'],
    ['Réseau scolaire Ostérel', 'mid'],
    ['Union intercommunale des crèches, des écoles et des médiathèques du pays d’Aulnerive-Lande', 'long'],
  ])('%s: %s', (name, size) => expect(nameSize(name)).toBe(size))

  it('changes at 18, 45 and 140 letters', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 300 }), (count) => {
        const expected =
          count === 0 || count > 140 ? null : count <= 18 ? 'short' : count <= 45 ? 'mid' : 'long'
        expect(nameSize('é'.normalize('NFD').repeat(count))).toBe(expected)
        expect(nameSize(` ${'W'.repeat(count)} `)).toBe(expected)
      }),
    )
  })
})

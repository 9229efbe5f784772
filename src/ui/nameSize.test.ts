import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nameSize } from './nameSize'

describe('nameSize', () => {
  it.each([
    ['Crèche Tournelune', null],
    ['Réseau scolaire Ostérel', 'mid'],
    ['Union intercommunale des crèches, des écoles et des médiathèques du pays d’Aulnerive-Lande', 'long'],
  ])('%s: %s', (name, size) => expect(nameSize(name)).toBe(size))

  it('changes after 18 and after 45 letters, however they are written', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 140 }), (count) => {
        const expected = count <= 18 ? null : count <= 45 ? 'mid' : 'long'
        expect(nameSize('é'.normalize('NFD').repeat(count))).toBe(expected)
        expect(nameSize(` ${'W'.repeat(count)} `)).toBe(expected)
      }),
    )
  })
})

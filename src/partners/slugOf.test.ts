import fc from 'fast-check'
import { expect, it } from 'vitest'
import { slugProblem } from '@/addresses'
import { slugOf } from './slugOf'

const free = () => false

it.each([
  ['Ville de Valmorière', 'ville-de-valmoriere'],
  ["Cœur d'Hérault & Cie", 'coeur-d-herault-cie'],
  ['Presse', 'partenaire-presse'],
  ['2027', 'partenaire-2027'],
  ['مدينة', 'partenaire'],
])('names %s %s', (name, slug) => expect(slugOf(name, free)).toBe(slug))

it('counts on where a name is taken', () => {
  const taken = ['valmoriere', 'valmoriere-2']
  expect(slugOf('Valmorière', (slug) => taken.includes(slug))).toBe('valmoriere-3')
})

it('finds an address for any name', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 140 }), (name) => {
      expect(slugProblem(slugOf(name, free))).toBeNull()
    }),
  )
})

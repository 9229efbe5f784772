import { expect, it } from 'vitest'
import { paragraphsOf, termsAt, termsHash } from './terms'

const first = { id: 'a', from: '2026-09-01T00:00:00.000Z' }
const second = { id: 'b', from: '2027-01-01T00:00:00+01:00' }

it.each([
  ['2026-08-31T23:59:59Z', null, '2026-09-01T00:00:00Z'],
  ['2026-09-01T00:00:00Z', first, '2026-12-31T23:00:00Z'],
  ['2026-12-31T22:59:59Z', first, '2026-12-31T23:00:00Z'],
  ['2026-12-31T23:00:00Z', second, null],
])('at %s the version in force last holds', (at, value, until) => {
  expect(termsAt([second, first], new Date(at))).toEqual({ value, until: until && new Date(until) })
})

it('no terms hold where there are none', () => {
  expect(termsAt([], new Date())).toEqual({ value: null, until: null })
})

it('the hash is of the exact bytes', () => {
  expect(termsHash('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
  expect(termsHash('é')).not.toBe(termsHash('e\u0301'))
})

it('an empty line parts paragraphs', () => {
  expect(paragraphsOf(' Un.\nEncore un.\n \n\nDeux.\n')).toEqual(['Un.\nEncore un.', 'Deux.'])
})

import { expect, it } from 'vitest'
import { askedSlots } from './askedWords'

const words = { introduction: 'Bonjour.', contact: { email: 'a@ville.example' } }

it('tells everything that is filled while nothing is public', () => {
  expect(askedSlots(words, null, 'fr')).toEqual([
    { name: 'introduction', lines: ['Bonjour.'], changed: false },
    { name: 'contact', lines: ['a@ville.example'], changed: false },
  ])
})

it('marks what differs from what is public, also what was emptied', () => {
  const shown = { introduction: 'Avant.', callToAction: { label: 'Venez', url: 'https://ville.example' } }
  expect(askedSlots({ introduction: 'Bonjour.' }, shown, 'fr')).toEqual([
    { name: 'introduction', lines: ['Bonjour.'], changed: true },
    { name: 'callToAction', lines: [], changed: true },
  ])
})

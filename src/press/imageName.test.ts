import { expect, it } from 'vitest'
import { imageName } from './imageName'

const called = (en: string | undefined) =>
  imageName({ name: 'Le passage', alt: { fr: 'Deux bras.', en } }, 'en')

it('is the name of the library in the language of the house', () => {
  expect(imageName({ name: 'Le passage', alt: { fr: 'Deux bras.' } }, 'fr')).toBe('Le passage')
})

it.each([
  ['A house shows a picture at its window. A thread leaves it.', 'A house shows a picture at its window'],
  [
    'Two arms, one green, one coral, meet in an arch above small lit houses.',
    'Two arms, one green, one coral',
  ],
  [
    'Ten white, pink and blue pebbles form a path up a green hill to a house with lit windows.',
    'Ten white, pink and blue pebbles form a path up a green hill…',
  ],
  ['x'.repeat(90), `${'x'.repeat(60)}…`],
  ['One', 'One'],
])('is the opening of the description in another: %s', (en, name) => {
  expect(called(en)).toBe(name)
})

it('is the name of the library where there is no description', () => {
  expect(called(' ')).toBe('Le passage')
  expect(called(undefined)).toBe('Le passage')
})

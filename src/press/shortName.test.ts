import { expect, it } from 'vitest'
import { MOST_NAME, shortName } from './shortName'

it.each([
  ['Le passage', 'Le passage'],
  [
    'Ten white, pink and blue pebbles form a path up a green hill to a house with lit windows',
    'Ten white, pink and blue pebbles form a',
  ],
  ['Observatoire imaginaire : bilan annuel – 2026', 'Observatoire imaginaire : bilan annuel'],
  ['x'.repeat(90), 'x'.repeat(40)],
])('of %s is %s', (title, name) => {
  expect(shortName(title)).toBe(name)
  expect(name.length).toBeLessThanOrEqual(MOST_NAME)
})

import { expect, it } from 'vitest'
import { creditIn } from './credit'

it.each([
  [undefined, 'Photo: A'],
  [null, 'Photo: A'],
  ['  ', 'Photo: A'],
  ['Photographie : A', 'Photographie : A'],
  [{ fr: 'Photographie : A' }, 'Photographie : A'],
  [{ en: 'Photograph: A' }, 'Photo: A'],
  [{ fr: ' ' }, 'Photo: A'],
])('a credit beside %j is, in French, %s', (creditLocal, printed) => {
  expect(creditIn({ credit: 'Photo: A', creditLocal }, 'fr')).toBe(printed)
})

import { expect, it } from 'vitest'
import { lastDay, usageWords } from './words'

it.each([
  ['2027-12-31T23:00:00.000Z', '31 décembre 2027', '31 December 2027'],
  ['2027-12-31T11:00:00.000Z', '31 décembre 2027', '31 December 2027'],
  ['bientôt', 'bientôt', 'bientôt'],
])('a right until %s lasted to the end of %s', (until, fr, en) => {
  expect([lastDay(until, 'fr'), lastDay(until, 'en')]).toEqual([fr, en])
})

it.each([
  [{}, 'Presse', 'Press'],
  [
    { territory: 'world' as const, until: '2027-12-31T23:00:00.000Z' },
    'Presse, jusqu’au 31 décembre 2027',
    'Press, until 31 December 2027',
  ],
  [{ territory: 'france' as const }, 'Presse, en France', 'Press, in France'],
  [{ licence: 'CC-BY-4.0' }, 'Presse', 'Press'],
  [
    { licence: 'Contrat 2026-014', until: '2027-12-31T23:00:00.000Z' },
    'Presse, jusqu’au 31 décembre 2027',
    'Press, until 31 December 2027',
  ],
  [
    { licence: 'CC-BY-4.0', until: '2027-12-31T23:00:00.000Z' },
    'Presse, fichier donné ici jusqu’au 31 décembre 2027 ; ce que permet la licence reste permis ensuite, à tous',
    'Press, file given here until 31 December 2027; what the licence permits stays permitted to everybody after that',
  ],
])('says of %o that it is for %s', (bounds, fr, en) => {
  expect([usageWords('press', bounds, 'fr'), usageWords('press', bounds, 'en')]).toEqual([fr, en])
})

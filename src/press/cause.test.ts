import { expect, it } from 'vitest'
import { causeOf, publicNote } from './cause'

const none = { added: [], removed: [], changed: [] }
const some = { ...none, changed: ['fr/communique.txt'] }

it.each([
  ['the first', 'first', { number: 1, changes: { ...none, added: ['fr/communique.txt'] } }],
  ['a correction', 'corrected', { number: 2, correction: 'Une heure.', changes: some }],
  ['the same content again', 'reissued', { number: 3, correction: 'Remis en ligne.', changes: none }],
  ['one that follows none that stood', 'anew', { number: 2, changes: { ...none, added: ['fr/a.txt'] } }],
  ['one whose note is blank', 'anew', { number: 2, correction: ' ', changes: some }],
] as const)('%s', (_, cause, { changes, ...issue }) => {
  const paths = { added: [...changes.added], removed: [...changes.removed], changed: [...changes.changed] }
  expect(causeOf({ ...issue, changes: paths })).toBe(cause)
})

it('a note against what never was public is told to nobody but those who were handed that', () => {
  expect(publicNote({ correction: ' Une heure. ' })).toBe('Une heure.')
  expect(publicNote({ correction: ' Une heure. ', handedOnly: true })).toBeUndefined()
  expect(publicNote({ correction: ' ', handedOnly: null })).toBeUndefined()
})

import { expect, it } from 'vitest'
import { isSameName, joins } from './joins'

const proven = { id: 'm', partner: 'own', proven: true }
const invited = { id: 'm', partner: 'captor', proven: false }

it.each([
  ['nobody known, nothing chosen', null, undefined, { kind: 'new' }],
  ['nobody known, one chosen', null, 'p', { kind: 'known', partner: 'p' }],
  ['merely invited, nothing chosen', invited, undefined, { kind: 'new' }],
  ['merely invited, another chosen', invited, 'p', { kind: 'known', partner: 'p' }],
  ['merely invited, that one chosen', invited, 'captor', { kind: 'known', partner: 'captor' }],
  ['proven, its own chosen', proven, 'own', { kind: 'known', partner: 'own' }],
  ['proven, another chosen', proven, 'p', { kind: 'differs', partner: 'own' }],
  ['proven, nothing chosen', proven, undefined, { kind: 'differs', partner: 'own' }],
] as const)('%s', (_, known, chosen, expected) => expect(joins(known, chosen)).toEqual(expected))

it.each([
  ['Ville de Sarmelle', ' ville  de Sarmelle ', true],
  ['Ville de Sarmelle', 'École de Sarmelle', false],
  ['Ville de Sarmelle', 'Ville de Sarmelles', false],
])('%s and %s: one name is %s', (one, other, same) => expect(isSameName(one, other)).toBe(same))

import { expect, it } from 'vitest'
import { mayStand } from './leave'

const now = new Date('2027-01-10T12:00:00Z')
const given = { grantedAt: '2026-12-01T00:00:00.000Z' }
const end = '2027-02-01T00:00:00.000Z'

it.each([
  ['a logo of the house', {}, true, null],
  ['a partner’s, without leave', { owner: 'p' }, false, null],
  ['a partner’s, for every campaign', { owner: 'p', permission: { ...given, campaigns: [] } }, true, null],
  ['a partner’s, for this one', { owner: 'p', permission: { ...given, campaigns: ['c'] } }, true, null],
  ['a partner’s, for another', { owner: 'p', permission: { ...given, campaigns: ['d'] } }, false, null],
  ['one that ends', { owner: 'p', permission: { ...given, until: end } }, true, new Date(end)],
  [
    'one that staff entered, and that was withdrawn',
    { permission: { ...given, withdrawnAt: given.grantedAt } },
    false,
    null,
  ],
])('%s', (_, logo, value, until) => expect(mayStand(logo, 'c', now)).toEqual({ value, until }))

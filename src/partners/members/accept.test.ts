import { expect, it } from 'vitest'
import { stillOpens } from './accept'

it.each([
  ['nobody has the address', null, true],
  ['an account here that nobody used', { partner: 'here', lastSeenAt: null }, true],
  ['an account here that came in', { partner: 'here', lastSeenAt: '2026-11-20T10:00:00.000Z' }, false],
  ['an account elsewhere that nobody used', { partner: 'there', lastSeenAt: null }, false],
  ['an account elsewhere', { partner: 'there', lastSeenAt: '2026-11-20T10:00:00.000Z' }, false],
])('%s', (_, account, opens) => expect(stillOpens(account, 'here')).toBe(opens))

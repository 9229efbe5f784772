import { expect, it } from 'vitest'
import { stays } from './team'

const came = (id: string) => ({ id, lastSeenAt: '2026-11-20T10:00:00.000Z' })
const invited = (id: string) => ({ id, lastSeenAt: null })

it.each([
  ['the only one', [came('a')], false],
  ['one of two who come in', [came('a'), came('b')], true],
  ['the last, beside somebody who never came', [came('a'), invited('b')], false],
  ['nobody of this team', [], false],
])('lets go, or not: %s', (_, team, expected) => expect(stays(team, 'a') !== undefined).toBe(expected))

it('somebody who never came may always be taken back by one who did', () =>
  expect(stays([came('a'), invited('b')], 'b')).toBeDefined())

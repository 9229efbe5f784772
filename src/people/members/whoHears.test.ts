import { expect, it } from 'vitest'
import { whoHears } from './whoHears'

const came = { name: 'came', lastSeenAt: '2026-11-20T10:00:00.000Z' }
const never = { name: 'never', lastSeenAt: null }
const other = { name: 'other', lastSeenAt: undefined }

it.each([
  ['those who have been in', [never, came, other], [came]],
  ['everybody, where nobody has', [never, other], [never, other]],
  ['nobody, where there is nobody', [], []],
])('tells %s', (_, members, heard) => expect(whoHears(members)).toEqual(heard))

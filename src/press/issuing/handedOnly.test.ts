import { expect, it } from 'vitest'
import type { Place } from '../checking/known'
import { isHandedOnly } from './handedOnly'

const DAY = (day: number): string => `2027-02-${String(day).padStart(2, '0')}T05:00:00.000Z`
const waited = (number: number): Place => ({ number, state: 'pulled', stateAt: DAY(2), publicFrom: DAY(12) })
const out = (number: number, state: Place['state'] = 'superseded'): Place => ({
  number,
  state,
  stateAt: DAY(5),
  publicFrom: DAY(3),
})
const note = { fr: 'Deux, et non une.' }

it.each([
  ['the correction of one that waited', true, note, [waited(1)]],
  ['the same, made again for another instant', true, note, [waited(1), waited(2)]],
  ['one that says nothing of what changed', false, { fr: ' ' }, [waited(1)]],
  ['the correction of one that was public', false, note, [waited(1), out(2)]],
  ['of one that was stopped since', false, note, [out(1, 'stopped')]],
  ['of one that was public and then pulled', false, note, [out(1, 'pulled')]],
  ['one that waits, of one that waited beside a public one', false, note, [out(1), waited(2)]],
] as const)('%s', (_, handedOnly, said, earlier) =>
  expect(isHandedOnly(said, earlier, DAY(12))).toBe(handedOnly),
)

it('goes by the instant of the issue itself', () => {
  const coming = { number: 1, state: 'current' as const, stateAt: DAY(2), publicFrom: DAY(14) }
  expect(isHandedOnly(note, [coming], DAY(13))).toBe(true)
  expect(isHandedOnly(note, [coming], DAY(14))).toBe(false)
})

import { describe, expect, it } from 'vitest'
import { listedStateOf, placeTakenBy, stateOf } from './stateOf'

const at = new Date('2026-11-26T14:00:00.000Z')
const SOON = '2026-11-27T17:00:00.000Z'
const moved = '2026-11-26T13:00:00.000Z'
const first = {
  number: 1,
  state: 'pulled' as const,
  publicFrom: SOON,
  stateAt: moved,
  frozenAt: '2026-11-26T12:00:00.000Z',
}
const second = { ...first, number: 2, state: 'current' as const, frozenAt: moved }

describe('how an issue stands for staff', () => {
  it('is waiting while it is not public, and in force from then on', () => {
    expect(stateOf(second, [first, second], at)).toBe('waiting')
    expect(stateOf(second, [first, second], new Date(SOON))).toBe('current')
    expect(listedStateOf(second, at)).toBe('waiting')
  })

  it('tells what another replaced before its instant from what the house pulled, and names that other', () => {
    expect(stateOf(first, [first, second], at)).toBe('neverOut')
    expect(placeTakenBy(first, [first, second])).toBe(second)
    const pulled = { ...first, stateAt: '2026-11-28T13:00:00.000Z' }
    expect(stateOf(pulled, [pulled, second], at)).toBe('pulled')
    expect([listedStateOf(first, at), listedStateOf(pulled, at)]).toEqual(['neverOut', 'pulled'])
  })
})

import { describe, expect, it } from 'vitest'
import { endOf, isOpen, isOver, opens } from './standing'

const at = new Date('2027-02-01T00:00:00.000Z')
const granted = {
  state: 'granted' as const,
  until: '2027-02-10T00:00:00.000Z',
  kits: ['a', 'b'],
  decidedAt: '2027-01-20T00:00:00.000Z',
  createdAt: '2027-01-10T00:00:00.000Z',
}

describe('an accreditation', () => {
  it('is open while it is granted and its time is not over, for the kits that it names', () => {
    expect(isOpen(granted, at)).toBe(true)
    expect(opens(granted, 'b', at)).toBe(true)
    expect(opens(granted, 'c', at)).toBe(false)
    expect(isOpen(granted, new Date(granted.until))).toBe(false)
    expect(isOpen({ ...granted, until: null }, at)).toBe(false)
    for (const state of ['asked', 'refused', 'revoked'] as const)
      expect(opens({ ...granted, state }, 'a', at)).toBe(false)
  })

  it('ends when its time is over, when it is decided against, or when nobody answered', () => {
    expect(endOf(granted, at)).toBeNull()
    expect(endOf(granted, new Date('2027-03-01'))).toEqual(new Date(granted.until))
    expect(endOf({ ...granted, state: 'revoked' }, at)).toEqual(new Date(granted.decidedAt))
    expect(endOf({ ...granted, state: 'refused' }, at)).toEqual(new Date(granted.decidedAt))
    expect(endOf({ ...granted, state: 'asked' }, at)).toEqual(new Date(granted.createdAt))
  })

  it('is kept for twelve months after that, and not a day longer', () => {
    expect(isOver(granted, at)).toBe(false)
    expect(isOver(granted, new Date('2028-02-09T23:59:59.999Z'))).toBe(false)
    expect(isOver(granted, new Date('2028-02-10T00:00:00.000Z'))).toBe(true)
    expect(isOver({ ...granted, state: 'asked' }, new Date('2028-01-10T00:00:00.000Z'))).toBe(true)
  })
})

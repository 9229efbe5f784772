import { describe, expect, it } from 'vitest'
import { type Embargo, holdOf } from './held'

const instant = (hour: number) => `2027-02-01T${String(hour).padStart(2, '0')}:00:00.000Z`
const at = new Date(instant(9))
const waits = (hour: number, kit = 'a'): Embargo => ({ kit, until: instant(hour), issued: true })
const planned = (hour: number, kit = 'a'): Embargo => ({ kit, until: instant(hour), issued: false })
const held = (hour: number, kit = 'a') => ({ kit, until: instant(hour) })

describe('what holds an asset', () => {
  it('is the issue that comes out first', () => {
    expect(holdOf([waits(14), waits(11, 'b'), waits(12)], null, at)).toEqual(held(11, 'b'))
  })
  it('is no kit that nobody has issued, where an issue waits; else the last of them', () => {
    expect(holdOf([planned(10), waits(14, 'b'), planned(20)], null, at)).toEqual(held(14, 'b'))
    expect(holdOf([planned(10), planned(20, 'b'), planned(12)], null, at)).toEqual(held(20, 'b'))
  })
  it('is none that has passed, to the instant', () => {
    expect(holdOf([waits(9), planned(8)], null, at)).toBeNull()
    expect(holdOf([waits(9), waits(10)], null, at)).toEqual(held(10))
  })
  it('is none where the public sees it already, and lasts no longer than until it does', () => {
    expect(holdOf([waits(14)], at, at)).toBeNull()
    expect(holdOf([waits(14)], new Date(instant(12)), at)).toEqual(held(12))
    expect(holdOf([waits(14)], new Date(instant(16)), at)).toEqual(held(14))
  })
})

import { describe, expect, it } from 'vitest'
import { holdOf } from './held'

const at = new Date('2027-02-01T09:00:00.000Z')
const until = (hour: number, kit = 'a') => ({
  kit,
  until: `2027-02-01T${String(hour).padStart(2, '0')}:00:00.000Z`,
})

describe('what holds an asset', () => {
  it('is the embargo that ends first', () => {
    expect(holdOf([until(14), until(11, 'b'), until(12)], false, at)).toEqual(until(11, 'b'))
  })
  it('is none that has passed, to the instant', () => {
    expect(holdOf([until(9), until(8)], false, at)).toBeNull()
    expect(holdOf([until(9), until(10)], false, at)).toEqual(until(10))
  })
  it('is none where the public sees it already', () => {
    expect(holdOf([until(14)], true, at)).toBeNull()
  })
})

import { describe, expect, it } from 'vitest'
import { knownOf, type Place } from './known'

const DAY = (day: number): string => `2027-02-${String(day).padStart(2, '0')}T05:00:00.000Z`
const at = new Date(DAY(10))
const issue = (number: number, publicFrom: string, more: Partial<Place> = {}): Place => ({
  number,
  state: 'current',
  stateAt: DAY(1),
  publicFrom,
  ...more,
})
const pulled = (day: number) => ({ state: 'pulled' as const, stateAt: DAY(day) })
const told = (all: Place[], number: number, open = false) => {
  const asked = all.find((each) => each.number === number)
  const known = asked && knownOf(asked, all, open, at)
  return known && [known.verdict, known.newest?.number ?? null]
}

describe('an issue that was public', () => {
  it('is in force, replaced or stopped', () => {
    const all = [issue(1, DAY(2)), issue(2, DAY(3), { state: 'stopped' }), issue(3, DAY(4))]
    expect([1, 2, 3].map((number) => told(all, number))).toEqual([
      ['superseded', 3],
      ['stopped', 3],
      ['current', 3],
    ])
  })

  it('has nothing in its place where the last one was stopped', () => {
    const all = [issue(1, DAY(2)), issue(2, DAY(3), { state: 'stopped' }), issue(3, DAY(4), pulled(5))]
    expect([1, 2, 3].map((number) => told(all, number))).toEqual([
      ['superseded', null],
      ['stopped', null],
      ['pulled', null],
    ])
  })

  it('is told of for good when the house pulled it, with what stands instead', () => {
    const all = [issue(1, DAY(2)), issue(2, DAY(3), pulled(4))]
    expect([told(all, 1), told(all, 2)]).toEqual([
      ['current', 1],
      ['pulled', 1],
    ])
    expect(told([issue(1, DAY(2), pulled(4))], 1)).toEqual(['pulled', null])
  })
})

describe('an issue that never was public', () => {
  const moved = [issue(1, DAY(12), pulled(5)), issue(2, DAY(14))]

  it('is nobody’s to know of before its kit is out, whatever became of it', () => {
    expect([told(moved, 1), told(moved, 2)]).toEqual([null, null])
    expect(told([issue(1, DAY(12), pulled(5))], 1)).toBeNull()
    // An older issue that is public tells nothing of one that waits, or waited.
    const later = [issue(1, DAY(2)), issue(2, DAY(12), pulled(5)), issue(3, DAY(14))]
    expect([1, 2, 3].map((number) => told(later, number))).toEqual([['current', 1], null, null])
  })

  it('is told of to whom its kit is open', () => {
    expect([told(moved, 1, true), told(moved, 2, true)]).toEqual([
      ['superseded', 2],
      ['embargoed', 2],
    ])
    expect(told([issue(1, DAY(12), pulled(5))], 1, true)).toEqual(['pulled', null])
  })

  it('says that it was stopped once something in it was withdrawn, to those who may know of it', () => {
    const emptied = issue(1, DAY(12), { ...pulled(5), signature: null })
    expect(told([emptied, issue(2, DAY(9))], 1)).toEqual(['stopped', 2])
    expect(told([emptied, issue(2, DAY(14))], 1)).toBeNull()
    expect(told([emptied, issue(2, DAY(14))], 1, true)).toEqual(['stopped', 2])
  })

  it('is told of as replaced from the birth of the one that took its place', () => {
    expect(told([issue(1, DAY(12), pulled(5)), issue(2, DAY(9))], 1)).toEqual(['superseded', 2])
  })
})

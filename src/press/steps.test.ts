import { describe, expect, it } from 'vitest'
import { stepsSince } from './steps'

const DAY = (day: number): string => `2027-02-${String(day).padStart(2, '0')}T05:00:00.000Z`
const at = new Date(DAY(20))
type Row = Parameters<typeof stepsSince>[1][number]
const issue = (number: number, correction: string, more: Partial<Row> = {}): Row => ({
  id: `i${number}`,
  number,
  state: 'superseded',
  stateAt: DAY(number),
  publicFrom: DAY(number),
  publicFrom_tz: 'Europe/Paris',
  frozenAt: DAY(number),
  correction,
  changes: null,
  ...more,
})
const told = (all: Row[], held: number, newest: number, now = at) =>
  stepsSince(all.find(({ number }) => number === held) ?? null, all, { number: newest }, now).map(
    ({ number, on, correction }) => [number, on.slice(8, 10), correction],
  )

/** Replaced under the embargo of the 12th, before it passed. */
const replaced = (number: number, correction: string) =>
  issue(number, correction, { state: 'pulled', publicFrom: DAY(12) })

describe('what changed since an issue that somebody holds', () => {
  it('is every step in order, each under its number and day', () => {
    const all = [issue(3, 'Trois, et non deux.'), issue(1, ''), issue(2, 'Deux, et non une.')]
    expect(told(all, 1, 3)).toEqual([
      [2, '02', 'Deux, et non une.'],
      [3, '03', 'Trois, et non deux.'],
    ])
    expect(told(all, 2, 3)).toEqual([[3, '03', 'Trois, et non deux.']])
    expect(told(all, 3, 3)).toEqual([])
  })

  it('is so under an embargo too, by the days on which they were frozen, and after it', () => {
    const waiting = issue(3, 'Trois, et non deux.', { state: 'current', publicFrom: DAY(12) })
    const all = [replaced(1, ''), replaced(2, 'Deux, et non une.'), waiting]
    const steps = [
      [2, '02', 'Deux, et non une.'],
      [3, '03', 'Trois, et non deux.'],
    ]
    expect(told(all, 1, 3, new Date(DAY(5)))).toEqual(steps)
    expect(told(all, 1, 3)).toEqual(steps)
  })

  it('leaves out what waited and was replaced for whoever holds what was public, and what was taken back', () => {
    const all = [issue(1, ''), replaced(2, 'Attendait.'), issue(3, 'Sans elle.')]
    expect(told(all, 1, 3)).toEqual([[3, '03', 'Sans elle.']])
    const pulled = issue(2, 'Une erreur.', { state: 'pulled', stateAt: DAY(4) })
    expect(told([issue(1, ''), pulled, issue(3, 'Sans elle.')], 1, 3)).toEqual([[3, '03', 'Sans elle.']])
  })

  it('tells once what an issue repeats that was made for another instant', () => {
    const all = [replaced(1, ''), replaced(2, 'Deux.'), replaced(3, 'Deux.'), issue(4, 'Deux.')]
    expect(told(all, 1, 4)).toEqual([[4, '04', 'Deux.']])
    // Whoever holds the first of them has read it; what comes after is told.
    expect(told(all, 2, 4)).toEqual([])
    expect(told([...all, issue(5, 'Cinq.')], 2, 5)).toEqual([[5, '05', 'Cinq.']])
    // Two corrections that were public are two, though somebody wrote the same of both.
    const twice = [issue(1, ''), issue(2, 'Un mot.'), issue(3, 'Un mot.')]
    expect(told(twice, 1, 3)).toHaveLength(2)
  })
})

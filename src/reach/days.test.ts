import fc from 'fast-check'
import { expect, it } from 'vitest'
import { addDays, addMonths, daysFrom, isDay, mondayOf, parisDay, parisDayNow, parisTime } from './days'

it.each([
  ['2026-01-01T22:59:59Z', '2026-01-01', 23 * 60 + 59],
  ['2026-01-01T23:00:00Z', '2026-01-02', 0],
  ['2026-07-01T21:59:59Z', '2026-07-01', 23 * 60 + 59],
  ['2026-07-01T22:00:00Z', '2026-07-02', 0],
  // Clocks are put forward at 01:00 UTC on 29 March and back on 25 October.
  ['2026-03-29T01:00:00Z', '2026-03-29', 180],
  ['2026-10-25T01:00:00Z', '2026-10-25', 120],
])('%s is %s in Paris', (iso, day, minute) => expect(parisTime(new Date(iso))).toEqual({ day, minute }))

it('remembers a quarter of an hour and no longer', () => {
  const instant = fc.date({ min: new Date('2020-01-01'), max: new Date('2035-01-01'), noInvalidDate: true })
  fc.assert(fc.property(instant, (it) => parisDayNow(it) === parisDay(it)))
  expect(parisDayNow(new Date('2026-01-01T22:59:59Z'))).toBe('2026-01-01')
  expect(parisDayNow(new Date('2026-01-01T23:00:00Z'))).toBe('2026-01-02')
})

it('reckons with months of every length', () => {
  expect(addMonths('2026-03-31', -1)).toBe('2026-02-28')
  expect(addMonths('2028-03-31', -1)).toBe('2028-02-29')
  expect(addMonths('2026-11-26', -25)).toBe('2024-10-26')
  expect(addMonths('2026-12-15', 1)).toBe('2027-01-15')
})

it('walks over the changes of the clock and of the year', () => {
  expect(daysFrom('2026-03-28', '2026-03-30')).toEqual(['2026-03-28', '2026-03-29', '2026-03-30'])
  expect(daysFrom('2026-12-31', '2027-01-01')).toEqual(['2026-12-31', '2027-01-01'])
  expect(daysFrom('2026-01-02', '2026-01-01')).toEqual([])
  expect(addDays('2028-02-28', 1)).toBe('2028-02-29')
})

it('begins weeks on Monday', () => {
  expect(mondayOf('2026-11-26')).toBe('2026-11-23')
  expect(mondayOf('2026-11-23')).toBe('2026-11-23')
  expect(mondayOf('2026-11-29')).toBe('2026-11-23')
})

it.each(['2026-02-29', '2026-13-01', '26-01-01', '', '2026-01'])('%j is no day', (text) =>
  expect(isDay(text)).toBe(false),
)

import { expect, it } from 'vitest'
import { type Calendar, isLate, lastDay } from './late'

/** Without holidays: Monday to Friday, in UTC. */
const calendar: Calendar = {
  dayOf: (instant) => instant.toISOString().slice(0, 10),
  addDays: (day, days) => new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10),
  isWorkingDay: (day) => ![0, 6].includes(new Date(day).getUTCDay()),
}

it('counts working days after the day of the request', () => {
  // 2026-11-26 is a Thursday.
  expect(lastDay(new Date('2026-11-26T09:00:00Z'), 2, calendar)).toBe('2026-11-30')
  expect(lastDay(new Date('2026-11-28T09:00:00Z'), 1, calendar)).toBe('2026-11-30')
})

it('is late from the next day on', () => {
  const late = (now: string) => isLate(new Date('2026-11-26T09:00:00Z'), 2, new Date(now), calendar)
  expect(late('2026-11-30T23:59:00Z')).toBe(false)
  expect(late('2026-12-01T00:00:00Z')).toBe(true)
})

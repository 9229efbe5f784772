import { expect, it } from 'vitest'
import { easter, firstWorkingDay, isMonthlyDue, isWorkingDay } from './workingDays'

it.each([
  [2024, '2024-03-31'],
  [2025, '2025-04-20'],
  [2026, '2026-04-05'],
  [2027, '2027-03-28'],
  [2038, '2038-04-25'],
  [2000, '2000-04-23'],
])('Easter of %i', (year, day) => expect(easter(year)).toBe(day))

it.each(['2026-04-06', '2026-05-14', '2026-05-25', '2026-07-14', '2026-11-28', '2026-11-29', '2027-01-01'])(
  '%s is free',
  (day) => expect(isWorkingDay(day)).toBe(false),
)

it.each([
  // 1 November 2026 is a Sunday and a holiday, 1 May 2026 a Friday and a holiday, 1 January 2027 a Friday.
  ['2026-11', '2026-11-02'],
  ['2026-12', '2026-12-01'],
  ['2026-05', '2026-05-04'],
  ['2027-01', '2027-01-04'],
  // Ascension Day of 2000 was 1 June.
  ['2000-06', '2000-06-02'],
])('%s works from %s on', (month, day) => expect(firstWorkingDay(month)).toBe(day))

it.each([
  ['2026-12-01T06:59:59Z', false],
  ['2026-12-01T07:00:00Z', true],
  ['2026-11-01T12:00:00Z', false],
  ['2026-11-02T07:00:00Z', true],
  ['2026-07-01T05:59:00Z', false],
  ['2026-07-01T06:00:00Z', true],
  ['2026-12-17T00:00:00Z', true],
])('at %s the mail is due: %s', (iso, due) => expect(isMonthlyDue(new Date(iso))).toBe(due))

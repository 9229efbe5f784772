import { addDays, type Day, firstOf, parisTime, weekday } from './days'

/** Public holidays with a date of their own, and those that follow Easter Sunday (code du travail, L.3133-1). */
const FIXED = ['01-01', '05-01', '05-08', '07-14', '08-15', '11-01', '11-11', '12-25']
const AFTER_EASTER = [1, 39, 50]

/** Easter Sunday of the Gregorian calendar, by the anonymous rule (Meeus, Astronomical Algorithms, chapter 8). */
export function easter(year: number): Day {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114
  const month = String(Math.floor(f / 31)).padStart(2, '0')
  return `${year}-${month}-${String((f % 31) + 1).padStart(2, '0')}`
}

export function isWorkingDay(day: Day): boolean {
  if (weekday(day) > 5 || FIXED.includes(day.slice(5))) return false
  const sunday = easter(Number(day.slice(0, 4)))
  return !AFTER_EASTER.some((after) => addDays(sunday, after) === day)
}

export function firstWorkingDay(month: string): Day {
  let day = firstOf(month)
  while (!isWorkingDay(day)) day = addDays(day, 1)
  return day
}

/** Minutes of the day: people are at their desks from eight. */
const MORNING = 8 * 60

/** Whether the first working morning of the running month has come, in Paris. */
export function isMonthlyDue(now: Date): boolean {
  const { day, minute } = parisTime(now)
  const first = firstWorkingDay(day.slice(0, 7))
  return day > first || (day === first && minute >= MORNING)
}

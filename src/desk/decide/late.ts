/** What counts as a working day where the house is: handed in, because it lies on a floor beside this one. */
export type Calendar = {
  /** The day that clocks show at an instant, as `2026-11-26`. */
  dayOf(instant: Date): string
  addDays(day: string, days: number): string
  isWorkingDay(day: string): boolean
}

/** The last day on which an answer is still in time: so many working days after the day of the request. Pure. */
export function lastDay(confirmedAt: Date, days: number, calendar: Calendar): string {
  let day = calendar.dayOf(confirmedAt)
  let left = days
  while (left > 0) {
    day = calendar.addDays(day, 1)
    if (calendar.isWorkingDay(day)) left -= 1
  }
  return day
}

/** Whether an answer is late. Pure. */
export const isLate = (confirmedAt: Date, days: number, now: Date, calendar: Calendar): boolean =>
  calendar.dayOf(now) > lastDay(confirmedAt, days, calendar)

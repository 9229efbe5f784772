import { DEFAULT_TIME_ZONE } from '@/platform/dates'

/** A day in Paris, as `2026-11-26`; such texts sort as days do. */
export type Day = string

const DAY_MS = 86_400_000
const clock = new Intl.DateTimeFormat('en-GB', {
  timeZone: DEFAULT_TIME_ZONE,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
})

/** The day and the minute of the day that clocks show in Paris. */
export function parisTime(instant: Date): { day: Day; minute: number } {
  const parts = Object.fromEntries(clock.formatToParts(instant).map(({ type, value }) => [type, value]))
  return {
    day: `${parts.year}-${parts.month}-${parts.day}`,
    minute: Number(parts.hour) * 60 + Number(parts.minute),
  }
}

export const parisDay = (instant: Date): Day => parisTime(instant).day

/** Clocks are put forward and back on the quarter of an hour: within one, the day is the same. */
const QUARTER_MS = 900_000
let known = { quarter: Number.NaN, day: '' }

/** The same as `parisDay`, for what is asked with each request. */
export function parisDayNow(instant: Date): Day {
  const quarter = Math.floor(instant.getTime() / QUARTER_MS)
  if (known.quarter !== quarter) known = { quarter, day: parisDay(instant) }
  return known.day
}

const asInstant = (day: Day): number => Date.parse(`${day}T00:00:00Z`)
const asDay = (instant: number): Day => new Date(instant).toISOString().slice(0, 10)

/** A calendar has no time zone: days are added without one. */
export const addDays = (day: Day, days: number): Day => asDay(asInstant(day) + days * DAY_MS)

/** The same date some months on; the last of the month where that one is shorter. */
export function addMonths(day: Day, months: number): Day {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate()
  return asDay(Date.UTC(year, month - 1 + months, Math.min(date, last)))
}

/** 1 is Monday, 7 Sunday. */
export const weekday = (day: Day): number => new Date(asInstant(day)).getUTCDay() || 7
export const mondayOf = (day: Day): Day => addDays(day, 1 - weekday(day))
/** `2026-11`. */
export const monthOf = (day: Day): string => day.slice(0, 7)
export const firstOf = (month: string): Day => `${month}-01`

/** Every day from one to the other, both included; none where they are the wrong way round. */
export function daysFrom(from: Day, to: Day): Day[] {
  const count = Math.round((asInstant(to) - asInstant(from)) / DAY_MS) + 1
  return Array.from({ length: Math.max(0, count) }, (_, index) => addDays(from, index))
}

/** Whether a text is a day that exists. */
export const isDay = (text: string): text is Day =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(asInstant(text)) && asDay(asInstant(text)) === text

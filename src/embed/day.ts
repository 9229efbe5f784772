import { DEFAULT_TIME_ZONE } from '@/platform/dates'

/** The calendar day of an instant where the house lives: `2026-11-26`. */
export const isoDay = (at: Date): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone: DEFAULT_TIME_ZONE, dateStyle: 'short' }).format(at)

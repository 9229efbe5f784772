import { remembered } from '@/platform/remembered'

/** A date and a time as a clock on the wall shows them; months count from 1. */
export type WallTime = { year: number; month: number; day: number; hour: number; minute: number }

const MINUTE_MS = 60_000

const clockOf = remembered(
  20,
  (zone: string) => zone,
  (zone) =>
    new Intl.DateTimeFormat('en-GB', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    }),
)

/** What the clocks of a zone show at an instant, to the minute. */
export function wallTime(instant: Date, zone: string): WallTime {
  const parts = new Map(
    clockOf(zone)
      .formatToParts(instant)
      .map(({ type, value }) => [type, Number(value)]),
  )
  const part = (type: Intl.DateTimeFormatPartTypes): number => parts.get(type) ?? 0
  return {
    year: part('year'),
    month: part('month'),
    day: part('day'),
    hour: part('hour'),
    minute: part('minute'),
  }
}

const asUtc = ({ year, month, day, hour, minute }: WallTime): number =>
  Date.UTC(year, month - 1, day, hour, minute)

/** How far the clocks of a zone are ahead of UTC at an instant, in minutes. */
export const offsetAt = (instant: Date, zone: string): number =>
  Math.round((asUtc(wallTime(instant, zone)) - instant.getTime()) / MINUTE_MS)

/**
 * The instant at which the clocks of a zone show a time. Null where they never do: in the hour that is skipped in
 * spring, or on a day that no month has. In the hour that comes twice in autumn, the first.
 */
export function instantAt(wall: WallTime, zone: string): Date | null {
  const utc = asUtc(wall)
  const DAY_MS = 24 * 60 * MINUTE_MS
  const offsets = [offsetAt(new Date(utc - DAY_MS), zone), offsetAt(new Date(utc + DAY_MS), zone)]
  const found = offsets
    .map((offset) => new Date(utc - offset * MINUTE_MS))
    .filter((instant) => {
      const shown = wallTime(instant, zone)
      return (Object.keys(wall) as (keyof WallTime)[]).every((part) => shown[part] === wall[part])
    })
  return found.sort((a, b) => a.getTime() - b.getTime())[0] ?? null
}

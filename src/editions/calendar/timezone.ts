import { offsetAt, wallTime } from '../zoned'
import { asOffset, asWall } from './lines'

const HOUR_MS = 60 * 60 * 1000
const DAY_MS = 24 * HOUR_MS
const MINUTE_MS = 60_000

type Change = { at: Date; from: number; to: number }

/** The instants within a span at which the clocks of a zone are changed, to the minute. */
function changes(zone: string, from: Date, to: Date): Change[] {
  const found: Change[] = []
  for (let day = from.getTime(); day < to.getTime(); day += DAY_MS) {
    const [before, after] = [offsetAt(new Date(day), zone), offsetAt(new Date(day + DAY_MS), zone)]
    if (before === after) continue
    let [low, high] = [day, day + DAY_MS]
    while (high - low > MINUTE_MS) {
      const middle = Math.floor((low + high) / 2 / MINUTE_MS) * MINUTE_MS
      if (offsetAt(new Date(middle), zone) === before) low = middle
      else high = middle
    }
    found.push({ at: new Date(high), from: before, to: after })
  }
  return found
}

/** Summer time is the part of the year in which the clocks are ahead of where they stand otherwise. */
function observance(name: 'STANDARD' | 'DAYLIGHT', { at, from, to }: Change): string[] {
  // The onset stands in the time that clocks showed before they were changed (RFC 5545, 3.6.5).
  const onset = wallTime(new Date(at.getTime() + from * MINUTE_MS), 'UTC')
  return [
    `BEGIN:${name}`,
    `DTSTART:${asWall(onset)}`,
    `TZOFFSETFROM:${asOffset(from)}`,
    `TZOFFSETTO:${asOffset(to)}`,
    `END:${name}`,
  ]
}

/**
 * A zone as a VTIMEZONE that is right for every instant between two, each change of clocks stated by itself:
 * readers that know no zone by its name (Outlook) compute from it. It begins a year early, so that an observance
 * is in force at the first event.
 * @param zone a name of the IANA database
 */
export function timezone(zone: string, from: Date, to: Date): string[] {
  const first = new Date(Date.UTC(from.getUTCFullYear() - 1, 0, 1))
  const last = new Date(Date.UTC(to.getUTCFullYear() + 1, 0, 2))
  const all = changes(zone, first, last)
  const standing = offsetAt(first, zone)
  const base = { at: new Date(first.getTime() - HOUR_MS), from: standing, to: standing }
  return [
    'BEGIN:VTIMEZONE',
    `TZID:${zone}`,
    ...observance('STANDARD', base),
    ...all.flatMap((change) => observance(change.to > change.from ? 'DAYLIGHT' : 'STANDARD', change)),
    'END:VTIMEZONE',
  ]
}

import { ZONES } from './typed'
import { instantAt } from './zoned'

/** As a browser's field writes it, or as people do where a browser has no such field: 18/02/2027 18:30. */
const WHEN = [
  /^(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)[T ](?<hour>\d\d):(?<minute>\d\d)/,
  /^(?<day>\d{1,2})[/.](?<month>\d{1,2})[/.](?<year>\d{4})[ ,àT]+(?<hour>\d{1,2}) ?[:h] ?(?<minute>\d\d)?$/,
]

/** Null for no text; otherwise the instant, or what is wrong with it. */
export function typedInstant(value: string, zone: string): Date | 'unreadable' | 'noSuchTime' | null {
  if (!value || !ZONES.some((known) => known === zone)) return null
  const found = WHEN.map((form) => form.exec(value)?.groups).find(Boolean)
  if (!found) return 'unreadable'
  const part = (name: string): number => Number(found[name] ?? 0)
  const wall = {
    year: part('year'),
    month: part('month'),
    day: part('day'),
    hour: part('hour'),
    minute: part('minute'),
  }
  return instantAt(wall, zone) ?? 'noSuchTime'
}

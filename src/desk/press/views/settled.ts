import { instantAt, type WallTime, wallTime } from '@/editions/zoned'

/** What a form holds of an instant: when, and in which zone it is meant. */
export interface Moment {
  /** ISO. */
  value?: string | null
  zone?: string
}

/**
 * What a field is to hold after somebody changed it; null where it holds that already.
 *
 * The CMS keeps the instant when the zone is changed, and shows another time: the time that was typed stays. And it
 * takes a day that is picked for its first minute, so that of an end that day would be lost: an end that moves to
 * another day, and stands at its beginning, is the last minute of it. A time that is chosen on the same day stays.
 * Pure.
 *
 * @param isEnd whether something holds until then
 */
export function settled(before: Moment, { value, zone }: Moment, isEnd: boolean): string | null {
  if (!value || !zone) return null
  const told = wallTime(new Date(value), zone)
  if (before.value === value) {
    if (!before.zone || before.zone === zone) return null
    return iso(instantAt(wallTime(new Date(value), before.zone), zone))
  }
  const isPicked = !before.value || !isSameDay(wallTime(new Date(before.value), zone), told)
  if (!isEnd || !isPicked || !isStart(value, told, zone)) return null
  return iso(instantAt({ ...told, hour: 23, minute: 59 }, zone))
}

const iso = (instant: Date | null): string | null => instant?.toISOString() ?? null

const isSameDay = (one: WallTime, other: WallTime): boolean =>
  one.year === other.year && one.month === other.month && one.day === other.day

/** 0 h; or the first minute of a day that has none, where the clocks go on at midnight. */
const isStart = (value: string, told: WallTime, zone: string): boolean =>
  (told.hour === 0 && told.minute === 0) ||
  !isSameDay(wallTime(new Date(Date.parse(value) - 60_000), zone), told)

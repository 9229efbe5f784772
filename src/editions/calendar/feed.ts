import type { Locale } from '@/platform/languages'
import type { SlotEvent } from '../view'
import { wallTime } from '../zoned'
import { asText, asUtc, asWall, calendarText } from './lines'
import { timezone } from './timezone'

export type Feed = {
  locale: Locale
  /** As a reader of calendars lists it. */
  name: string
  /** The page that the events are from. */
  page: string
  /** Tells our events from those of everybody else. */
  host: string
  /** When the edition last changed. */
  changedAt: Date
  events: readonly SlotEvent[]
}

/** A counter that grows with each change and needs no memory: seconds since 2020, which fit until 2088. */
const sequenceOf = (changedAt: Date): number =>
  Math.max(0, Math.floor((changedAt.getTime() - Date.UTC(2020, 0, 1)) / 1000))

/** As browsers write it: in ASCII, and without the line ends that they overlook in what was typed. */
const asAddress = (url: string): string => new URL(url).href

function event(feed: Feed, { id, title, startsAt, endsAt, timeZone, place, url }: SlotEvent): string[] {
  const when = (name: string, instant: Date): string =>
    timeZone === 'UTC'
      ? `${name}:${asUtc(instant)}`
      : `${name};TZID=${timeZone}:${asWall(wallTime(instant, timeZone))}`
  return [
    'BEGIN:VEVENT',
    `UID:${id}@${feed.host}`,
    `DTSTAMP:${asUtc(feed.changedAt)}`,
    `LAST-MODIFIED:${asUtc(feed.changedAt)}`,
    `SEQUENCE:${sequenceOf(feed.changedAt)}`,
    when('DTSTART', startsAt),
    ...(endsAt && endsAt > startsAt ? [when('DTEND', endsAt)] : []),
    `SUMMARY:${asText(title)}`,
    ...(place ? [`LOCATION:${asText(place)}`] : []),
    `URL:${asAddress(url ?? feed.page)}`,
    'END:VEVENT',
  ]
}

/** The zones that events stand in, each with the span that they take. */
function zonesOf(events: readonly SlotEvent[]): string[] {
  const spans = new Map<string, [from: number, to: number]>()
  for (const { timeZone, startsAt, endsAt } of events) {
    const instants = [startsAt, endsAt ?? startsAt].map((instant) => instant.getTime())
    const known = spans.get(timeZone) ?? []
    spans.set(timeZone, [Math.min(...known, ...instants), Math.max(...known, ...instants)])
  }
  return [...spans]
    .filter(([zone]) => zone !== 'UTC')
    .flatMap(([zone, [from, to]]) => timezone(zone, new Date(from), new Date(to)))
}

/** The events of an edition as an iCalendar object (RFC 5545), for a reader that asks again by itself. */
export function feedText(feed: Feed): string {
  return calendarText([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//Relais//Events//${feed.locale.toUpperCase()}`,
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${asText(feed.name)}`,
    `NAME:${asText(feed.name)}`,
    `URL:${asAddress(feed.page)}`,
    'REFRESH-INTERVAL;VALUE=DURATION:PT12H',
    'X-PUBLISHED-TTL:PT12H',
    ...zonesOf(feed.events),
    ...feed.events.flatMap((one) => event(feed, one)),
    'END:VCALENDAR',
  ])
}

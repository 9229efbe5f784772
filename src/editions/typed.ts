import { DEFAULT_TIME_ZONE } from '@/platform/dates'
import { TIME_ZONES, type TimeZone } from '@/platform/timeZones'
import type { Written, WrittenEvent } from './slotNames'
import { wallTime } from './zoned'

export type Zone = TimeZone
/** The zones that an event may stand in, the house's first. */
export const ZONES = TIME_ZONES.map(({ value }) => value) satisfies readonly WrittenEvent['startsAt_tz'][]

export const MOST_EVENTS = 6

export type TypedEvent = {
  /** Of the row that it was, so that it stays the same event for calendars; empty for a new one. */
  id: string
  title: string
  starts: string
  ends: string
  zone: string
  place: string
  url: string
}

/** The slots as the fields of a form hold them: text as it was typed. */
export type Typed = {
  heading: string
  introduction: string
  contactName: string
  contactPhone: string
  contactEmail: string
  events: TypedEvent[]
  actionLabel: string
  actionUrl: string
}

export const EMPTY_EVENT: TypedEvent = {
  id: '',
  title: '',
  starts: '',
  ends: '',
  zone: DEFAULT_TIME_ZONE,
  place: '',
  url: '',
}

const two = (value: number): string => String(value).padStart(2, '0')

/** An instant as a field for a date and a time holds it: `2027-02-18T18:30`, by the clocks of a zone. */
function asField(instant: string | null | undefined, zone: string): string {
  if (!instant) return ''
  const { year, month, day, hour, minute } = wallTime(new Date(instant), zone)
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}T${two(hour)}:${two(minute)}`
}

/** What was written, as a form shows it. */
export function typedOf(written: Written | null | undefined): Typed {
  const { heading, introduction, contact, events, callToAction } = written ?? {}
  return {
    heading: heading ?? '',
    introduction: introduction ?? '',
    contactName: contact?.name ?? '',
    contactPhone: contact?.phone ?? '',
    contactEmail: contact?.email ?? '',
    events: (events ?? []).map((event) => ({
      id: event.id ?? '',
      title: event.title ?? '',
      starts: asField(event.startsAt, event.startsAt_tz ?? DEFAULT_TIME_ZONE),
      ends: asField(event.endsAt, event.startsAt_tz ?? DEFAULT_TIME_ZONE),
      zone: event.startsAt_tz ?? DEFAULT_TIME_ZONE,
      place: event.place ?? '',
      url: event.url ?? '',
    })),
    actionLabel: callToAction?.label ?? '',
    actionUrl: callToAction?.url ?? '',
  }
}

const EVENT_FIELDS = ['id', 'title', 'starts', 'ends', 'zone', 'place', 'url'] as const

/** What a form sent, as it was typed; `text` gives one field, empty where it was not sent. */
export function typedIn(text: (name: string) => string): Typed {
  const asLines = (name: string) => text(name).replace(/\r\n?/g, '\n')
  const count = Math.min(Number.parseInt(text('events'), 10) || 0, MOST_EVENTS)
  return {
    heading: text('heading'),
    introduction: asLines('introduction'),
    contactName: text('contact-name'),
    contactPhone: text('contact-phone'),
    contactEmail: text('contact-email'),
    events: Array.from({ length: count }, (_, index) => {
      const event = { ...EMPTY_EVENT }
      for (const field of EVENT_FIELDS) event[field] = text(eventField(index, field))
      return event
    }),
    actionLabel: text('action-label'),
    actionUrl: text('action-url'),
  }
}

/** The name of an event's field in the form. Events count from 1, as people do. */
export const eventField = (index: number, field: (typeof EVENT_FIELDS)[number]): string =>
  `event-${index + 1}-${field}`

/** The number of the event that a field belongs to. */
export const eventOfField = (field: string): number => Number(field.split('-')[1])

/** The same with what was left empty filled from other words: nothing typed gives way. Events are events of their own. */
export function filledFrom(typed: Typed, other: Typed): Typed {
  const texts: (keyof Omit<Typed, 'events'>)[] = [
    'heading',
    'introduction',
    'contactName',
    'contactPhone',
    'contactEmail',
    'actionLabel',
    'actionUrl',
  ]
  const filled = { ...typed }
  for (const text of texts) filled[text] = typed[text] || other[text]
  return {
    ...filled,
    events: typed.events.length > 0 ? typed.events : other.events.map((event) => ({ ...event, id: '' })),
  }
}

/** The field of the form that holds what a path of the record names: `slots.events.0.title`. */
export function fieldAt(path: string): string {
  const [, slot = '', part = '', below = ''] = path.split('.')
  if (slot === 'events')
    return below ? `event-${Number(part) + 1}-${EVENT_PARTS[below] ?? below}` : 'add-event'
  if (slot === 'contact') return `contact-${part}`
  if (slot === 'callToAction') return `action-${part}`
  return slot
}

const EVENT_PARTS: Readonly<Record<string, string>> = { startsAt: 'starts', endsAt: 'ends' }

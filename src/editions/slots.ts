import type { Edition } from '@/payload-types'
import { DEFAULT_TIME_ZONE } from '@/platform/dates'
import { isWebAddress } from '@/platform/fields'
import { earliest, type Timed } from '@/platform/timed'
import type { Written } from './slotNames'
import type { SlotEvent, Slots } from './view'

/** How long an event stays on the page after it began: people come late. */
const SHOWN_FOR_MS = 2 * 60 * 60 * 1000

/**
 * Characters that show nothing, or turn round what stands after them (Unicode, UAX #9): a partner's words must
 * read as they were checked. Joiners stay: languages and pictures are written with them.
 */
const UNSEEN = /[\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]|(?![\n\t])\p{Cc}/gu

const text = (value: string | null | undefined): string | null => value?.replace(UNSEEN, '').trim() || null

/** Checked here too: what a record holds may have come in by another door than its form. */
const webUrl = (value: string | null | undefined): string | null => {
  const url = text(value)
  return url && isWebAddress(url) ? url : null
}

/**
 * A partner's words as the page shows them: empty ones left out, events that are over gone. `until` is the
 * end of the first event to pass. Null when the partner wrote nothing.
 */
export function slotsOf(written: Edition['slots'], now: Date): Timed<Slots | null> {
  if (!written) return { value: null, until: null }
  const coming = eventsOf(written).filter((event) => !isOver(event, now))
  const { contact, callToAction } = written
  const [name, email, phone] = [text(contact?.name), text(contact?.email), text(contact?.phone)]
  const [label, url] = [text(callToAction?.label), webUrl(callToAction?.url)]
  const slots: Slots = {
    heading: text(written.heading),
    introduction: text(written.introduction),
    contact: email || phone ? { name, email, phone } : null,
    events: coming,
    callToAction: label && url ? { label, url } : null,
  }
  const empty =
    !slots.heading && !slots.introduction && !slots.contact && !slots.callToAction && coming.length === 0
  return { value: empty ? null : slots, until: earliest(...coming.map(endOf)) }
}

/**
 * Every event that was written, past ones too, soonest first: what a page shows some of, and a calendar all. A draft
 * may hold one that has no title or no beginning yet: that is none.
 */
export const eventsOf = (written: Written): SlotEvent[] =>
  (written.events ?? [])
    .filter(({ title, startsAt }) => Boolean(text(title) && startsAt))
    .map(
      (event): SlotEvent => ({
        id: event.id ?? '',
        title: text(event.title) ?? '',
        startsAt: new Date(event.startsAt),
        endsAt: event.endsAt ? new Date(event.endsAt) : null,
        timeZone: event.startsAt_tz ?? DEFAULT_TIME_ZONE,
        place: text(event.place),
        url: webUrl(event.url),
      }),
    )
    .sort((a, b) => a.startsAt.getTime() - b.startsAt.getTime())

/** An event stays on the page until its stated end where that is later than usual: it is going on. */
const endOf = ({ startsAt, endsAt }: Pick<SlotEvent, 'startsAt' | 'endsAt'>): Date =>
  new Date(Math.max(startsAt.getTime() + SHOWN_FOR_MS, endsAt?.getTime() ?? 0))

/** Whether it has left the page. */
export const isOver = (event: Pick<SlotEvent, 'startsAt' | 'endsAt'>, now: Date): boolean =>
  now >= endOf(event)

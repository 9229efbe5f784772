import { DEFAULT_TIME_ZONE } from '@/platform/dates'
import { inSlots, type SlotName, type Written, type WrittenEvent } from './slotNames'
import { eventField, type Typed, type TypedEvent, ZONES } from './typed'
import { typedInstant } from './typedInstant'
import { leadsSomewhere, understoodLink } from './understoodLink'

/** What was typed as a draft can hold it, and the fields whose date no clock can read: those alone are not kept. */
export type DraftSlots = { slots: Written; unread: readonly string[] }

const link = (typed: string): string => {
  const understood = understoodLink(typed)
  return leadsSomewhere(understood) ? understood : typed
}

/**
 * What was typed, right or not yet right, as a draft keeps it: publishing asks for the rest. An event without a
 * beginning stands in it with an empty one. Pure.
 */
export function draftSlots(typed: Typed, given: readonly SlotName[]): DraftSlots {
  const unread: string[] = []
  const event = ({ id, title, starts, ends, zone, place, url }: TypedEvent, index: number): WrittenEvent => {
    const known = ZONES.find((one) => one === zone) ?? DEFAULT_TIME_ZONE
    const at = (part: 'starts' | 'ends', value: string): string | null => {
      const read = typedInstant(value, known)
      if (typeof read === 'string') unread.push(eventField(index, part))
      return read instanceof Date ? read.toISOString() : null
    }
    const [startsAt, endsAt] = [at('starts', starts), at('ends', ends)]
    return {
      ...(id ? { id } : {}),
      title,
      startsAt: startsAt ?? '',
      startsAt_tz: known,
      endsAt,
      endsAt_tz: endsAt ? known : null,
      place: place || null,
      url: link(url) || null,
    }
  }
  const slots = inSlots(
    {
      heading: typed.heading || null,
      introduction: typed.introduction || null,
      contact: {
        name: typed.contactName || null,
        phone: typed.contactPhone || null,
        email: typed.contactEmail || null,
      },
      events: typed.events.map(event),
      callToAction: { label: typed.actionLabel || null, url: link(typed.actionUrl) || null },
    },
    given,
  )
  return { slots, unread: given.includes('events') ? unread : [] }
}

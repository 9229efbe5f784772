import { z } from 'zod'
import type { Refusal } from '@/gate/rule'
import { isPhone } from '@/platform/numbers'
import { oneLine } from '@/platform/oneLine'
import { SLOT_FAULTS } from './slotFaults'
import type { SlotName, Written, WrittenEvent } from './slotNames'
import { MOST_EVENTS, type Typed, type TypedEvent, ZONES } from './typed'
import { typedInstant } from './typedInstant'
import { leadsSomewhere, understoodLink } from './understoodLink'

/** The most signs of each text, as the collection counts them. */
export const LIMITS = {
  heading: 80,
  introduction: 400,
  name: 80,
  title: 120,
  place: 120,
  label: 60,
  url: 500,
}

type Context = z.core.$RefinementCtx<unknown>
const fault = (context: Context, { fr, en }: { fr: string; en: string }, path: (string | number)[] = []) =>
  context.addIssue({ code: 'custom', path, message: en, params: { fr, en } })

const atMost = (most: number) => (value: string, context: Context) => {
  if (value.length > most) fault(context, SLOT_FAULTS.tooLong(value.length - most, most))
}
const line = (most: number) => oneLine().superRefine(atMost(most))
/** A text of several lines. */
const text = (most: number) => z.string().trim().superRefine(atMost(most))

const link = oneLine()
  .transform(understoodLink)
  .superRefine((value, context) => {
    atMost(LIMITS.url)(value, context)
    if (value && !leadsSomewhere(value)) fault(context, SLOT_FAULTS.link)
  })

const Phone = oneLine().superRefine((value, context) => {
  if (value && !isPhone(value)) fault(context, SLOT_FAULTS.phone)
})

const Email = line(254).superRefine((value, context) => {
  if (value && !z.email().safeParse(value).success) fault(context, SLOT_FAULTS.email)
})

const Zone = z.enum(ZONES)

const Event = z
  .object({
    id: z.string().max(64),
    title: line(LIMITS.title),
    starts: z.string().trim().max(40),
    ends: z.string().trim().max(40),
    zone: z.string(),
    place: line(LIMITS.place),
    url: link,
  })
  .superRefine(({ title, starts, ends, zone }, context) => {
    if (!Zone.safeParse(zone).success) fault(context, SLOT_FAULTS.zone, ['zone'])
    if (!title) fault(context, SLOT_FAULTS.title, ['title'])
    if (!starts) fault(context, SLOT_FAULTS.start, ['startsAt'])
    const [from, to] = [typedInstant(starts, zone), typedInstant(ends, zone)]
    if (typeof from === 'string') fault(context, SLOT_FAULTS[from], ['startsAt'])
    if (typeof to === 'string') fault(context, SLOT_FAULTS[to], ['endsAt'])
    if (from instanceof Date && to instanceof Date && to <= from)
      fault(context, SLOT_FAULTS.endsBefore, ['endsAt'])
  })
  .transform(({ id, title, starts, ends, zone, place, url }): WrittenEvent => {
    const [from, to] = [typedInstant(starts, zone), typedInstant(ends, zone)]
    const known = Zone.parse(zone)
    return {
      ...(id ? { id } : {}),
      title,
      startsAt: from instanceof Date ? from.toISOString() : '',
      startsAt_tz: known,
      endsAt: to instanceof Date ? to.toISOString() : null,
      endsAt_tz: to instanceof Date ? known : null,
      place: place || null,
      url: url || null,
    }
  })

const Contact = z
  .object({ name: line(LIMITS.name), phone: Phone, email: Email })
  .superRefine(({ name, phone, email }, context) => {
    if (name && !phone && !email) fault(context, SLOT_FAULTS.contact, ['phone'])
  })

const Action = z.object({ label: line(LIMITS.label), url: link }).superRefine(({ label, url }, context) => {
  if (url && !label) fault(context, SLOT_FAULTS.label, ['label'])
  if (label && !url) fault(context, SLOT_FAULTS.url, ['url'])
})

const SLOTS = {
  introduction: z.object({ heading: line(LIMITS.heading), introduction: text(LIMITS.introduction) }),
  contact: z.object({ contact: Contact }),
  events: z.object({ events: z.array(Event).max(MOST_EVENTS) }),
  callToAction: z.object({ callToAction: Action }),
} as const

/** Whether nothing was typed into an event. Its zone is chosen for it. */
export const isBlankEvent = ({ title, starts, ends, place, url }: TypedEvent): boolean =>
  [title, starts, ends, place, url].every((text) => !text.trim())

/** An event that was added and left empty is none. */
export const withoutBlanks = (typed: Typed): Typed => ({
  ...typed,
  events: typed.events.filter((event) => !isBlankEvent(event)),
})

/**
 * Reads what a member typed into the slots that the campaign gives; the others are not looked at.
 * @returns the slots as the record keeps them, or every fault at the path of its field, in both languages
 */
export function readSlots(
  typed: Typed,
  names: readonly SlotName[],
): { ok: true; slots: Written } | { ok: false; faults: Refusal[] } {
  const slots: Written = {}
  const faults: Refusal[] = []
  const given = {
    heading: typed.heading,
    introduction: typed.introduction,
    contact: { name: typed.contactName, phone: typed.contactPhone, email: typed.contactEmail },
    events: typed.events,
    callToAction: { label: typed.actionLabel, url: typed.actionUrl },
  }
  for (const name of names) {
    const read = SLOTS[name].safeParse(given)
    if (read.success) Object.assign(slots, emptied(read.data))
    else
      faults.push(
        ...read.error.issues.map((issue) => ({
          rule: 'slots',
          path: ['slots', ...issue.path].join('.'),
          message: messageOf(issue),
        })),
      )
  }
  return faults.length > 0 ? { ok: false, faults } : { ok: true, slots }
}

const Told = z.object({ fr: z.string(), en: z.string() })

function messageOf(issue: z.core.$ZodIssue): { fr: string; en: string } {
  const told = Told.safeParse(issue.code === 'custom' ? issue.params : null)
  return told.success ? told.data : SLOT_FAULTS.unreadable
}

/** Empty texts as the record holds them: as nothing. */
function emptied(value: Written): Written {
  const clean = (part: unknown): unknown => {
    if (Array.isArray(part)) return part
    if (typeof part === 'object' && part !== null)
      return Object.fromEntries(Object.entries(part).map(([key, inner]) => [key, clean(inner)]))
    return part === '' ? null : part
  }
  return clean(value) as Written
}

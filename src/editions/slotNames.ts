import { createHash } from 'node:crypto'
import type { Campaign, Edition } from '@/payload-types'

export const SLOT_NAMES = ['introduction', 'contact', 'events', 'callToAction'] as const
/** A place that a campaign gives to its partners. The introduction has a heading. */
export type SlotName = (typeof SLOT_NAMES)[number]

export type Written = NonNullable<Edition['slots']>
/** As a record may hold it: nothing, where nobody wrote yet. */
export type MaybeWritten = Edition['slots'] | null
export type WrittenEvent = NonNullable<Written['events']>[number]

/** The slots that a campaign gives; all of them, where it never said. */
export const slotsGiven = ({ relay }: Pick<Campaign, 'relay'>): readonly SlotName[] =>
  SLOT_NAMES.filter((name) => relay?.slots?.includes(name) ?? true)

/** What was written in some slots, and nothing of the others. */
export function inSlots(written: MaybeWritten, names: readonly SlotName[]): Written {
  const { heading, introduction, contact, events, callToAction } = written ?? {}
  return {
    ...(names.includes('introduction') ? { heading, introduction } : {}),
    ...(names.includes('contact') && contact ? { contact } : {}),
    ...(names.includes('events') ? { events } : {}),
    ...(names.includes('callToAction') && callToAction ? { callToAction } : {}),
  }
}

/** The same with every place said, empty ones too: what is not said would be taken from the newest draft. */
export function wholeSlots({ heading, introduction, contact, events, callToAction }: Written): Written {
  return {
    heading: heading ?? null,
    introduction: introduction ?? null,
    contact: { name: contact?.name ?? null, email: contact?.email ?? null, phone: contact?.phone ?? null },
    events: events ?? [],
    callToAction: { label: callToAction?.label ?? null, url: callToAction?.url ?? null },
  }
}

const line = (value: string | null | undefined): string => value?.trim() ?? ''
const instant = (value: string | null | undefined): string => (value ? new Date(value).toISOString() : '')

/** What a slot says, in a form in which nothing and emptiness are the same, and rows have no id. */
function said(written: MaybeWritten, name: SlotName): readonly unknown[] {
  const { heading, introduction, contact, events, callToAction } = written ?? {}
  switch (name) {
    case 'introduction':
      return [line(heading), line(introduction)]
    case 'contact':
      return [line(contact?.name), line(contact?.email), line(contact?.phone)]
    case 'events':
      return (events ?? []).map((event) => [
        line(event.title),
        instant(event.startsAt),
        line(event.startsAt_tz),
        instant(event.endsAt),
        line(event.place),
        line(event.url),
      ])
    case 'callToAction':
      return [line(callToAction?.label), line(callToAction?.url)]
  }
}

/** The slots that say something else than before. */
export const changedSlots = (before: MaybeWritten, after: MaybeWritten): SlotName[] =>
  SLOT_NAMES.filter((name) => JSON.stringify(said(before, name)) !== JSON.stringify(said(after, name)))

/** Whether nothing at all was written. */
export const isBlank = (written: MaybeWritten): boolean => changedSlots(null, written).length === 0

/** SHA-256 of what the slots say, 64 hex digits: the same words give the same one, on both databases. */
export const fingerprintOf = (written: MaybeWritten): string =>
  createHash('sha256')
    .update(JSON.stringify(SLOT_NAMES.map((name) => said(written, name))))
    .digest('hex')

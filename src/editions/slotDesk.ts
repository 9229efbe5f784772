import { now } from '@/platform/clock'
import type { Locale } from '@/platform/languages'
import { electionBinds } from './election'
import { neutralAt } from './neutral'
import type { Own } from './own'
import { isBlankEvent, readSlots } from './readSlots'
import { slotsGiven, type Written } from './slotNames'
import { neutralBeforeVote } from './slotRules'
import { EMPTY_EVENT, fieldAt, MOST_EVENTS, type Typed } from './typed'

/** What a form shows beside what was typed: the first fault of each field, in the language of the page. */
export type Faults = ReadonlyMap<string, string>

/** A vote that binds the organisation now; null where none does. */
export function voteOf({ partner }: Pick<Own, 'partner'>): string | null {
  const { election, kind } = partner
  const bound = { kind, ...election }
  return election?.on && electionBinds(bound, now()).value ? election.on : null
}

/** What was typed as the rules of words see it, whether or not the rest of it is right yet. */
const asWritten = (typed: Typed): Written => ({
  heading: typed.heading,
  introduction: typed.introduction,
  contact: { name: typed.contactName, email: typed.contactEmail },
  events: typed.events.map(({ title, place, url }) => ({
    title,
    place,
    url,
    startsAt: '',
    startsAt_tz: 'UTC' as const,
  })),
  callToAction: { label: typed.actionLabel, url: typed.actionUrl },
})

const namesAgainst = ({ partner }: Own, typed: Typed, locale: Locale) =>
  neutralBeforeVote(
    {
      slots: asWritten(typed),
      bound: { kind: partner.kind, ...partner.election },
      now: now(),
      review: 'not-needed',
    },
    locale,
  )

/** Checks what was typed. @returns the slots to save, or the faults by field, and whether neutral words would mend some */
export function checkTyped(
  own: Own,
  typed: Typed,
  locale: Locale,
): { ok: true; slots: Written } | { ok: false; faults: Faults; neutral: boolean } {
  const read = readSlots(typed, slotsGiven(own.campaign))
  const names = namesAgainst(own, typed, locale)
  if (read.ok && names.length === 0) return read
  const faults = new Map<string, string>()
  for (const { path, message } of [...(read.ok ? [] : read.faults), ...names]) {
    const field = fieldAt(path)
    if (!faults.has(field)) faults.set(field, message[locale])
  }
  return { ok: false, faults, neutral: names.length > 0 }
}

/**
 * What a button of the form does to what was typed.
 * @param action `add-event`, `remove-event-2`, `neutral`; anything else leaves it as it is
 */
export function acted(own: Own, typed: Typed, action: string, language: Locale, locale: Locale): Typed {
  if (action === 'add-event')
    return { ...typed, events: [...typed.events, EMPTY_EVENT].slice(0, MOST_EVENTS) }
  const removed = /^remove-event-([1-6])$/.exec(action)?.[1]
  if (removed) return { ...typed, events: typed.events.filter((_, index) => index !== Number(removed) - 1) }
  if (action !== 'neutral') return typed
  const paths = namesAgainst(own, typed, locale).map(({ path }) => path)
  return neutralAt(typed, paths, language, own.partner.name)
}

/** The same with the ids that its events have in the record, so that the next save finds them again. */
export function withIds(typed: Typed, { events: rows }: Written): Typed {
  const ids = (rows ?? []).map(({ id }) => id ?? '')
  return {
    ...typed,
    events: typed.events.map((event) =>
      isBlankEvent(event) ? event : { ...event, id: ids.shift() ?? event.id },
    ),
  }
}

/** The order of the form, for the summary of what is to mend. */
export const fieldsOf = (typed: Typed): string[] => [
  'heading',
  'introduction',
  'contact-name',
  'contact-phone',
  'contact-email',
  ...typed.events.flatMap((_, index) =>
    ['title', 'starts', 'ends', 'zone', 'place', 'url'].map((field) => `event-${index + 1}-${field}`),
  ),
  'add-event',
  'action-label',
  'action-url',
]

import { formatEvent } from '@/platform/dates'
import type { Locale } from '@/platform/languages'
import type { SlotName, Written } from './slotNames'

/** What stands in one slot, line by line, as whoever judges it reads it; none where it is empty. */
export function slotLines(
  { heading, introduction, contact, events, callToAction }: Written,
  name: SlotName,
  locale: Locale,
): string[] {
  const lines: Record<SlotName, readonly (string | null | undefined)[]> = {
    introduction: [heading, introduction],
    contact: [contact?.name, contact?.phone, contact?.email],
    events: (events ?? []).map(({ title, startsAt, startsAt_tz, place, url }) =>
      [title, startsAt && formatEvent(startsAt, locale, startsAt_tz), place, url].filter(Boolean).join(', '),
    ),
    callToAction: [callToAction?.label, callToAction?.url],
  }
  return lines[name].filter((line): line is string => Boolean(line?.trim()))
}

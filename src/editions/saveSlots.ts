import type { PayloadRequest } from 'payload'
import type { Locale } from '@/platform/languages'
import { fingerprintOf, inSlots, type SlotName, type Written } from './slotNames'

/** The version stamp of a form: what the given slots said when it was drawn. */
export const stampOf = (written: Written | null | undefined, given: readonly SlotName[]): string =>
  fingerprintOf(inSlots(written, given))

type Save = { edition: string; language: Locale; given: readonly SlotName[]; stamp: string; slots: Written }

/**
 * Saves what a member wrote as the draft of an edition, in one language and in the given slots alone.
 * @returns somebody else's words, where the record no longer says what the form was drawn from: then nothing is
 *   saved. Null when it is
 */
export async function saveSlots(
  req: PayloadRequest,
  { edition, language, given, stamp, slots }: Save,
): Promise<Written | null> {
  const asked = {
    collection: 'editions' as const,
    id: edition,
    locale: language,
    draft: true,
    depth: 0,
    overrideAccess: false,
    req,
  }
  const { slots: current } = await req.payload.findByID({ ...asked, fallbackLocale: false })
  const now = stampOf(current, given)
  if (now !== stamp && now !== stampOf(slots, given)) return current ?? {}
  await req.payload.update({ ...asked, data: { slots: withRows(inSlots(slots, given), current) } })
  return null
}

/** Rows keep the id that they have in this record, and no other: an id from elsewhere would be somebody else's row. */
function withRows(slots: Written, current: Written | null | undefined): Written {
  if (!slots.events) return slots
  const known = new Set((current?.events ?? []).map(({ id }) => id))
  const taken = new Set<string>()
  const events = slots.events.map(({ id, ...event }) => {
    if (!id || !known.has(id) || taken.has(id)) return event
    taken.add(id)
    return { ...event, id }
  })
  return { ...slots, events }
}

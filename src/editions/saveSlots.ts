import type { PayloadRequest } from 'payload'
import type { Locale } from '@/platform/languages'
import { fingerprintOf, inSlots, type SlotName, type Written } from './slotNames'

/** The version stamp of a form: what the given slots said when it was drawn. */
export const stampOf = (written: Written | null | undefined, given: readonly SlotName[]): string =>
  fingerprintOf(inSlots(written, given))

type Save = { edition: string; language: Locale; given: readonly SlotName[]; stamp: string; slots: Written }

/** `theirs`: somebody else saved since the form was drawn, and nothing is saved now. */
export type Saved = { theirs: Written; saved?: undefined } | { saved: Written; theirs?: undefined }

/** Saves what a member wrote as the draft of an edition, in one language and in the given slots alone. */
export async function saveSlots(
  req: PayloadRequest,
  { edition, language, given, stamp, slots }: Save,
): Promise<Saved> {
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
  if (now !== stamp && now !== stampOf(slots, given)) return { theirs: current ?? {} }
  const data = { slots: withRows(inSlots(slots, given), current) }
  const { slots: saved } = await req.payload.update({ ...asked, data })
  return { saved: saved ?? {} }
}

/**
 * Rows keep the id that they have in this record, and no other: an id from elsewhere would be somebody else's row. A
 * beginning that is not typed yet is none: the databases take no empty date.
 */
function withRows(slots: Written, current: Written | null | undefined): Written {
  if (!slots.events) return slots
  const known = new Set((current?.events ?? []).map(({ id }) => id))
  const taken = new Set<string>()
  const events = slots.events.map(({ id, ...event }) => {
    const row = { ...event, startsAt: event.startsAt || null }
    if (!id || !known.has(id) || taken.has(id)) return row
    taken.add(id)
    return { ...row, id }
  })
  return { ...slots, events } as Written
}

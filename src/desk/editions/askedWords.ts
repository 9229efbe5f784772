import type { Payload } from 'payload'
import { publicSlots } from '@/editions/publicSlots'
import { slotLines } from '@/editions/slotLines'
import { changedSlots, SLOT_NAMES, type SlotName, type Written } from '@/editions/slotNames'
import type { Locale } from '@/platform/languages'
import type { Row } from './overviewRows'

/** One place of an edition that waits for the house: its lines as they would appear; none where it becomes empty. */
export type AskedSlot = { name: SlotName; lines: readonly string[]; changed: boolean }

/** The words that wait, by language. */
export type AskedWords = ReadonlyMap<Locale, readonly AskedSlot[]>

/**
 * The words that a publication was asked for, beside what is public: only what is filled, or differs. Pure.
 * @param shown what the public sees; null while it sees nothing, and all is new
 */
export function askedSlots(words: Written, shown: Written | null, language: Locale): AskedSlot[] {
  const changed = shown ? changedSlots(shown, words) : []
  return SLOT_NAMES.map((name) => ({
    name,
    lines: slotLines(words, name, language),
    changed: changed.includes(name),
  })).filter(({ lines, changed }) => lines.length > 0 || changed)
}

/** Reads what waits of one edition. Past access rules: to be called where a manager is known. */
export async function askedWords(
  payload: Payload,
  { edition, asked }: Pick<Row, 'edition' | 'asked'>,
): Promise<AskedWords> {
  const found = asked.map(async ({ language }) => {
    const [{ slots }, shown] = await Promise.all([
      payload.findByID({
        collection: 'editions',
        id: edition,
        locale: language,
        fallbackLocale: false,
        draft: true,
        depth: 0,
      }),
      publicSlots({ payload }, edition, language),
    ])
    return [language, askedSlots(slots ?? {}, shown && (shown.slots ?? {}), language)] as const
  })
  return new Map(await Promise.all(found))
}

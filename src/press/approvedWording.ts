import type { CollectionBeforeChangeHook } from 'payload'
import { z } from 'zod'
import { wordingHash } from './gate'

const row = z.looseObject({
  id: z.string().nullish(),
  text: z.string().nullish(),
  speaker: z.string().nullish(),
  approvedOn: z.string().nullish(),
  approvedWording: z.string().nullish(),
})
const rows = z.array(row).catch([])
type Row = z.infer<typeof row>

/**
 * Keeps what was approved: at the moment at which the day of an approval is recorded or changed, the wording and the
 * speaker as they stand. Afterwards both may be edited; that the approval is of other words is then known.
 */
export function keptApprovals(given: readonly Row[], saved: readonly Row[]): Row[] {
  const before = new Map(saved.flatMap((one) => (one.id ? [[one.id, one] as const] : [])))
  return given.map((one) => {
    if (!one.approvedOn) return { ...one, approvedWording: null }
    const known = one.id ? before.get(one.id) : undefined
    const same = known?.approvedOn && dayOf(known.approvedOn) === dayOf(one.approvedOn)
    // A copy of a kit brings what was approved along.
    const kept = same ? known.approvedWording : known ? null : one.approvedWording
    return {
      ...one,
      approvedWording: kept ?? wordingHash({ text: one.text ?? '', speaker: one.speaker ?? '' }),
    }
  })
}

const dayOf = (value: string): string => value.slice(0, 10)

/** Before a kit is saved: nobody writes the field by hand. */
export const keepApprovedWording: CollectionBeforeChangeHook = ({ data, originalDoc }) =>
  data.quotations === undefined
    ? data
    : {
        ...data,
        quotations: keptApprovals(
          rows.parse(data.quotations ?? []),
          rows.parse(originalDoc?.quotations ?? []),
        ),
      }

import type { CollectionBeforeChangeHook } from 'payload'
import { z } from 'zod'
import { wordingHash } from './gate'

const row = z.looseObject({
  id: z.string().nullish(),
  text: z.string().nullish(),
  speaker: z.string().nullish(),
  approvedOn: z.string().nullish(),
  approvedWording: z.string().nullish(),
  approvalNotedBy: z.string().nullish(),
})
const rows = z.array(row).catch([])
type Row = z.infer<typeof row>

/**
 * Keeps what was approved: at the moment at which the day of an approval is recorded or changed, the wording and the
 * speaker as they stand, and who recorded it. Afterwards the words may be edited; that the approval is of other words is
 * then known.
 * @param by whoever saves it, by name
 */
export function keptApprovals(given: readonly Row[], saved: readonly Row[], by: string): Row[] {
  const before = new Map(saved.flatMap((one) => (one.id ? [[one.id, one] as const] : [])))
  return given.map((one) => {
    if (!one.approvedOn) return { ...one, approvedWording: null, approvalNotedBy: null }
    const known = one.id ? before.get(one.id) : undefined
    const same = known?.approvedOn && dayOf(known.approvedOn) === dayOf(one.approvedOn)
    // A copy of a kit brings what was approved along.
    const kept = same ? known : known ? null : one
    if (kept?.approvedWording)
      return {
        ...one,
        approvedWording: kept.approvedWording,
        approvalNotedBy: kept.approvalNotedBy ?? null,
      }
    const approvedWording = wordingHash(one)
    return { ...one, approvedWording, approvalNotedBy: by }
  })
}

const dayOf = (value: string): string => value.slice(0, 10)

/** What a command of the machine is called where a person would be. */
const MACHINE = 'Relais'

/** Before a kit is saved: nobody writes these fields by hand. */
export const keepApprovedWording: CollectionBeforeChangeHook = ({ data, originalDoc, req: { user } }) =>
  data.quotations === undefined
    ? data
    : {
        ...data,
        quotations: keptApprovals(
          rows.parse(data.quotations ?? []),
          rows.parse(originalDoc?.quotations ?? []),
          user?.collection === 'staff' ? user.name : MACHINE,
        ),
      }

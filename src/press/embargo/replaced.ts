import type { KitIssue } from '@/payload-types'
import { idOf } from '@/platform/ids'

/** An issue whose place another has taken, and since when. */
export interface Replaced {
  id: string
  /** ISO instant at which the other one became public. */
  since: string
}

/** The issues that are in force by their records, though one of the same kit with a higher number is public. Pure. */
export function replacedAt(
  issues: readonly Pick<KitIssue, 'id' | 'kit' | 'number' | 'state' | 'publicFrom'>[],
  at: Date,
): Replaced[] {
  const standing = issues.filter(
    ({ state, publicFrom }) => state === 'current' && Date.parse(publicFrom) <= at.getTime(),
  )
  return standing.flatMap(({ id, kit, number }) => {
    const [next] = standing
      .filter((other) => idOf(other.kit) === idOf(kit) && other.number > number)
      .map(({ publicFrom }) => publicFrom)
      .sort()
    return next ? [{ id, since: next }] : []
  })
}

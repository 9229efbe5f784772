import type { KitIssue, PressKit } from '@/payload-types'
import { readTold } from './told'

type Seen = Pick<KitIssue, 'number' | 'publicFrom' | 'state' | 'told'>

/**
 * The embargo that a published kit stands under. Where the act of its own has moved it since the kit was published,
 * the record still names the earlier instant: the moved one counts, before it and after, so that no correction goes
 * back to an embargo that nobody wants any more. A kit that was published again since says itself what holds. Pure.
 */
export function keptEmbargo(
  { embargo, updatedAt }: Pick<PressKit, 'embargo' | 'updatedAt'>,
  issues: readonly Seen[],
): string | null {
  if (!embargo) return null
  const moved = issues.findLast(({ number, state, told }) => {
    const at = readTold(told).moved
    const isLater = at !== undefined && Date.parse(at) >= Date.parse(updatedAt)
    return isLater && state !== 'pulled' && issues.some((earlier) => isFrom(earlier, embargo, number))
  })
  return moved?.publicFrom ?? embargo
}

const isFrom = ({ number, publicFrom }: Seen, embargo: string, before: number): boolean =>
  number < before && Date.parse(publicFrom) === Date.parse(embargo)

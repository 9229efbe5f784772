import { opticalArea, SHARE } from './size'
import type { ComposedLockup, MarkBox } from './types'

/**
 * How far the marks are from the areas of their roles, as drawn: the largest difference, as a share (0.001 is
 * 0.1 %). Null where there are not two marks to compare. A role that had to grow is left out.
 */
export function measuredGap({ boxes, notes }: ComposedLockup): number | null {
  const grown = notes.filter(({ what }) => what === 'role-grown').map(({ party }) => party)
  const marks = boxes
    .filter((box): box is MarkBox => box.kind === 'mark')
    .filter(({ party }) => !grown.includes(party))
  const [first] = marks
  if (!first || marks.length < 2) return null
  const own = (mark: MarkBox) => opticalArea(mark) / SHARE[mark.role]
  return Math.max(...marks.map((mark) => Math.abs(own(mark) / own(first) - 1)))
}

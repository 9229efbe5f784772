import { type LockupRole, SHARE } from './size'
import { aspectOf, isMark, type MarkMember, type Member, type Shares, type Sizes, sizesOf } from './sizes'
import type { Space } from './types'

type NotLargest = { height: number; needed: number; width: number; neededWidth: number }

const STEPS = 10

/**
 * The shares of area at which every party that must be at least as large as any other is so: measured in height or
 * in width, as Union law measures its emblem beside other logos (Regulation (EU) 2021/1060, annex IX, point 1.7).
 * Where its role is drawn smaller, the whole role grows, so that equals stay equal, and no further than the lead.
 */
export function sharesFor(
  members: readonly Member[],
  space: Space,
): { ok: true; shares: Shares; grown: LockupRole[] } | { ok: false; party: string; data: NotLargest } {
  const asking = members.filter(isMark).filter(({ party }) => party.conditions?.atLeastAsLarge)
  const roles = [...new Set(asking.map(({ party }) => party.role))].filter((role) => SHARE[role] < SHARE.lead)
  let last: { party: string; data: NotLargest } | null = null
  for (let step = 0; step <= STEPS; step++) {
    const shares: Record<LockupRole, number> = { ...SHARE }
    for (const role of roles) shares[role] += ((SHARE.lead - SHARE[role]) * step) / STEPS
    const found = sizesOf(members, space, shares)
    if (!found.ok) {
      if (last) break
      // What can't stand at all is said by its own reason.
      return { ok: true, shares: SHARE, grown: [] }
    }
    last = found.sizes[0] ? smallerThanAnother(members, found.sizes[0]) : null
    if (!last) return { ok: true, shares, grown: step > 0 ? roles : [] }
  }
  if (!last) throw new RangeError('No share of area was tried.')
  return { ok: false, ...last }
}

/** A party that must be as large as any other, and is lower and narrower than one; null where there is none. */
export function smallerThanAnother(
  members: readonly Member[],
  { heights }: Sizes,
): { party: string; data: NotLargest } | null {
  const marks = members.filter(isMark)
  const sizeOf = (mark: MarkMember) => {
    const height = heights.get(mark.party.id) ?? 0
    return { height, width: height * aspectOf(mark) }
  }
  for (const mark of marks.filter(({ party }) => party.conditions?.atLeastAsLarge)) {
    const own = sizeOf(mark)
    const others = marks.filter((other) => other !== mark).map(sizeOf)
    const needed = Math.max(0, ...others.map(({ height }) => height))
    const neededWidth = Math.max(0, ...others.map(({ width }) => width))
    if (own.height < needed - 1e-9 && own.width < neededWidth - 1e-9) {
      return { party: mark.party.id, data: { ...own, needed, neededWidth } }
    }
  }
  return null
}

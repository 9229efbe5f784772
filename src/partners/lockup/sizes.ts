import {
  areaRange,
  HEIGHT,
  heightsAt,
  type LockupRole,
  MILLIMETRES,
  SHARE,
  type Standing,
  TOLERANCE,
  unevenness,
} from './size'
import type { Party, Space } from './types'
import type { Chosen } from './variant'

/** A party as it will stand: by a version of its logo, or (null) by its name. */
export type Member = { party: Party; pick: Chosen | null }
export type MarkMember = Member & { pick: Chosen }
export type Shares = Readonly<Record<LockupRole, number>>

/** Heights of all marks at one scale; `level` is the lead's, or what its mark would have. */
export type Sizes = { heights: ReadonlyMap<string, number>; level: number; clear: number }
export type Uneven = {
  code: 'too-wide' | 'too-tall'
  party: string
  data: { aspect: number; limit: number }
}

/** How many sizes are tried between the largest and the smallest: one is at most 2.5 % smaller than the next. */
const SCALES = 32

/** How long a CSS pixel is in the unit of a space. */
export const pixelIn = ({ unit }: Pick<Space, 'unit'>): number => (unit === 'px' ? 1 : MILLIMETRES)

export const isMark = (member: Member): member is MarkMember => member.pick !== null
export const aspectOf = ({ pick: { variant } }: MarkMember): number => variant.width / variant.height

/**
 * The sizes at which all marks have the area of their role, largest first, as many as are worth trying; or the
 * mark that makes it impossible.
 */
export function sizesOf(
  members: readonly Member[],
  space: Space,
  shares: Shares = SHARE,
): { ok: true; sizes: Sizes[] } | ({ ok: false } & Uneven) {
  const pixel = pixelIn(space)
  const marks = members.filter(isMark)
  if (marks.length === 0) {
    return { ok: true, sizes: steps(HEIGHT.most * pixel, HEIGHT.least * pixel).map((level) => byName(level)) }
  }
  const standings = marks.map((mark) => standing(mark, space, shares))
  const range = areaRange(standings)
  if (unevenness(standings, heightsAt(standings, range.most)) > TOLERANCE) {
    return { ok: false, ...culprit(marks, standings, range) }
  }
  const areas = steps(range.most, Math.min(range.least, range.most))
  return {
    ok: true,
    sizes: areas.map((area) => {
      const found = heightsAt(standings, area)
      const heights = new Map(marks.map(({ party }, at) => [party.id, found[at] ?? 0]))
      const level =
        heights.get(leadOf(members).party.id) ?? HEIGHT.most * pixel * Math.sqrt(area / range.most)
      return { heights, level, clear: clearOf(marks, heights, level) }
    }),
  }
}

export function leadOf(members: readonly Member[]): Member {
  const lead = members.find(({ party }) => party.role === 'lead')
  if (!lead) throw new RangeError('A lock-up has one lead.')
  return lead
}

const byName = (level: number): Sizes => ({ heights: new Map(), level, clear: level / 2 })

/**
 * Half the height of the lead's mark, or what the owner of a zone asks for where that is more. One measure for all:
 * a lock-up with two rhythms looks like a mistake.
 */
function clearOf(marks: readonly MarkMember[], heights: ReadonlyMap<string, number>, level: number): number {
  const own = marks.map(
    ({ party: { id, conditions } }) => (conditions?.zone?.clear ?? 0) * (heights.get(id) ?? 0),
  )
  return Math.max(level / 2, ...own)
}

function standing(mark: MarkMember, space: Space, shares: Shares): Standing {
  const pixel = pixelIn(space)
  const { role, conditions } = mark.party
  const least = Math.max(HEIGHT.least * pixel, conditions?.least?.[space.unit] ?? 0)
  return { aspect: aspectOf(mark), share: shares[role], least, most: Math.max(HEIGHT.most * pixel, least) }
}

/** Of the mark that is too low and the one that is too high, the one that is not the lead's, or the odder one. */
function culprit(
  marks: readonly MarkMember[],
  standings: readonly Standing[],
  { least, most, low, high }: ReturnType<typeof areaRange>,
): Uneven {
  const [lowest, highest] = [marks[low], marks[high]]
  const [lowStanding, highStanding] = [standings[low], standings[high]]
  if (!lowest || !highest || !lowStanding || !highStanding) throw new RangeError('A lock-up without marks.')
  const lead = marks.find(({ party }) => party.role === 'lead')
  const oddity = (mark: MarkMember) => Math.abs(Math.log(aspectOf(mark) / (lead ? aspectOf(lead) : 3)))
  const tall = lowest === lead || (highest !== lead && oddity(highest) > oddity(lowest))
  const limit = tall
    ? (least * (1 - TOLERANCE) * highStanding.share) / highStanding.most ** 2
    : (most * (1 + TOLERANCE) * lowStanding.share) / lowStanding.least ** 2
  const mark = tall ? highest : lowest
  return {
    code: tall ? 'too-tall' : 'too-wide',
    party: mark.party.id,
    data: { aspect: aspectOf(mark), limit },
  }
}

/** From the most to the least in even ratios, both included. */
function steps(most: number, least: number): number[] {
  if (least >= most) return [most]
  return Array.from({ length: SCALES + 1 }, (_, at) =>
    at === SCALES ? least : most * (least / most) ** (at / SCALES),
  )
}

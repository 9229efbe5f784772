import {
  areaRange,
  HEIGHT,
  heightsAt,
  type MateRole,
  opticalArea,
  SHARE,
  type Standing,
  TOLERANCE,
} from './lockup/size'

export { HEIGHT, type MateRole, SHARE, TOLERANCE } from './lockup/size'

/** A logo as it stands in a lock-up: the trimmed mark, and the height of the file it stands in, in one unit. */
export type MarkSize = { width: number; height: number; box: number }

/**
 * The two sizes of a lock-up: factors on `--logo`, which runs from 40 to 52 px with the width of the screen.
 * `ratio` is the area of the partner's mark over that of the lead's.
 */
export type Lockup = { ok: true; lead: number; mate: number; ratio: number }

/**
 * Why two marks can't stand side by side at their areas: one of them would leave the heights that a lock-up may
 * have. `aspect` is the partner's width over height, `limit` the nearest that would do.
 */
export type LockupRefusal = {
  ok: false
  reason: 'mate-too-wide' | 'mate-too-tall'
  data: { aspect: number; limit: number }
}

/** Heights in CSS pixels: what `--logo` may be (look: Lock-ups). */
export const LOGO = { least: 40, most: 52 } as const

const LARGEST = HEIGHT.most / LOGO.most
/** What a mark must be over `--logo`, so that it is high enough where `--logo` is at its least. */
const FLOOR = HEIGHT.least / LOGO.least

/**
 * Sizes a partner's mark beside the lead's by area: equal for a joint partner, 70 % for a supporting one or a
 * funder. The larger of the two factors is 1. Where a mark would be drawn lower than 24 px, it is drawn at 24 px
 * if the area stays within the tolerance; else the pair is refused.
 * @param largest the partner's mark must be at least as high or at least as wide as the lead's (see
 * `lockup/largest.ts`): its area grows until it is, which at equal areas it always is
 */
export function fitLockup(
  lead: MarkSize,
  mate: MarkSize,
  role: MateRole,
  largest = false,
): Lockup | LockupRefusal {
  const share = largest ? Math.max(SHARE[role], likeness(lead, mate)) : SHARE[role]
  const marks = [standing(lead, SHARE.lead), standing(mate, share)]
  const { most, high } = areaRange(marks)
  const [leadHeight = 0, mateHeight = 0] = heightsAt(marks, most)
  const factors = { lead: factor(lead, leadHeight), mate: factor(mate, mateHeight) }
  const ratio = area(mate, factors.mate) / area(lead, factors.lead)
  const fits = factors.lead <= LARGEST && factors.mate <= LARGEST && Math.abs(ratio / share - 1) <= TOLERANCE
  if (fits) return { ok: true, ...factors, ratio }

  const aspect = mate.width / mate.height
  const tall = high === 1
  // Measured on a mark that fills its file, as one that is exported again would.
  const limit = tall
    ? share * (1 - TOLERANCE) * area(lead, smallest(lead))
    : (share * (1 + TOLERANCE) * area(lead, 1)) / FLOOR ** 2
  return { ok: false, reason: tall ? 'mate-too-tall' : 'mate-too-wide', data: { aspect, limit } }
}

/**
 * The clear space round a lock-up, as a factor on `--logo`: half the height of the lead's symbol, which is at most
 * as high as its mark.
 */
export function clearSpace(lead: MarkSize, factor: number): number {
  return (factor * lead.height) / lead.box / 2
}

/** How alike two shapes are: 1 for one aspect, less the further they are apart. */
function likeness(one: MarkSize, other: MarkSize): number {
  const ratio = one.width / one.height / (other.width / other.height)
  return Math.min(ratio, 1 / ratio)
}

/** A mark in units of `--logo`, where its file is at most as high as that. */
function standing({ width, height, box }: MarkSize, share: number): Standing {
  return { aspect: width / height, share, least: FLOOR, most: (LARGEST * height) / box }
}

/** The factor of a file whose mark has this height, and that never draws it lower than 24 px. */
function factor(mark: MarkSize, height: number): number {
  return thousandths(Math.max((height * mark.box) / mark.height, smallest(mark)))
}

/** The area of a mark whose file is so high. */
function area({ width, height, box }: MarkSize, file: number): number {
  return opticalArea({ width: (width / box) * file, height: (height / box) * file })
}

/** The factor at which the mark itself is drawn 24 px high while `--logo` is at its least. */
function smallest({ height, box }: MarkSize): number {
  return Math.ceil((FLOOR * (box / height) - 1e-9) * 1_000) / 1_000
}

function thousandths(value: number): number {
  return Math.round(value * 1_000) / 1_000
}

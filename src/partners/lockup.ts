import type { Edition } from '@/payload-types'

/** What a partner is to a campaign. The foundation is always the lead. */
export type MateRole = Edition['role']

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

/** Heights in CSS pixels: what `--logo` may be, and what a mark may be (look: Lock-ups). */
export const LOGO = { least: 40, most: 52 } as const
export const HEIGHT = { least: 24, most: 52 } as const
/** How far an area may be from its share. */
export const TOLERANCE = 0.03
/** The area of a partner's mark, where the lead's is 1. */
export const SHARE: Readonly<Record<MateRole, number>> = { joint: 1, supporting: 0.7, funder: 0.7 }

const LARGEST = HEIGHT.most / LOGO.most

/**
 * Sizes a partner's mark beside the lead's by area: equal for a joint partner, 70 % for a supporting one or a
 * funder. The larger of the two factors is 1. Where a mark would be drawn lower than 24 px, it is drawn at 24 px
 * if the area stays within the tolerance; else the pair is refused.
 */
export function fitLockup(lead: MarkSize, mate: MarkSize, role: MateRole): Lockup | LockupRefusal {
  const share = SHARE[role]
  const [leadArea, mateArea] = [area(lead), area(mate)]
  const wanted = Math.sqrt((share * leadArea) / mateArea)
  const [leadFloor, mateFloor] = [smallest(lead), smallest(mate)]
  const factors = {
    lead: thousandths(Math.max(wanted > 1 ? LARGEST / wanted : LARGEST, leadFloor)),
    mate: thousandths(Math.max(wanted > 1 ? LARGEST : LARGEST * wanted, mateFloor)),
  }
  const ratio = (mateArea * factors.mate ** 2) / (leadArea * factors.lead ** 2)
  const fits = factors.lead <= LARGEST && factors.mate <= LARGEST && Math.abs(ratio / share - 1) <= TOLERANCE
  if (fits) return { ok: true, ...factors, ratio }

  const aspect = mate.width / mate.height
  const tall = wanted > 1
  // Measured on a mark that fills its file, as one that is exported again would.
  const limit = tall
    ? share * (1 - TOLERANCE) * leadArea * leadFloor ** 2
    : (share * (1 + TOLERANCE) * leadArea) / (HEIGHT.least / LOGO.least) ** 2
  return { ok: false, reason: tall ? 'mate-too-tall' : 'mate-too-wide', data: { aspect, limit } }
}

/**
 * The clear space round a lock-up, as a factor on `--logo`: half the height of the lead's symbol, which is at most
 * as high as its mark.
 */
export function clearSpace(lead: MarkSize, factor: number): number {
  return (factor * lead.height) / lead.box / 2
}

/** Area of a mark where its file is one unit high. */
function area({ width, height, box }: MarkSize): number {
  return (width * height) / box ** 2
}

/** The factor at which the mark itself is drawn 24 px high while `--logo` is at its least. */
function smallest({ height, box }: MarkSize): number {
  return Math.ceil(((HEIGHT.least / LOGO.least) * (box / height) - 1e-9) * 1_000) / 1_000
}

function thousandths(value: number): number {
  return Math.round(value * 1_000) / 1_000
}

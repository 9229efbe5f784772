import type { Edition } from '@/payload-types'

/** What a partner is to a campaign. The foundation is always the lead. */
export type MateRole = Edition['role']
export type LockupRole = 'lead' | MateRole

/**
 * The heights of a mark, in CSS pixels (look: Lock-ups). On paper the same, at 1/96 inch to the pixel (CSS Values
 * and Units 4, "Absolute lengths"): 24 px are 6.35 mm. The smallest height that Union law allows for an emblem in
 * print is 6 mm, on very small packages (Regulation (EU) 2018/848, annex V, point 1.7; 9 mm elsewhere).
 */
export const HEIGHT = { least: 24, most: 52 } as const
/** Millimetres in a CSS pixel. */
export const MILLIMETRES = 25.4 / 96

/** How far an area may be from its share. */
export const TOLERANCE = 0.03
/** The area of a mark, where the lead's is 1. */
export const SHARE: Readonly<Record<LockupRole, number>> = { lead: 1, joint: 1, supporting: 0.7, funder: 0.7 }

/**
 * A mark as sizes are found for it: its width over its height, the share of area that its role gives it, and the
 * heights between which it may be drawn.
 */
export type Standing = { aspect: number; share: number; least: number; most: number }

/**
 * The optical size of a mark: the area of the rectangle round what is drawn, margins cut. For an area A and an
 * aspect r the mark is √(A·r) wide and √(A/r) high, halfway (in logarithm) between equal heights, where wordmarks
 * shout, and equal widths, where they vanish. It is the middle of the family `width = r^p · base` that logo walls
 * are balanced with (Dan Paquette's method, p = ½, as documented by Sanity's logo-soup), and one that a partner
 * can check with a ruler.
 */
export function opticalArea({ width, height }: { width: number; height: number }): number {
  return width * height
}

/**
 * Between which areas of a mark of share 1 every mark stands within its heights; `least` is above `most` where
 * no area would do. `low` and `high` are the places of the marks that set these bounds: the one that would become
 * too low first, and the one that would become too high first.
 */
export function areaRange(marks: readonly Standing[]): {
  least: number
  most: number
  low: number
  high: number
} {
  const at = (height: number, { aspect, share }: Standing) => (height ** 2 * aspect) / share
  const lows = marks.map((mark) => at(mark.least, mark))
  const highs = marks.map((mark) => at(mark.most, mark))
  const [least, most] = [Math.max(...lows), Math.min(...highs)]
  return { least, most, low: lows.indexOf(least), high: highs.indexOf(most) }
}

/** The heights of marks where share 1 has this area. What would be drawn too low is raised to its least. */
export function heightsAt(marks: readonly Standing[], area: number): number[] {
  return marks.map(({ aspect, share, least }) => Math.max(least, Math.sqrt((share * area) / aspect)))
}

/** The largest difference between the areas of two marks, each over its share; 0 where all have their share. */
export function unevenness(marks: readonly Standing[], heights: readonly number[]): number {
  const areas = marks.map(({ aspect, share }, at) => {
    const height = heights[at] ?? 0
    return opticalArea({ width: aspect * height, height }) / share
  })
  return Math.max(
    0,
    ...areas.flatMap((one, at) => areas.slice(at + 1).map((other) => Math.abs(other / one - 1))),
  )
}

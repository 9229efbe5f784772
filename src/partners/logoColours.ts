import { modeHsl, modeRgb, parse, useMode as register } from 'culori/fn'
import { colour, contrast, oklchOf } from './colour'
import { VISIBLE } from './ink'
import { FIXED } from './palette'

const toRgb = register(modeRgb)
register(modeHsl)

/** A colour as the rules take it (six hexadecimal digits after `#`) becomes another. */
export type Repaint = (hex: string) => string

/** One way to another version: each colour another, or one ink where a colour shows and holes where it doesn't. */
export type Recipe = { repaint: Repaint } | { shows: (hex: string) => boolean; ink: string }

/** Below this contrast a colour is the paper itself: what is painted in it is meant as a gap. */
const PAPER_LIKE = 1.25
/** Contrast that a colour gets where it is raised freely: that of text (WCAG 2.2, 1.4.3). */
const COMFORT = 4.5
/** Chroma of a raised colour at most: a light tint, as the night's own colours are. */
const TINT = 0.12

const visibleAtNight = (hex: string) => contrast(hex, FIXED.night.paper) >= VISIBLE

/** Whether a colour can't be told from the day's paper. */
export const isPaperLike: (hex: string) => boolean = (hex) => contrast(hex, FIXED.day.paper) < PAPER_LIKE
/** Whether a colour reads on the day's paper. */
export const isInk: (hex: string) => boolean = (hex) => contrast(hex, FIXED.day.paper) >= VISIBLE

/**
 * Mirrors dark colours into light ones of the same hue, the darkest becoming the lightest; what reads by night
 * already stays. `gaps`: what has the colour of the day's paper takes that of the night's.
 */
export function mirrored(gaps: boolean): Repaint {
  return (hex) => {
    if (gaps && isPaperLike(hex)) return FIXED.night.paper
    if (visibleAtNight(hex)) return hex
    const { l, c, h } = oklchOf(hex)
    return raised(0.97 - 0.45 * l, Math.min(c, TINT), h, COMFORT)
  }
}

/** Raises dark colours just until they read by night, so that light colours on them still stand out. */
export const raisedJust: Repaint = (hex) => {
  if (visibleAtNight(hex)) return hex
  const { l, c, h } = oklchOf(hex)
  return raised(l, c, h, VISIBLE)
}

function raised(from: number, c: number, h: number, needed: number): string {
  const STEP = 0.005
  let l = from
  let found = colour(l, c, h).hex
  while (contrast(found, FIXED.night.paper) < needed && l < 1) {
    l += STEP
    found = colour(Math.min(1, l), c, h).hex
  }
  return found
}

/** A colour of a file, whichever way it is written, repainted; its transparency stays. Anything else stays. */
export function inFile(repaint: Repaint): (written: string) => string {
  return (written) => {
    const read = hexOf(written)
    if (!read) return written
    const hex = repaint(read.hex)
    if (read.alpha >= 1) return hex
    const channels = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16))
    return `rgba(${channels.join(',')},${Number(read.alpha.toFixed(3))})`
  }
}

/** A colour as files write it: by name, in hexadecimal, as rgb() or hsl(). */
export function hexOf(written: string): { hex: string; alpha: number } | null {
  const read = toRgb(parse(written))
  if (!read) return null
  const digits = [read.r, read.g, read.b].map((channel) =>
    Math.round(Math.min(1, Math.max(0, channel)) * 255)
      .toString(16)
      .padStart(2, '0'),
  )
  return { hex: `#${digits.join('')}`, alpha: read.alpha ?? 1 }
}

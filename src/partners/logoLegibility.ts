import type { Pixels } from '@/media/svg/render'
import { type Cut, type Plane, shrink } from './logoShrink'

/** CSS pixels of the smallest logo that we show: in the compact widget. */
export const SMALL = 24
/** How many times larger the picture is that it is compared with (192 px); less for logos that are very long. */
const SCALE = 8
const MOST_PIXELS = 1_000_000
/** Of all lines, the part that the finest are: what `stroke` is measured on. */
const FINEST = 0.2
/** From this coverage on a place is ink, or else paper. */
const INKED = 0.5
/** What a line of ink must still cover where it stood, and what a gap may be covered, to be told at `SMALL`. */
const TOLD = 0.5

/**
 * What a logo needs at `SMALL`: this part of its lines and gaps, and strokes of this many pixels. Set by the logos
 * of the demonstration (0.72 and 0.56 at least), whose words are still read when all is shrunk to three quarters
 * (0.72 and 0.42), and no longer at three fifths (0.35).
 */
export const LEGIBLE = { detail: 0.5, stroke: 0.4 } as const

/** `detail`: 0 to 1. `stroke`: pixels of the finest fifth of its lines, at `SMALL`. */
export type Legibility = { detail: number; stroke: number; legible: boolean }

/**
 * How much of a logo is left at 24 px: the part of its lines, and of the gaps between them, that is still there
 * when the picture of 192 px shrinks to 24. Each counts by its length, so that small words weigh as much beside
 * a large sign as they do for a reader.
 * @param picture of which `cut` is shown; colours multiplied by alpha
 * @param ground what it stands on: a paper or its own plate (`isPlate`); six hexadecimal digits after `#`
 */
export function legibility(picture: Pixels, cut: Cut, ground: string, isPlate = false): Legibility {
  const width = Math.max(1, Math.round((SMALL * cut.width) / cut.height))
  const scale = [SCALE, SCALE / 2].find((times) => width * SMALL * times ** 2 <= MOST_PIXELS) ?? SCALE / 4
  const size = { width: width * scale, height: SMALL * scale }
  const drawn = shrink(picture, cut, size)
  const large = drawn.inkOn(ground)
  const painted = drawn.alpha().data
  const ink = thicknesses(large, true)
  const gaps = thicknesses(large, false)
  const small = blockMeans(large, scale)
  const lines = new Float64Array(size.height * BINS + 1)
  let [all, kept] = [0, 0]
  for (let at = 0; at < large.data.length; at += 1) {
    const inked = (large.data[at] ?? 0) > INKED
    const thickness = (inked ? ink[at] : gaps[at]) ?? Number.POSITIVE_INFINITY
    if (thickness > size.height) continue
    const x = Math.floor((at % large.width) / scale)
    const left = small[Math.floor(at / large.width / scale) * width + x] ?? 0
    const length = 1 / Math.max(1, thickness)
    all += length
    if (inked ? left >= TOLD : left <= 1 - TOLD) kept += length
    const bin = Math.round(thickness * BINS)
    // Light words in a dark sign are lines as well; a plate's own colour is what stands around them.
    if (inked || (!isPlate && (painted[at] ?? 0) > INKED)) lines[bin] = (lines[bin] ?? 0) + length
  }
  const detail = all === 0 ? 1 : kept / all
  const stroke = finest(lines) / BINS / scale
  return { detail, stroke, legible: detail >= LEGIBLE.detail && stroke >= LEGIBLE.stroke }
}

/** Thicknesses are counted in tenths of a pixel of the large picture. */
const BINS = 10

function blockMeans({ width, data }: Plane, scale: number): Float32Array {
  const across = width / scale
  const means = new Float32Array(across * SMALL)
  for (let at = 0; at < data.length; at += 1) {
    const to = Math.floor(at / width / scale) * across + Math.floor((at % width) / scale)
    means[to] = (means[to] ?? 0) + (data[at] ?? 0) / scale ** 2
  }
  return means
}

/** Less than this is the edge of something. */
const EDGE = 0.3

/**
 * How thick each place is, in pixels: the shortest of the four runs through it (across, down, both diagonals),
 * partly covered ends counted in part. A run that the picture's border cuts off has no thickness.
 */
function thicknesses({ width, height, data }: Plane, ofInk: boolean): Float32Array {
  const thickness = new Float32Array(data.length).fill(Number.POSITIVE_INFINITY)
  const run = (start: number, step: number, count: number, length: number) => {
    let [from, sum] = [0, 0]
    for (let index = 0; index <= count; index += 1) {
      const covered = data[start + index * step] ?? 0
      const value = index === count ? 0 : ofInk ? covered : 1 - covered
      if (value > EDGE) {
        sum += value
        continue
      }
      // What lies outside the picture is paper: it ends a line of ink, but not a gap.
      if (ofInk || (from > 0 && index < count)) {
        for (let back = from; back < index; back += 1) {
          const at = start + back * step
          thickness[at] = Math.min(thickness[at] ?? 0, sum * length)
        }
      }
      from = index + 1
      sum = 0
    }
  }
  for (let y = 0; y < height; y += 1) run(y * width, 1, width, 1)
  for (let x = 0; x < width; x += 1) run(x, width, height, 1)
  for (let x = 1 - height; x < width; x += 1) {
    const down = Math.max(0, -x)
    const right = Math.max(0, x)
    const count = Math.min(height - down, width - right)
    run(down * width + right, width + 1, count, Math.SQRT2)
    run(down * width + (width - 1 - right), width - 1, count, Math.SQRT2)
  }
  return thickness
}

/** The bin below which the finest part of all lines lies. */
function finest(lines: Float64Array): number {
  const total = lines.reduce((sum, length) => sum + length, 0)
  let passed = 0
  return lines.findIndex((length) => {
    passed += length
    return passed >= total * FINEST
  })
}

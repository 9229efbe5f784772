import type { Pixels } from '@/media/svg/render'
import { VISIBLE } from './ink'
import { type Plane, shrink } from './logoShrink'

/** Height of the pictures that are compared: edges thinner than a pixel of it are no structure. */
const HEIGHT = 96
const WINDOW = 3
/** Less than this is within a logo, and not at its outline. */
const COVERED = 0.9
/** What is still told from its neighbour, where it stood out from it by `VISIBLE`. */
const TOLD = 2
/** The part of the edges inside a logo that another version of it must keep. */
export const STRUCTURE = 0.85

/**
 * How much of what stands inside a logo, colour on colour, another version of it still shows: 0 to 1; 1 for a logo
 * that has nothing but its outline. What stands out by 3:1 counts (WCAG 2.2, 1.4.11): words in a disc that take
 * the disc's colour are lost; two shades of one colour that become one are not.
 * @param before on its paper, `after` on its own; both pictures show the same frame
 */
export function structureKept(
  before: { picture: Pixels; paper: string },
  after: { picture: Pixels; paper: string },
): number {
  const { width, height } = before.picture
  const size = { width: Math.max(WINDOW, Math.round((HEIGHT * width) / height)), height: HEIGHT }
  const [was, is] = [before, after].map(({ picture, paper }) => {
    const whole = { left: 0, top: 0, width: picture.width, height: picture.height }
    const small = shrink(picture, whole, size)
    return { light: luminances(small.on(paper)), covered: small.alpha().data }
  })
  if (!was || !is) return 0
  let [inside, kept] = [0, 0]
  for (let y = 0; y + WINDOW <= size.height; y += 1) {
    for (let x = 0; x + WINDOW <= size.width; x += 1) {
      const places = window(x, y, size.width)
      if (places.some((at) => (was.covered[at] ?? 0) < COVERED)) continue
      if (contrastWithin(was.light, places) < VISIBLE) continue
      inside += 1
      if (contrastWithin(is.light, places) >= TOLD) kept += 1
    }
  }
  return inside === 0 ? 1 : kept / inside
}

function window(x: number, y: number, width: number): number[] {
  const places: number[] = []
  for (let row = y; row < y + WINDOW; row += 1)
    for (let column = x; column < x + WINDOW; column += 1) places.push(row * width + column)
  return places
}

/** Relative luminance of each pixel, as WCAG defines it. */
function luminances({ data, width, height }: Plane): Float32Array {
  const linear = (value: number) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4)
  return Float32Array.from({ length: width * height }, (_, at) => {
    const [r, g, b] = [0, 1, 2].map((channel) => linear(data[at * 3 + channel] ?? 0))
    return 0.2126 * (r ?? 0) + 0.7152 * (g ?? 0) + 0.0722 * (b ?? 0)
  })
}

function contrastWithin(light: Float32Array, places: number[]): number {
  const values = places.map((at) => light[at] ?? 0)
  return (Math.max(...values) + 0.05) / (Math.min(...values) + 0.05)
}

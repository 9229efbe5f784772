import type { Pixels } from './render'
import type { ViewBox } from './verdict'

/** Levels of each channel, far enough apart to be told from one another through a veil. */
const LEVELS = 4
const STEP = 255 / (LEVELS - 1)
/** How many things can be told apart in one picture. */
export const MOST_CODES = LEVELS ** 3
/** Alpha, of 255, from which a pixel tells its colour. */
const TELLS = 16

/** The paint by which a thing is found in a picture: a colour of its own for each code below `MOST_CODES`. */
export function paintOfCode(code: number): string {
  const levels = [Math.floor(code / LEVELS ** 2), Math.floor(code / LEVELS) % LEVELS, code % LEVELS]
  return `#${levels.map((level) => (level * STEP).toString(16).padStart(2, '0')).join('')}`
}

/**
 * Where each code is seen in a picture.
 * @param picture of the whole frame `viewBox`
 * @returns for each code below `count` the box of its pixels, in the units of the frame; null where it is not seen
 */
export function boxesOfCodes(picture: Pixels, viewBox: ViewBox, count: number): (ViewBox | null)[] {
  const { width, height, data } = picture
  const seen = new Map<number, { left: number; top: number; right: number; bottom: number }>()
  for (let y = 0, at = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1, at += 4) {
      const alpha = data[at + 3] ?? 0
      if (alpha < TELLS) continue
      const level = (channel: number) => Math.round((((data[at + channel] ?? 0) / alpha) * 255) / STEP)
      const code = (level(0) * LEVELS + level(1)) * LEVELS + level(2)
      const box = seen.get(code)
      if (!box) seen.set(code, { left: x, top: y, right: x + 1, bottom: y + 1 })
      else {
        box.left = Math.min(box.left, x)
        box.right = Math.max(box.right, x + 1)
        box.bottom = y + 1
      }
    }
  }
  const [unitX, unitY] = [viewBox.width / width, viewBox.height / height]
  return Array.from({ length: Math.min(count, MOST_CODES) }, (_, code) => {
    const box = seen.get(code)
    return box
      ? {
          x: viewBox.x + box.left * unitX,
          y: viewBox.y + box.top * unitY,
          width: (box.right - box.left) * unitX,
          height: (box.bottom - box.top) * unitY,
        }
      : null
  })
}

import type { MotionJob } from './encoder/raster.mjs'
import { MOTION } from './limits'
import { ImageRefusal } from './refusal'

/** How an image moves, as its file says. */
interface Frames {
  width: number
  height: number
  frames: number
  /** Milliseconds that each frame stands; fewer of them than frames where the file leaves some out. */
  delays: readonly number[]
  /** How often all of it is shown; 0 for ever, which is also what a file means that says nothing. */
  loop?: number
}

export type Motion = MotionJob

/** Browsers show a frame that asks for less than 20 ms, or for nothing, during this. */
const DEFAULT_DELAY = 100
const SHORTEST_DELAY = 20

/**
 * How an image is to move on a page: at the sizes and speed given, as often as it fits into the seconds after
 * which it must stand still.
 * @throws ImageRefusal `moves-too-long`, `moves-too-much` with figures
 */
export function motionOf({ width, height, frames, delays, loop = 0 }: Frames): Motion {
  const delay = Array.from({ length: frames }, (_, at) => {
    const asked = delays[at] ?? 0
    return asked < SHORTEST_DELAY ? DEFAULT_DELAY : asked
  })
  const seconds = delay.reduce((sum, one) => sum + one, 0) / 1000
  if (seconds > MOTION.seconds) throw new ImageRefusal('moves-too-long', { seconds, limit: MOTION.seconds })
  if (frames > MOTION.frames || width * height * frames > MOTION.pixels)
    throw new ImageRefusal('moves-too-much', { frames, width, height, limit: MOTION.frames })
  const fits = Math.max(1, Math.floor(MOTION.seconds / seconds))
  const steps = MOTION.widths.filter((step) => step < width)
  const largest = Math.min(width, MOTION.widths.at(-1) ?? width)
  return { widths: [...new Set([...steps, largest])], delay, loop: loop === 0 ? fits : Math.min(loop, fits) }
}

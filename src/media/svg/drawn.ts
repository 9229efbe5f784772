import { LONGEST_TO_SHORTEST, withFrame } from './frame'
import { measureMark } from './mark'
import { boundsOfSvg } from './render'
import type { ViewBox } from './verdict'

/** A look at a frame of which less than this is drawn is too coarse, and is followed by a closer one. */
const CLOSE_ENOUGH = 1 / 16
const MOST_LOOKS = 3
const AIR = 0.02

/**
 * Where a cleaned drawing is seen, whatever its frame says: for files that have none.
 * @returns null when nothing can be seen
 * @throws RenderFailed
 */
export async function drawnBox(svg: string): Promise<ViewBox | null> {
  const bounds = await boundsOfSvg(svg)
  if (!bounds) return null
  let frame = withAir(bounds)
  for (let look = 1; ; look += 1) {
    const { mark } = await measureMark({ svg: withFrame(svg, frame), viewBox: frame })
    if (!mark || look === MOST_LOOKS || mark.area > frame.width * frame.height * CLOSE_ENOUGH)
      return mark?.trimmed ?? null
    frame = withAir(mark.trimmed)
  }
}

/** A little more than a box, so that its edges are inside, and never too narrow to be drawn. */
function withAir({ x, y, width, height }: ViewBox): ViewBox {
  const longer = Math.max(width, height, 0.01)
  const grown = (side: number) => Math.max(side, (longer / LONGEST_TO_SHORTEST) * 2) + 2 * AIR * longer
  const [wide, high] = [grown(width), grown(height)]
  return { x: x - (wide - width) / 2, y: y - (high - height) / 2, width: wide, height: high }
}

/** The smallest frame that holds both. */
export function union(one: ViewBox, other: ViewBox): ViewBox {
  const x = Math.min(one.x, other.x)
  const y = Math.min(one.y, other.y)
  return {
    x,
    y,
    width: Math.max(one.x + one.width, other.x + other.width) - x,
    height: Math.max(one.y + one.height, other.y + other.height) - y,
  }
}

/** How much of a box lies outside a frame, 0 to 1. */
export function outsideOf(frame: ViewBox, box: ViewBox): number {
  const overlap = (from: number, length: number, start: number, span: number) =>
    Math.max(0, Math.min(from + length, start + span) - Math.max(from, start))
  const inside =
    overlap(box.x, box.width, frame.x, frame.width) * overlap(box.y, box.height, frame.y, frame.height)
  return 1 - inside / (box.width * box.height)
}

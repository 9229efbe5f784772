/** The point of an image that must stay in view when it is cut, in percent from the top left. */
export interface FocalPoint {
  x: number
  y: number
}

export const CENTRE: FocalPoint = { x: 50, y: 50 }

export interface Rectangle {
  left: number
  top: number
  width: number
  height: number
}

const within = (value: number, low: number, high: number) => Math.min(high, Math.max(low, value))

/**
 * The largest rectangle of the proportions of `target` inside `size`, as near to the focal point as the
 * edges allow. All in pixels.
 */
export function cropRound(
  size: { width: number; height: number },
  target: { width: number; height: number },
  focal: FocalPoint,
): Rectangle {
  const scale = Math.min(size.width / target.width, size.height / target.height)
  const width = within(Math.round(target.width * scale), 1, size.width)
  const height = within(Math.round(target.height * scale), 1, size.height)
  return {
    left: within(Math.round((size.width * focal.x) / 100 - width / 2), 0, size.width - width),
    top: within(Math.round((size.height * focal.y) / 100 - height / 2), 0, size.height - height),
    width,
    height,
  }
}

/** A focal point from stored or submitted numbers; what is no number counts as the centre. */
export function focalPoint(x: unknown, y: unknown): FocalPoint {
  const percent = (value: unknown) =>
    typeof value === 'number' && Number.isFinite(value) ? within(Math.round(value), 0, 100) : 50
  return { x: percent(x), y: percent(y) }
}

/** The step of a 5 × 5 grid that a percentage is nearest to: 0 (start) to 4 (end). */
export const gridStep = (percent: number): number => within(Math.round(percent / 25), 0, 4)

/** The point of an image that must stay in view when it is cut, in percent from the top left. */
export interface FocalPoint {
  x: number
  y: number
}

export const CENTRE: FocalPoint = { x: 50, y: 50 }

const within = (value: number, low: number, high: number) => Math.min(high, Math.max(low, value))

/** A focal point from stored or submitted numbers; what is no number counts as the centre. */
export function focalPoint(x: unknown, y: unknown): FocalPoint {
  const percent = (value: unknown) =>
    typeof value === 'number' && Number.isFinite(value) ? within(Math.round(value), 0, 100) : 50
  return { x: percent(x), y: percent(y) }
}

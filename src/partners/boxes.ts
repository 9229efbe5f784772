import type { ViewBox } from '@/media/svg/verdict'

const thousandths = (value: number): number => Math.round(value * 1_000) / 1_000

/** A box as it is written: a drawing's thousandth is seen by nobody. */
export const rounded = ({ x, y, width, height }: ViewBox): ViewBox => ({
  x: thousandths(x),
  y: thousandths(y),
  width: thousandths(width),
  height: thousandths(height),
})

/** A box with the same room on each side of it. */
export const withRoom = ({ x, y, width, height }: ViewBox, room: number): ViewBox =>
  rounded({ x: x - room, y: y - room, width: width + 2 * room, height: height + 2 * room })

/** A box as the attribute of a drawing. */
export const asViewBox = ({ x, y, width, height }: ViewBox): string => [x, y, width, height].join(' ')

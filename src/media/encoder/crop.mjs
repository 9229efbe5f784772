// @ts-check

/** @typedef {{ width: number, height: number }} Size */
/** @typedef {{ left: number, top: number, width: number, height: number }} Rectangle */

/** @param {number} value @param {number} low @param {number} high */
const within = (value, low, high) => Math.min(high, Math.max(low, value))

/**
 * The largest rectangle of the proportions of `target` inside `size`, as near to the focal point as the
 * edges allow. All in pixels, the focal point in percent from the top left.
 *
 * @param {Size} size
 * @param {Size} target
 * @param {{ x: number, y: number }} focal
 * @returns {Rectangle}
 */
export function cropRound(size, target, focal) {
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

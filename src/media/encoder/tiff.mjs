// @ts-check

const SHORT = 3
const LONG = 4
const UNDEFINED = 7

/**
 * An uncompressed TIFF 6.0 of decoded pixels, for the other decoder to go on with: head, profile, and the
 * pixels in one strip. Alpha is kept only where something shows through.
 *
 * @param {Uint8ClampedArray} rgba not multiplied by alpha; overwritten
 * @param {{ width: number, height: number }} size
 * @param {Buffer | null} profile ICC
 * @returns {Uint8Array[]} the parts of the file, in order
 */
export function tiffOf(rgba, { width, height }, profile) {
  const channels = isOpaque(rgba) ? 3 : 4
  const pixels = channels === 4 ? rgba : withoutAlpha(rgba)
  const icc = profile ?? Buffer.alloc(0)
  // Bits of each channel lie right behind the head, then the profile, then the pixels.
  const bits = Buffer.alloc(8)
  for (let at = 0; at < 4; at += 1) bits.writeUInt16LE(8, at * 2)
  /** @type {[tag: number, type: number, count: number, value: number][]} */
  const entries = [
    [256, LONG, 1, width],
    [257, LONG, 1, height],
    [258, SHORT, channels, 0],
    [259, SHORT, 1, 1],
    [262, SHORT, 1, 2],
    [273, LONG, 1, 0],
    [277, SHORT, 1, channels],
    [278, LONG, 1, height],
    [279, LONG, 1, pixels.length],
  ]
  // Alpha that the colours are not multiplied by.
  if (channels === 4) entries.push([338, SHORT, 1, 2])
  if (profile) entries.push([34675, UNDEFINED, icc.length, 0])
  const head = Buffer.alloc(8 + 2 + entries.length * 12 + 4)
  const places = new Map([
    [258, head.length],
    [34675, head.length + bits.length],
    [273, head.length + bits.length + icc.length],
  ])
  head.write('II*\0', 'latin1')
  head.writeUInt32LE(8, 4)
  head.writeUInt16LE(entries.length, 8)
  entries.forEach(([tag, type, count, value], index) => {
    const at = 10 + index * 12
    head.writeUInt16LE(tag, at)
    head.writeUInt16LE(type, at + 2)
    head.writeUInt32LE(count, at + 4)
    head.writeUInt32LE(places.get(tag) ?? value, at + 8)
  })
  return [head, bits, icc, Buffer.from(pixels.buffer, pixels.byteOffset, pixels.length)]
}

/** @param {Uint8ClampedArray} rgba */
function isOpaque(rgba) {
  for (let at = 3; at < rgba.length; at += 4) if (rgba[at] !== 255) return false
  return true
}

/** @param {Uint8ClampedArray} rgba */
function withoutAlpha(rgba) {
  let to = 0
  for (let at = 0; at < rgba.length; at += 4) {
    rgba[to] = rgba[at] ?? 0
    rgba[to + 1] = rgba[at + 1] ?? 0
    rgba[to + 2] = rgba[at + 2] ?? 0
    to += 3
  }
  return rgba.subarray(0, to)
}

// @ts-check
import sharp from 'sharp'

/** Where the properties of a HEIC's pictures lie (ISO/IEC 23008-12): boxes in boxes, with the bytes before the first. */
const WAY = /** @type {const} */ ([
  ['meta', 4],
  ['iprp', 0],
  ['ipco', 0],
])
/** Code points of ISO/IEC 23091-2 for Display P3: its primaries with the curve of sRGB. */
const DISPLAY_P3 = 12

/**
 * The ICC profile of a HEIC: its own, or the one that its colour code means. Null means sRGB.
 * @param {Buffer} bytes
 * @returns {Promise<Buffer | null>}
 */
export async function colourProfile(bytes) {
  let inside = bytes
  for (const [name, skip] of WAY) {
    const box = boxes(inside).find(({ type }) => type === name)
    if (!box) return null
    inside = box.data.subarray(skip)
  }
  const colours = boxes(inside).filter(({ type }) => type === 'colr')
  const kind = (/** @type {Buffer} */ data) => data.toString('latin1', 0, 4)
  const own = colours.find(({ data }) => kind(data) === 'prof' || kind(data) === 'rICC')
  if (own) return own.data.subarray(4)
  const coded = colours.find(({ data }) => kind(data) === 'nclx')
  return coded && coded.data.readUInt16BE(4) === DISPLAY_P3 ? displayP3() : null
}

/** The decoder's own profile of Display P3, taken out of a picture that it is put into. */
async function displayP3() {
  const dot = await sharp({ create: { width: 1, height: 1, channels: 3, background: '#000' } })
    .withIccProfile('p3')
    .png()
    .toBuffer()
  return (await sharp(dot).metadata()).icc ?? null
}

/**
 * The boxes that lie in a row; what is cut short is left out.
 * @param {Buffer} bytes
 */
function boxes(bytes) {
  /** @type {{ type: string, data: Buffer }[]} */
  const found = []
  for (let at = 0; at + 8 <= bytes.length; ) {
    const size = bytes.readUInt32BE(at)
    const [head, length] =
      size === 1 && at + 16 <= bytes.length ? [16, Number(bytes.readBigUInt64BE(at + 8))] : [8, size]
    const end = length === 0 ? bytes.length : at + length
    if (end > bytes.length || end < at + head) break
    found.push({ type: bytes.toString('latin1', at + 4, at + 8), data: bytes.subarray(at + head, end) })
    at = end
  }
  return found
}

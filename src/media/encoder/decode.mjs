// @ts-check
import sharp from 'sharp'

/**
 * An image as it is seen, at the width of its largest web rendition: sRGB, 8 bits a channel.
 * @typedef {{ data: Buffer, width: number, height: number, channels: 3 | 4 }} Picture
 */

/** The original could not be decoded: it is broken, or cut short. */
export class Damaged extends Error {}

/**
 * A pipeline over an original: bounded, turned as its EXIF says, in sRGB, and strict, so that a broken file is
 * an error and not a grey area.
 *
 * @param {Buffer} bytes
 * @param {number} pixels most of them
 */
export const whole = (bytes, pixels) =>
  sharp(bytes, { limitInputPixels: pixels, failOn: 'error' }).autoOrient().toColourspace('srgb')

/**
 * A pipeline over decoded pixels.
 * @param {Picture} picture
 */
export const raw = ({ data, width, height, channels }) => sharp(data, { raw: { width, height, channels } })

/**
 * Decodes an original once. An alpha channel without any transparency is dropped.
 *
 * @param {Buffer} bytes
 * @param {number} pixels most of them
 * @param {number | undefined} width of the picture wanted; never wider than the original
 * @returns {Promise<Picture>}
 * @throws {Damaged}
 */
export async function decode(bytes, pixels, width) {
  const { data, info } = await whole(bytes, pixels)
    .resize({ width, withoutEnlargement: true })
    .raw({ depth: 'uchar' })
    .toBuffer({ resolveWithObject: true })
    .catch((cause) => {
      throw new Damaged(String(cause), { cause })
    })
  const size = { width: info.width, height: info.height }
  if (info.channels === 3) return { data, ...size, channels: 3 }
  if (info.channels !== 4) throw new Error(`Decoded into ${info.channels} channels.`)
  if (!isOpaque(data)) return { data, ...size, channels: 4 }
  const colours = await raw({ data, ...size, channels: 4 })
    .removeAlpha()
    .raw()
    .toBuffer()
  return { data: colours, ...size, channels: 3 }
}

/** @param {Buffer} rgba */
function isOpaque(rgba) {
  for (let at = 3; at < rgba.length; at += 4) if (rgba[at] !== 255) return false
  return true
}

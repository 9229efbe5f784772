// @ts-check
import sharp from 'sharp'

// One thread an operation and no cache of results: measured, two threads gain nothing on the encoders that
// take the time and cost a third more memory, which glibc then does not give back.
sharp.concurrency(1)
sharp.cache(false)

/** @typedef {'jpeg' | 'png' | 'webp' | 'avif'} RasterFormat */

/**
 * A file that was encoded, and what it is for.
 * @typedef {object} EncodedRaster
 * @property {string} variant
 * @property {RasterFormat} format
 * @property {number} width
 * @property {number} height
 * @property {Buffer} data
 */

/** @type {import('sharp').JpegOptions} */
export const JPEG = { quality: 80, progressive: true }
/** @type {import('sharp').PngOptions} */
export const PNG = { compressionLevel: 6 }

/** What shows behind transparency in a format that has none: the page's paper, by day. */
export const PAPER = '#fcfbf8'

/**
 * Encodes a pipeline, with `xmp` as its only metadata.
 *
 * @param {import('sharp').Sharp} pipeline
 * @param {string} variant
 * @param {RasterFormat} format
 * @param {string} xmp
 * @returns {Promise<EncodedRaster>}
 */
export async function finish(pipeline, variant, format, xmp) {
  const { data, info } = await pipeline.withXmp(xmp).toBuffer({ resolveWithObject: true })
  // Of what moves, the height is that of one frame.
  return { variant, format, width: info.width, height: info.pageHeight ?? info.height, data }
}

/** Qualities from which the first that keeps the share picture within its weight is taken. */
const SHARE_QUALITIES = [84, 76, 66, 56, 44, 30, 15, 5]
/** Left free, so that a longer credit can be stamped in later without passing the limit. */
const STAMP_RESERVE = 8_000

/**
 * Encodes a share picture, already of its size, as the best JPEG that weighs no more than the limit.
 *
 * @param {import('sharp').Sharp} pipeline
 * @param {number} bytes the limit
 * @param {string} xmp
 */
export async function lightest(pipeline, bytes, xmp) {
  const { data, info } = await pipeline.removeAlpha().raw().toBuffer({ resolveWithObject: true })
  const { width, height } = info
  let weight = 0
  for (const quality of SHARE_QUALITIES) {
    const picture = sharp(data, { raw: { width, height, channels: 3 } })
    const share = await finish(picture.jpeg({ ...JPEG, quality }), 'share', 'jpeg', xmp)
    weight = share.data.length
    if (weight <= bytes - STAMP_RESERVE) return share
  }
  throw new Error(`A share picture weighs ${weight} bytes at the lowest quality.`)
}

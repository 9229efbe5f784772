// @ts-check
import sharp from 'sharp'
import { cropRound } from './crop.mjs'
import { decode, raw, whole } from './decode.mjs'
import { finish, JPEG, lightest, PAPER, PNG } from './finish.mjs'

/** @typedef {import('./decode.mjs').Picture} Picture */
/** @typedef {import('./finish.mjs').EncodedRaster} EncodedRaster */

/**
 * How an image moves on a page.
 * @typedef {object} MotionJob
 * @property {number[]} widths of the renditions that move
 * @property {number[]} delay milliseconds of each frame
 * @property {number} loop how often all of it is shown
 */

/**
 * What is to be made of an original. Everything that follows from rules is decided before, by whoever asks.
 * @typedef {object} RasterJob
 * @property {number} pixels most pixels of an original
 * @property {number[]} widths of the web renditions, smallest first
 * @property {boolean} palette few flat colours: JPEG would blur them
 * @property {{ x: number, y: number }} focal
 * @property {{ width: number, height: number, bytes: number }} share
 * @property {string} xmp
 * @property {boolean} shareOnly the other files are there already
 * @property {MotionJob | null} motion beside the still files, which show the first frame
 */

/** Effort 2: 4 takes four times as long for 4 % fewer bytes. 4:2:0 as JPEG and WebP have it, for half the memory. */
const AVIF = { quality: 55, effort: 2, chromaSubsampling: '4:2:0' }
const WEBP = { quality: 78, effort: 4 }
/** Many frames: less effort for each, and a quality that movement forgives. */
const MOVING_WEBP = { quality: 70, effort: 2 }
/** Coding that is not optimised keeps no second copy of the image: 4 % more bytes for 150 MB and most of the time. */
const PRESS_JPEG = { quality: 90, chromaSubsampling: '4:4:4', optimiseCoding: false }

/**
 * Makes every file of a raster image: the web renditions in three formats, the share picture, and the full
 * size for press.
 *
 * @param {Buffer} bytes
 * @param {RasterJob} job
 * @returns {Promise<EncodedRaster[]>}
 * @throws {import('./decode.mjs').Damaged}
 */
export async function encode(bytes, job) {
  const { widths, focal, share, xmp } = job
  const picture = await decode(bytes, job.pixels, widths.at(-1))
  const opaque = () => raw(picture).flatten({ background: PAPER })
  const cut = () =>
    lightest(
      opaque()
        .extract(cropRound(picture, share, focal))
        .resize({ width: share.width, height: share.height, fit: 'fill' }),
      share.bytes,
      xmp,
    )
  if (job.shareOnly) return [await cut()]
  return twoAtATime([
    () => press(bytes, picture, job),
    ...[...widths]
      .reverse()
      .flatMap((width) => [
        () => finish(raw(picture).resize({ width }).webp(WEBP), `w${width}`, 'webp', xmp),
        () => finish(raw(picture).resize({ width }).avif(AVIF), `w${width}`, 'avif', xmp),
        () => finish(opaque().resize({ width }).jpeg(JPEG), `w${width}`, 'jpeg', xmp),
      ]),
    cut,
    ...(job.motion?.widths ?? []).map((width) => () => moving(bytes, width, job)),
  ])
}

/**
 * The full size: PNG where JPEG would lose transparency or blur flat colours, else JPEG.
 *
 * @param {Buffer} bytes
 * @param {Picture} picture
 * @param {RasterJob} job
 */
function press(bytes, picture, job) {
  const full = picture.channels === 4 ? whole(bytes, job.pixels) : whole(bytes, job.pixels).removeAlpha()
  return picture.channels === 4 || job.palette
    ? finish(full.png({ ...PNG, palette: job.palette }), 'press', 'png', job.xmp)
    : finish(full.jpeg(PRESS_JPEG), 'press', 'jpeg', job.xmp)
}

/**
 * All frames, at one width.
 *
 * @param {Buffer} bytes
 * @param {number} width
 * @param {RasterJob} job
 */
function moving(bytes, width, { motion, pixels, xmp }) {
  const frames = sharp(bytes, { animated: true, limitInputPixels: pixels, failOn: 'error' })
  const { delay, loop } = motion ?? { delay: [], loop: 1 }
  return finish(
    frames
      .toColourspace('srgb')
      .resize({ width })
      .webp({ ...MOVING_WEBP, delay, loop }),
    `m${width}`,
    'webp',
    xmp,
  )
}

/**
 * Two encoders keep two cores busy; the long jobs come first.
 *
 * @param {(() => Promise<EncodedRaster>)[]} jobs
 */
async function twoAtATime(jobs) {
  /** @type {EncodedRaster[]} */
  const done = new Array(jobs.length)
  const queue = [...jobs.entries()]
  const worker = async () => {
    for (let next = queue.shift(); next; next = queue.shift()) done[next[0]] = await next[1]()
  }
  await Promise.all([worker(), worker()])
  return done
}

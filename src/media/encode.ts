import type { AvifOptions, JpegOptions, PngOptions, Sharp, WebpOptions } from 'sharp'
import { cropRound, type FocalPoint } from './focal'
import type { ImageFormat } from './formats'
import { SHARE } from './limits'
import { type Original, type Picture, raw, whole } from './pixels'
import { webWidths } from './widths'

/** A file that was encoded, and what it is for. */
export interface Encoded {
  variant: string
  format: ImageFormat
  width: number
  height: number
  data: Buffer
}

/** Effort 2: 4 takes four times as long for 4 % fewer bytes. 4:2:0 as JPEG and WebP have it, for half the memory. */
const AVIF: AvifOptions = { quality: 55, effort: 2, chromaSubsampling: '4:2:0' }
const WEBP: WebpOptions = { quality: 78, effort: 4 }
const JPEG: JpegOptions = { quality: 80, progressive: true }
const PRESS_JPEG: JpegOptions = { quality: 90, chromaSubsampling: '4:4:4' }
export const PRESS_PNG: PngOptions = { compressionLevel: 6 }

/** What shows behind transparency in a format that has none: the page's paper, by day. */
export const PAPER = '#fcfbf8'

/** Encodes a pipeline with its metadata. */
export async function finish(
  pipeline: Sharp,
  variant: string,
  format: ImageFormat,
  xmp: string,
): Promise<Encoded> {
  const { data, info } = await pipeline.withXmp(xmp).toBuffer({ resolveWithObject: true })
  return { variant, format, width: info.width, height: info.height, data }
}

/**
 * Every file of a raster image: the web renditions in three formats, the share picture, and the full size for
 * press, each with `xmp` as its only metadata. Two at a time, the long ones first.
 */
export async function encodeRaster(
  bytes: Buffer,
  original: Original,
  picture: Picture,
  { focal, xmp }: { focal: FocalPoint; xmp: string },
): Promise<Encoded[]> {
  const widths = webWidths(original).reverse()
  const at = (width: number) => raw(picture).resize({ width })
  const opaque = (pipeline: Sharp) =>
    picture.channels === 4 ? pipeline.flatten({ background: PAPER }) : pipeline
  const jobs = [
    () => encodePress(bytes, original, picture, xmp),
    ...widths.flatMap((width) => [
      () => finish(at(width).webp(WEBP), `w${width}`, 'webp', xmp),
      () => finish(at(width).avif(AVIF), `w${width}`, 'avif', xmp),
      () => finish(opaque(at(width)).jpeg(JPEG), `w${width}`, 'jpeg', xmp),
    ]),
    () => encodeShare(picture, focal, xmp),
  ]
  return twoAtATime(jobs)
}

/** The full size: PNG where JPEG would lose transparency or blur flat colours, else JPEG. */
function encodePress(bytes: Buffer, original: Original, picture: Picture, xmp: string): Promise<Encoded> {
  if (picture.channels === 4 || original.palette) {
    const drawn = picture.channels === 4 ? whole(bytes) : whole(bytes).removeAlpha()
    return finish(drawn.png({ ...PRESS_PNG, palette: original.palette }), 'press', 'png', xmp)
  }
  return finish(whole(bytes).removeAlpha().jpeg(PRESS_JPEG), 'press', 'jpeg', xmp)
}

/** Qualities from which the first that keeps the share picture within its weight is taken. */
const SHARE_QUALITIES = [84, 76, 66, 56, 44, 30, 15, 5]
/** Left free, so that a longer credit can be stamped in later without passing the limit. */
const STAMP_RESERVE = 8_000

/** The share picture of a photograph: cut round its focal point, on paper where it is transparent. */
export function encodeShare(picture: Picture, focal: FocalPoint, xmp: string): Promise<Encoded> {
  return lightest(
    raw(picture)
      .extract(cropRound(picture, SHARE, focal))
      .resize({ width: SHARE.width, height: SHARE.height, fit: 'fill' })
      .flatten({ background: PAPER }),
    xmp,
  )
}

/** Encodes a share picture, already of its size, as the best JPEG that weighs no more than the limit. */
export async function lightest(pipeline: Sharp, xmp: string): Promise<Encoded> {
  const { data, info } = await pipeline.removeAlpha().raw().toBuffer({ resolveWithObject: true })
  const picture: Picture = { data, width: info.width, height: info.height, channels: 3 }
  let share: Encoded | undefined
  for (const quality of SHARE_QUALITIES) {
    share = await finish(raw(picture).jpeg({ ...JPEG, quality }), 'share', 'jpeg', xmp)
    if (share.data.length <= SHARE.bytes - STAMP_RESERVE) return share
  }
  throw new Error(`A share picture weighs ${share?.data.length} bytes at the lowest quality.`)
}

/** Two encoders keep two cores busy and leave two of Node's four threads to files and the database. */
async function twoAtATime<T>(jobs: readonly (() => Promise<T>)[]): Promise<T[]> {
  const done: T[] = new Array(jobs.length)
  const queue = [...jobs.entries()]
  const worker = async () => {
    for (let next = queue.shift(); next; next = queue.shift()) {
      const [index, job] = next
      done[index] = await job()
    }
  }
  // Both have stopped before an error leaves: no pixel work goes on behind a request that has ended.
  const ends = await Promise.allSettled([worker(), worker()].map((run) => run.finally(() => queue.splice(0))))
  for (const end of ends) if (end.status === 'rejected') throw end.reason
  return done
}

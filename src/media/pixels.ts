import sharp, { type Metadata, type Sharp } from 'sharp'
import { isAnimated } from './detect'
import type { ImageFormat } from './formats'
import { IMAGE_LIMITS } from './limits'
import { ImageRefusal } from './refusal'
import { webWidths } from './widths'

// One thread an operation and no cache of results: measured, two threads gain nothing on the encoders that
// take the time and cost a third more memory, which glibc then does not give back.
sharp.concurrency(1)
sharp.cache(false)

export interface Size {
  width: number
  height: number
}

/** A decoded image, as it is seen, at the size of the largest web rendition: sRGB, 8 bits a channel. */
export interface Picture extends Size {
  data: Buffer
  channels: 3 | 4
}

/** What a raster original is, before any of its pixels are decoded. */
export interface Original extends Size {
  format: Exclude<ImageFormat, 'svg'>
  /** Few flat colours, as drawings and screenshots have them: JPEG would blur it. */
  palette: boolean
}

/** A reader for an original: bounded, and strict, so that a broken file is an error and not a grey area. */
const read = (bytes: Buffer): Sharp =>
  sharp(bytes, { limitInputPixels: IMAGE_LIMITS.pixels, failOn: 'error' })

/**
 * Reads the header of a raster image, and refuses what must not be decoded.
 * @throws ImageRefusal `damaged`, `animated`, `too-many-pixels`, `too-long`
 */
export async function inspect(bytes: Buffer, format: Original['format']): Promise<Original> {
  if (isAnimated(format, bytes)) throw new ImageRefusal('animated', { type: format.toUpperCase() })
  // No limit here: the header alone is read, and our refusal names the figures.
  const metadata: Metadata = await sharp(bytes, { limitInputPixels: false }).metadata().catch(damaged)
  const { width, height } = metadata.autoOrient
  if ((metadata.pages ?? 1) > 1) throw new ImageRefusal('animated', { type: format.toUpperCase() })
  if (width * height > IMAGE_LIMITS.pixels)
    throw new ImageRefusal('too-many-pixels', { width, height, limit: IMAGE_LIMITS.pixels })
  if (Math.max(width, height) > IMAGE_LIMITS.side)
    throw new ImageRefusal('too-long', { width, height, limit: IMAGE_LIMITS.side })
  return { format, width, height, palette: metadata.isPalette ?? false }
}

const damaged = (cause: unknown): never => {
  throw new ImageRefusal('damaged', {}, { cause })
}

/**
 * Decodes an original once, turned as its EXIF says, into sRGB, at the width of its largest web rendition.
 * An alpha channel without any transparency is dropped.
 * @throws ImageRefusal `damaged` for a truncated or broken file
 */
export async function decode(bytes: Buffer, original: Original): Promise<Picture> {
  const { data, info } = await read(bytes)
    .autoOrient()
    .resize({ width: webWidths(original).at(-1), withoutEnlargement: true })
    .toColourspace('srgb')
    .raw({ depth: 'uchar' })
    .toBuffer({ resolveWithObject: true })
    .catch(damaged)
  const { width, height } = info
  if (info.channels === 3) return { data, width, height, channels: 3 }
  if (info.channels !== 4) throw new Error(`Decoded into ${info.channels} channels.`)
  if (!isOpaque(data)) return { data, width, height, channels: 4 }
  const opaque = await raw({ data, width, height, channels: 4 }).removeAlpha().raw().toBuffer()
  return { data: opaque, width, height, channels: 3 }
}

function isOpaque(rgba: Buffer): boolean {
  for (let at = 3; at < rgba.length; at += 4) if (rgba[at] !== 255) return false
  return true
}

/** A pipeline over decoded pixels. */
export const raw = ({ data, width, height, channels }: Picture): Sharp =>
  sharp(data, { raw: { width, height, channels } })

/** A pipeline over the original at its full size, turned as its EXIF says, in sRGB. */
export const whole = (bytes: Buffer): Sharp => read(bytes).autoOrient().toColourspace('srgb')

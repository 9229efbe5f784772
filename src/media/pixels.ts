import sharp, { type Metadata } from 'sharp'
import { isAnimatedPng } from './detect'
import { Damaged, decode as decodeBytes, type Picture } from './encoder/decode.mjs'
import type { ImageFormat } from './formats'
import { IMAGE_LIMITS } from './limits'
import { type Motion, motionOf } from './motion'
import { ImageRefusal } from './refusal'
import { webWidths } from './widths'

export { type Picture, raw } from './encoder/decode.mjs'

/** Those that the decoder opens by itself; a HEIC is brought into one of them first. */
export type RasterFormat = Exclude<ImageFormat, 'svg' | 'heic'>

/** What a raster original is, before any of its pixels are decoded; its size as it is seen. */
export interface Original {
  format: RasterFormat
  width: number
  height: number
  /** Few flat colours, as drawings and screenshots have them: JPEG would blur it. */
  palette: boolean
  /** How it moves; null for a still image. */
  motion: Motion | null
}

/**
 * Reads the header of a raster image, and refuses what must not be decoded.
 * @param moving whether one that moves is taken; where it isn't, it is refused
 * @throws ImageRefusal `damaged`, `animated`, `several-pages`, `too-many-pixels`, `too-long`, and those of `motionOf`
 */
export async function inspect(
  bytes: Buffer,
  format: RasterFormat,
  { moving = false } = {},
): Promise<Original> {
  const animated = () => new ImageRefusal('animated', { type: format.toUpperCase() })
  if (format === 'png' && isAnimatedPng(bytes)) throw animated()
  // No limit here: the header alone is read, and our refusal names the figures.
  const metadata: Metadata = await sharp(bytes, { limitInputPixels: false })
    .metadata()
    .catch((cause: unknown) => {
      throw new ImageRefusal('damaged', {}, { cause })
    })
  const { width, height } = metadata.autoOrient
  const frames = metadata.pages ?? 1
  if (frames > 1 && format === 'tiff') throw new ImageRefusal('several-pages', { pages: frames })
  if (frames > 1 && !(moving && (format === 'gif' || format === 'webp'))) throw animated()
  if (width * height > IMAGE_LIMITS.pixels)
    throw new ImageRefusal('too-many-pixels', { width, height, limit: IMAGE_LIMITS.pixels })
  if (Math.max(width, height) > IMAGE_LIMITS.side)
    throw new ImageRefusal('too-long', { width, height, limit: IMAGE_LIMITS.side })
  return {
    format,
    width,
    height,
    palette: metadata.isPalette ?? false,
    motion:
      frames > 1
        ? motionOf({ width, height, delays: metadata.delay ?? [], frames, loop: metadata.loop })
        : null,
  }
}

/**
 * Decodes an original in this process, at the size of its largest web rendition. For small files such as logos;
 * photographs are worked on in a process of their own.
 * @throws ImageRefusal `damaged` for a truncated or broken file
 */
export const decode = (bytes: Buffer, original: Original): Promise<Picture> =>
  decodeBytes(bytes, IMAGE_LIMITS.pixels, webWidths(original).at(-1)).catch((cause: unknown) => {
    throw cause instanceof Damaged ? new ImageRefusal('damaged', {}, { cause }) : cause
  })

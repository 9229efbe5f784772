import sharp, { type Metadata } from 'sharp'
import { isAnimated } from './detect'
import { Damaged, decode as decodeBytes, type Picture } from './encoder/decode.mjs'
import type { ImageFormat } from './formats'
import { IMAGE_LIMITS } from './limits'
import { ImageRefusal } from './refusal'
import { webWidths } from './widths'

export { type Picture, raw } from './encoder/decode.mjs'

export type RasterFormat = Exclude<ImageFormat, 'svg'>

/** What a raster original is, before any of its pixels are decoded; its size as it is seen. */
export interface Original {
  format: RasterFormat
  width: number
  height: number
  /** Few flat colours, as drawings and screenshots have them: JPEG would blur it. */
  palette: boolean
}

/**
 * Reads the header of a raster image, and refuses what must not be decoded.
 * @throws ImageRefusal `damaged`, `animated`, `too-many-pixels`, `too-long`
 */
export async function inspect(bytes: Buffer, format: RasterFormat): Promise<Original> {
  if (isAnimated(format, bytes)) throw new ImageRefusal('animated', { type: format.toUpperCase() })
  // No limit here: the header alone is read, and our refusal names the figures.
  const metadata: Metadata = await sharp(bytes, { limitInputPixels: false })
    .metadata()
    .catch((cause: unknown) => {
      throw new ImageRefusal('damaged', {}, { cause })
    })
  const { width, height } = metadata.autoOrient
  if ((metadata.pages ?? 1) > 1) throw new ImageRefusal('animated', { type: format.toUpperCase() })
  if (width * height > IMAGE_LIMITS.pixels)
    throw new ImageRefusal('too-many-pixels', { width, height, limit: IMAGE_LIMITS.pixels })
  if (Math.max(width, height) > IMAGE_LIMITS.side)
    throw new ImageRefusal('too-long', { width, height, limit: IMAGE_LIMITS.side })
  return { format, width, height, palette: metadata.isPalette ?? false }
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

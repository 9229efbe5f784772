import type { Media } from '@/payload-types'
import type { Picture } from '@/ui/Picture'
import { fileHref } from './address'
import { focalPoint } from './focal'
import { MIME_TYPES } from './formats'
import { findRendition, type ImageFiles, type Rendition, readImageFiles, webRenditions } from './renditions'

/** What a page needs of a record to show its picture. */
export type Pictured = Pick<Media, 'id' | 'alt' | 'renditions' | 'markup' | 'focalX' | 'focalY'>

/** Best first: a browser takes the first format it knows. */
const FORMATS = ['avif', 'webp', 'jpeg'] as const
/** Width of the file for browsers without `srcset`, and for whoever copies its address. */
const PLAIN_WIDTH = 1440

/**
 * An image of the media library as pages show it: a photograph in its real widths and formats, or a drawing
 * whose markup goes into the page and takes the edition's colours.
 * @returns null for a record without files
 */
export function pictureOf(image: Pictured): Picture | null {
  const files = readImageFiles(image.renditions)
  if (!files) return null
  // Localized, so it may be absent in a language, whatever the type says.
  const alt = image.alt ?? ''
  if (image.markup) return { kind: 'drawing', alt, markup: image.markup, full: coversPlate(image.markup) }
  const plain =
    webRenditions(files, 'jpeg').findLast(({ width }) => width <= PLAIN_WIDTH) ??
    webRenditions(files, 'jpeg')[0]
  if (!plain) return null
  return {
    kind: 'photo',
    alt,
    src: fileHref('media', image.id, plain),
    width: plain.width,
    height: plain.height,
    sources: FORMATS.map((format) => ({ type: MIME_TYPES[format], srcSet: srcSet(image.id, files, format) })),
    focus: focalPoint(image.focalX, image.focalY),
  }
}

const srcSet = (id: string, files: ImageFiles, format: Rendition['format']): string =>
  webRenditions(files, format)
    .map((file) => `${fileHref('media', id, file)} ${file.width}w`)
    .join(', ')

/** A drawing that asks to be cut to its frame was drawn to cover it edge to edge. */
const coversPlate = (markup: string): boolean =>
  /^<svg\b[^>]*\bpreserveAspectRatio="[^"]*\bslice"/.test(markup)

/** A file with its address, for links and Open Graph. */
export interface LinkedFile extends Rendition {
  href: string
  mimeType: string
}

/** A file of an image by what it is for: `share`, `press`, `svg`. */
export function linkedFile(image: Pick<Media, 'id' | 'renditions'>, variant: string): LinkedFile | null {
  const files = readImageFiles(image.renditions)
  const file = files && findRendition(files, variant)
  return file ? { ...file, href: fileHref('media', image.id, file), mimeType: MIME_TYPES[file.format] } : null
}

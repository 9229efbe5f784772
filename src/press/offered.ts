import { fileHref } from '@/media/address'
import {
  extensionOf,
  findRendition,
  type ImageFiles,
  type Rendition,
  readImageFiles,
  webRenditions,
} from '@/media/renditions'
import { storedPath } from '@/media/storage'
import type { Media } from '@/payload-types'
import type { FileSize, KitImageFile, OfferedExtension } from './content'

/** The raster that newsrooms print first, then the drawing itself where there is one. */
const VARIANTS = { press: 'print', svg: 'any' } as const

const OFFERED_EXTENSIONS: readonly string[] = ['jpg', 'png', 'svg'] satisfies OfferedExtension[]
const isOffered = (extension: string): extension is OfferedExtension => OFFERED_EXTENSIONS.includes(extension)

/**
 * The forms of an image that may be taken, in formats that every newsroom opens: at its full size, as a drawing
 * where it is one, and at the largest size that pages show.
 *
 * @throws Error when the record of its files is not readable, see `readImageFiles`.
 */
export function offeredFiles(media: Media): KitImageFile[] {
  const files = readImageFiles(media.renditions)
  if (!files) return []
  const whole = Object.entries(VARIANTS).flatMap(([variant, size]) => {
    const rendition = findRendition(files, variant)
    return rendition ? offered(media.id, rendition, size) : []
  })
  return [...whole, ...forWeb(media.id, files)]
}

/** A page's JPEG at its largest, unless it is the very file for print. */
function forWeb(id: string, files: ImageFiles): KitImageFile[] {
  const web = webRenditions(files, 'jpeg').at(-1)
  const press = findRendition(files, 'press')
  return web && press && web.sha256 !== press.sha256 ? offered(id, web, 'web') : []
}

function offered(id: string, rendition: Rendition, size: FileSize): KitImageFile[] {
  const { format, bytes, sha256, crc32, width, height } = rendition
  const extension = extensionOf(rendition)
  if (!isOffered(extension)) return []
  return [
    {
      file: storedPath({ shelf: 'renditions', sha256, format }),
      href: fileHref('media', id, rendition),
      extension,
      size,
      bytes,
      sha256,
      crc32,
      // A drawing has the size that it is given.
      ...(extension === 'svg' ? {} : { width, height }),
    },
  ]
}

import { fileHref } from '@/media/address'
import { extensionOf, findRendition, type Rendition, readImageFiles } from '@/media/renditions'
import { storedPath } from '@/media/storage'
import type { Media } from '@/payload-types'
import type { KitImageFile, OfferedExtension } from './content'

/** The raster that newsrooms print first, then the drawing itself where there is one. */
const VARIANTS = ['press', 'svg'] as const

const OFFERED_EXTENSIONS: readonly string[] = ['jpg', 'png', 'svg'] satisfies OfferedExtension[]
const isOffered = (extension: string): extension is OfferedExtension => OFFERED_EXTENSIONS.includes(extension)

/**
 * The forms of an image that may be taken: at their full size, in formats that every newsroom opens.
 *
 * @throws Error when the record of its files is not readable, see `readImageFiles`.
 */
export function offeredFiles(media: Media): KitImageFile[] {
  const files = readImageFiles(media.renditions)
  if (!files) return []
  return VARIANTS.flatMap((variant) => {
    const rendition = findRendition(files, variant)
    return rendition ? offered(media.id, rendition) : []
  })
}

function offered(id: string, rendition: Rendition): KitImageFile[] {
  const { format, bytes, sha256, crc32, width, height } = rendition
  const extension = extensionOf(rendition)
  if (!isOffered(extension)) return []
  return [
    {
      file: storedPath({ shelf: 'renditions', sha256, format }),
      href: fileHref('media', id, rendition),
      extension,
      bytes,
      sha256,
      crc32,
      // A drawing has the size that it is given.
      ...(extension === 'svg' ? {} : { width, height }),
    },
  ]
}

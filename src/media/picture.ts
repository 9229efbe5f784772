import type { Media } from '@/payload-types'
import { makeable } from '@/platform/makeable'
import type { Picture } from '@/ui/Picture'
import { fileHref } from './address'
import {
  findRendition,
  type ImageFiles,
  movingRenditions,
  type Rendition,
  readImageFiles,
  webRenditions,
} from './renditions'
import { aiPart, isSourceType } from './sourceTypes'

/**
 * A record of the media library as a page shows it: a drawing inline, a photograph in three formats. Null for
 * an id the visitor may not see, and for a record without files or whose files can't be told.
 */
export function pictureOf(media: string | Media | null | undefined): Picture | null {
  if (!media || typeof media === 'string') return null
  const ai = aiOf(media)
  if (media.markup)
    return { kind: 'drawing', ai, alt: media.alt, markup: media.markup, full: covers(media.markup) }
  const files = makeable({ media: media.id }, () => readImageFiles(media.renditions))
  const largest = files && webRenditions(files, 'jpeg').at(-1)
  if (!files || !largest) return null
  const moves = movingRenditions(files)
  return {
    kind: 'photo',
    ai,
    alt: media.alt,
    src: fileHref('media', media.id, fallback(files) ?? largest),
    width: largest.width,
    height: largest.height,
    moving: moves.length > 0 ? { type: 'image/webp', srcSet: srcSet(media, moves) } : null,
    sources: (['avif', 'webp', 'jpeg'] as const)
      .map((format) => ({ type: `image/${format}`, srcSet: srcSet(media, webRenditions(files, format)) }))
      .filter((source) => source.srcSet),
  }
}

/** Whether a drawing was made to fill its frame edge to edge. */
const covers = (markup: string) => /^<svg[^>]*\spreserveAspectRatio="[^"]*slice"/.test(markup)

/** For a browser that knows no sources: the middle size. */
const fallback = (files: ImageFiles): Rendition | undefined =>
  findRendition(files, 'w960', 'jpeg') ?? webRenditions(files, 'jpeg').at(-1)

const srcSet = (media: Media, files: readonly Rendition[]) =>
  files.map((file) => `${fileHref('media', media.id, file)} ${file.width}w`).join(', ')

const aiOf = ({ sourceType }: Media): 'made' | 'edited' | null =>
  isSourceType(sourceType) ? aiPart(sourceType) : null

import type { CollectionAfterReadHook } from 'payload'
import { makeable } from '@/platform/makeable'
import { type FileCollection, fileHref } from './address'
import { findRendition, type ImageFiles, type Rendition, readImageFiles, webRenditions } from './renditions'

/** The one file of a drawing, a logo or a document. */
const drawn = (files: ImageFiles): Rendition | undefined =>
  findRendition(files, 'svg') ?? findRendition(files, 'logo') ?? findRendition(files, 'pdf')

/** The file that shows an image best on a screen. */
const shown = (files: ImageFiles): Rendition | undefined =>
  drawn(files) ?? webRenditions(files, 'jpeg').at(-1) ?? findRendition(files, 'press')

/** The smallest that still shows what it is, for lists in the admin. */
const small = (files: ImageFiles): Rendition | undefined => drawn(files) ?? webRenditions(files, 'jpeg')[0]

/**
 * Gives a record addresses that work: Payload's own lead to its door for originals, which is closed. Does
 * nothing where the files were not selected, or where their record was altered: what reads it goes without.
 */
export const linkFiles =
  (collection: FileCollection): CollectionAfterReadHook =>
  ({ doc }) => {
    const files = makeable({ [collection]: String(doc.id) }, () => readImageFiles(doc.renditions))
    if (!files || typeof doc.id !== 'string') return doc
    const href = (file: Rendition | undefined) => (file ? fileHref(collection, doc.id, file) : null)
    return { ...doc, url: href(shown(files)), thumbnailURL: href(small(files)) }
  }

import { buildAddress } from '@/addresses'
import { extensionOf, type Rendition, shortHash } from './renditions'

/** Collections whose files `/files` serves from the media folder. */
export const FILE_COLLECTIONS = ['media', 'logos', 'documents'] as const
export type FileCollection = (typeof FILE_COLLECTIONS)[number]

export const isFileCollection = (slug: string): slug is FileCollection =>
  FILE_COLLECTIONS.some((known) => known === slug)

/** Where a file of a record is fetched: the hash of its content makes the address new when the file is. */
export const fileHref = (collection: FileCollection, id: string, file: Rendition): string =>
  buildAddress({
    kind: 'file',
    collection,
    id,
    hash: shortHash(file),
    variant: file.variant,
    extension: extensionOf(file),
  })

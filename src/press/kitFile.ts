import type { Locale } from '@/platform/languages'
import { memoryEntry } from './archive/entries'
import type { ArchiveEntry } from './archive/layout'
import { type KitImage, type KitImageFile, OFFERED } from './content'

/** One file of a kit, as it lies in the archive and as it is taken alone. */
export interface KitFile {
  kind: 'release' | 'facts' | 'image' | 'readme' | 'manifest'
  /** Inside the kit's folder, legal on every system. */
  path: string
  mediaType: string
  entry: ArchiveEntry
  /** Of a text. */
  locale?: Locale
  /** Of an image: its record, and the form of it that this file is. */
  image?: { of: KitImage; file: KitImageFile }
}

/** A text written for the kit, in one language. */
export const textFile = (kind: KitFile['kind'], locale: Locale, path: string, text: string): KitFile => ({
  kind,
  path,
  locale,
  mediaType: 'text/plain; charset=utf-8',
  entry: memoryEntry(path, text),
})

/** One form of an image; its bytes stay where they are. */
export const imageFile = (of: KitImage, file: KitImageFile, path: string): KitFile => ({
  kind: 'image',
  path,
  mediaType: OFFERED[file.extension],
  entry: { path, size: file.bytes, crc32: file.crc32, sha256: file.sha256, source: { file: file.file } },
  image: { of, file },
})

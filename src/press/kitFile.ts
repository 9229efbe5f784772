import type { Locale } from '@/platform/languages'
import { memoryEntry } from './archive/entries'
import type { ArchiveEntry } from './archive/layout'
import { type FileSize, type KitImage, type KitImageFile, OFFERED } from './content'

/** One file of a kit, as it lies in the archive and as it is taken alone. */
export interface KitFile {
  kind: 'release' | 'facts' | 'image' | 'readme'
  /** Inside the kit's folder, legal on every system; in the kit's first language. */
  path: string
  /** What it is called in archives of other languages, where that differs. */
  pathIn: Partial<Record<Locale, string>>
  mediaType: string
  entry: ArchiveEntry
  /** Of a text. */
  locale?: Locale
  /** Of an image: its record, and the form of it that this file is. */
  image?: { of: KitImage; file: KitImageFile }
}

export const pathFor = ({ path, pathIn }: KitFile, locale: Locale): string => pathIn[locale] ?? path

/** Texts are for everybody. */
export const sizeOf = ({ image }: KitFile): FileSize => image?.file.size ?? 'any'

/** A text written for the kit, in one language. */
export const textFile = (kind: KitFile['kind'], locale: Locale, path: string, text: string): KitFile => ({
  kind,
  path,
  pathIn: {},
  locale,
  mediaType: 'text/plain; charset=utf-8',
  entry: memoryEntry(path, text),
})

/** One form of an image; its bytes stay where they are. */
export const imageFile = (
  of: KitImage,
  file: KitImageFile,
  { path, pathIn }: Pick<KitFile, 'path' | 'pathIn'>,
): KitFile => ({
  kind: 'image',
  path,
  pathIn,
  mediaType: OFFERED[file.extension],
  entry: { path, size: file.bytes, crc32: file.crc32, sha256: file.sha256, source: { file: file.file } },
  image: { of, file },
})

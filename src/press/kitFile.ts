import type { Locale } from '@/platform/languages'
import { memoryEntry } from './archive/entries'
import type { ArchiveEntry } from './archive/layout'
import { type FileSize, type KitDocument, type KitImage, type KitImageFile, OFFERED } from './content'
import type { PdfKind } from './print/documents'
import { pdfPath } from './print/shelf'

/** One file of a kit, as it lies in the archive and as it is taken alone. */
export interface KitFile {
  kind: 'release' | 'facts' | 'image' | 'readme' | 'document' | 'enclosed'
  /** Inside the kit's folder, legal on every system; in the kit's first language. */
  path: string
  /** What it is called in archives of other languages, where that differs. */
  pathIn: Partial<Record<Locale, string>>
  mediaType: string
  entry: ArchiveEntry
  /** Of a text, or of a document. */
  locale?: Locale
  /** Of a printed document: which it is, and its pages. */
  pdf?: { of: PdfKind; pages: number }
  /** Of a document of the library. */
  enclosed?: KitDocument
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

/** A printed document, as the shelf keeps it. */
export interface PdfOnShelf {
  of: PdfKind
  locale: Locale
  path: string
  pages: number
  bytes: number
  /** Hex. */
  sha256: string
  crc32: number
}

/** A printed document; its bytes stay where they are. */
export const pdfFile = ({ of, locale, path, pages, bytes, sha256, crc32 }: PdfOnShelf): KitFile => ({
  kind: 'document',
  path,
  pathIn: {},
  locale,
  mediaType: 'application/pdf',
  entry: { path, size: bytes, crc32, sha256, source: { file: pdfPath(sha256) } },
  pdf: { of, pages },
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

/** A document of the library; its bytes stay where they are. Of its own language: an archive of another has no use for it. */
export const enclosedFile = (
  of: KitDocument,
  { path, pathIn }: Pick<KitFile, 'path' | 'pathIn'>,
): KitFile => ({
  kind: 'enclosed',
  path,
  pathIn,
  locale: of.language,
  mediaType: 'application/pdf',
  entry: {
    path,
    size: of.file.bytes,
    crc32: of.file.crc32,
    sha256: of.file.sha256,
    source: { file: of.file.file },
  },
  enclosed: of,
})

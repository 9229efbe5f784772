import { z } from 'zod'
import { EXTENSIONS, FILE_FORMATS } from './formats'

const hash = z.string().regex(/^[0-9a-f]{64}$/)

/** One file of a record. `variant` says what it is for: `w960`, `m960` (it moves), `share`, `press`, `svg`, `pdf`. Of a page, the size is in points. */
const rendition = z.object({
  variant: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/),
  format: z.enum(FILE_FORMATS),
  width: z.int().positive(),
  height: z.int().positive(),
  bytes: z.int().positive(),
  sha256: hash,
  /** As ZIP archives need it, so that a kit need not read the file to announce it. */
  crc32: z.int().nonnegative(),
  /** Of a document; absent of one that came in before pages were counted. */
  pages: z.int().positive().optional(),
})
export type Rendition = z.output<typeof rendition>

const record = z.object({
  /** The untouched upload: for staff alone. */
  original: rendition,
  /** SHA-256 of the metadata that were written into the files; tells whether they still say what the record says. */
  stamp: hash,
  files: z.array(rendition),
})
/** What a document's `renditions` field holds. */
export type ImageFiles = z.output<typeof record>

/**
 * The files of a document, checked; null for a document that has none.
 * @throws Error when the field holds something else: the record was altered by hand or by an older version
 */
export function readImageFiles(stored: unknown): ImageFiles | null {
  if (stored === null || stored === undefined) return null
  const parsed = record.safeParse(stored)
  if (!parsed.success)
    throw new Error(`A record of image files is not readable: ${z.prettifyError(parsed.error)}`)
  return parsed.data
}

/** The rendition of that variant, of that format if one is named; else the first. */
export const findRendition = (
  files: ImageFiles,
  variant: string,
  format?: Rendition['format'],
): Rendition | undefined =>
  files.files.find((file) => file.variant === variant && (format === undefined || file.format === format))

/** The web renditions of a format, smallest first. */
export const webRenditions = (files: ImageFiles, format: Rendition['format']): Rendition[] =>
  files.files
    .filter((file) => file.format === format && /^w\d+$/.test(file.variant))
    .sort((a, b) => a.width - b.width)

/** The renditions that move, smallest first; none for a still image. */
export const movingRenditions = (files: ImageFiles): Rendition[] =>
  files.files.filter((file) => /^m\d+$/.test(file.variant)).sort((a, b) => a.width - b.width)

/** First 16 hex digits: enough to tell versions of one image apart, short enough for an address. */
export const shortHash = (file: Rendition): string => file.sha256.slice(0, 16)

export const extensionOf = (file: Rendition): string => EXTENSIONS[file.format]

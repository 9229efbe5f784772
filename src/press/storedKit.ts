import { z } from 'zod'
import { LOCALES } from '@/platform/languages'
import {
  type KitContent,
  type KitDocument,
  type KitDocumentFile,
  type KitImage,
  type KitImageFile,
  OFFERED,
  type OfferedExtension,
} from './content'
import type { KitFile } from './kitFile'
import { PDF_KINDS } from './print/documents'

const place = z.object({
  path: z.string(),
  pathIn: z.partialRecord(z.enum(LOCALES), z.string()),
  mediaType: z.string(),
})
const extension = z.enum(Object.keys(OFFERED) as [OfferedExtension, ...OfferedExtension[]])
const shape = z.looseObject({
  id: z.string(),
  date: z.string(),
  editions: z.array(z.looseObject({ locale: z.enum(LOCALES), slug: z.string() })),
  images: z.array(
    z.looseObject({
      id: z.string(),
      files: z.array(z.looseObject({ sha256: z.string(), bytes: z.int(), crc32: z.int(), extension })),
    }),
  ),
  documents: z
    .array(
      z.looseObject({
        id: z.string(),
        language: z.enum(LOCALES),
        file: z.looseObject({ sha256: z.string(), bytes: z.int(), crc32: z.int() }),
      }),
    )
    .optional(),
})
export type BareDocument = Omit<KitDocument, 'file'> & { file: Omit<KitDocumentFile, 'file' | 'href'> }
export type BareFile = Omit<KitImageFile, 'file' | 'href'>
type BareImage = Omit<KitImage, 'files'> & { files: readonly BareFile[] }
type BareKit = Omit<KitContent, 'images' | 'documents'> & {
  images: readonly BareImage[]
  documents?: readonly BareDocument[]
}
const stored = z.object({
  version: z.literal(1),
  kit: z.custom<BareKit>((value) => shape.safeParse(value).success, 'It is no kit as issues keep it.'),
  /** Texts are kept as they were written: a later version of the software would write them otherwise. */
  files: z.array(
    z.union([
      place.extend({
        kind: z.enum(['release', 'facts', 'readme']),
        locale: z.enum(LOCALES),
        text: z.string(),
      }),
      place.extend({
        kind: z.literal('document'),
        of: z.enum(PDF_KINDS),
        locale: z.enum(LOCALES),
        pages: z.int(),
        bytes: z.int(),
        sha256: z.string().regex(/^[0-9a-f]{64}$/),
        crc32: z.int(),
      }),
      place.extend({ kind: z.literal('image'), image: z.int(), file: z.int() }),
      place.extend({ kind: z.literal('enclosed'), document: z.int() }),
    ]),
  ),
})
/** What the record of an issue holds: no path of this machine, and no address of a record that may change. */
export type StoredKit = z.infer<typeof stored>

/** A kit as its record holds it. */
export function storeKit(content: KitContent, files: readonly KitFile[]): StoredKit {
  const images = content.images.map((image) => ({
    ...image,
    files: image.files.map(({ file, href, ...rest }) => rest),
  }))
  const documents = content.documents?.map(({ file: { file, href, ...rest }, ...one }) => ({
    ...one,
    file: rest,
  }))
  const whole: unknown = {
    version: 1,
    kit: { ...content, images, documents },
    files: files.map(({ kind, path, pathIn, mediaType, locale, entry, image, pdf, enclosed }) => {
      const there = { kind, path, pathIn, mediaType }
      if (enclosed) return { ...there, document: content.documents?.indexOf(enclosed) }
      if (image) {
        const of = content.images.indexOf(image.of)
        return { ...there, image: of, file: image.of.files.indexOf(image.file) }
      }
      if (pdf) {
        const { size: bytes, sha256, crc32 } = entry
        return { ...there, ...pdf, locale, bytes, sha256, crc32 }
      }
      return { ...there, locale, text: 'bytes' in entry.source ? textOf(entry.source.bytes) : '' }
    }),
  }
  // As a database gives it back: without what is undefined.
  return stored.parse(JSON.parse(JSON.stringify(whole)))
}

/** A text of a kit from its bytes. */
export const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)

/**
 * What a record holds.
 *
 * @throws ZodError when it was altered by hand or is that of a stopped issue.
 */
export const parseStored = (content: unknown): StoredKit => stored.parse(content)

/** What a record holds; null of a stopped issue, and of one that can't be read. */
export const readStored = (content: unknown): StoredKit | null => stored.safeParse(content).data ?? null

/** Ids of what is held of the library. */
export type Assets = { images: string[]; documents: string[] }

/** What records hold of the library; nothing of a stopped one, nor of one that can't be read. */
export function assetsIn(...contents: unknown[]): Assets {
  const kits = contents.map((content) => readStored(content)?.kit)
  return {
    images: kits.flatMap((kit) => kit?.images ?? []).map(({ id }) => id),
    documents: kits.flatMap((kit) => kit?.documents ?? []).map(({ id }) => id),
  }
}

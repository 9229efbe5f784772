import { createHash } from 'node:crypto'
import { z } from 'zod'
import { DEFAULT_LOCALE, isLocale, type Locale } from '@/platform/languages'
import { checkLabel, type FileLabel } from './detect'
import { documentRefusal, PDF_FAULTS } from './documentWords'
import { MIME_TYPES } from './formats'
import { asStored } from './images'
import { DOCUMENT_BYTES } from './limits'
import { localTexts } from './localTexts'
import type { ImageWrite } from './mediaChange'
import { newFileName } from './names'
import type { ImageChange } from './prepared'
import { runProgram } from './program'
import { storedOriginal } from './refresh'
import { ImageRefusal } from './refusal'
import { type ImageFiles, readImageFiles } from './renditions'
import { inTurn } from './turns'
import { xmpPacket } from './xmp'

/** What the file of a document says about itself. */
export interface DocumentCredits {
  title: string
  language: Locale
  author: string
  credit: string
  licence: string
  licenceUrl: string | null
}

const answer = z.union([
  z.object({ fault: z.enum(PDF_FAULTS), detail: z.string() }),
  z.object({ pages: z.int(), width: z.int(), height: z.int() }),
])

/**
 * Looks through a PDF and writes it anew, in a process of its own: without scripts, attachments, forms,
 * remarks and locks, which are refused, and without anything that it told about where it comes from.
 *
 * @throws ImageRefusal `bad-document` with the words for it in each language, `empty`, `too-many-bytes`, `busy`
 */
export async function prepareDocument(
  upload: FileLabel & { data: Buffer },
  credits: DocumentCredits,
): Promise<{ record: ImageFiles; change: Pick<ImageChange, 'files'> }> {
  const { data } = upload
  if (data.length === 0) throw new ImageRefusal('empty')
  if (data.length > DOCUMENT_BYTES)
    throw new ImageRefusal('too-many-bytes', { bytes: data.length, limit: DOCUMENT_BYTES })
  if (data.toString('latin1', 0, 5) !== '%PDF-') throw documentRefusal('not-pdf')
  checkLabel('pdf', upload)
  const { title, author } = credits
  const job = { title, author, xmp: packetOf(credits) }
  const { said, rest } = await inTurn(() => runProgram('pdf', job, data))
  const read = answer.parse(said)
  if ('fault' in read) throw documentRefusal(read.fault, read.detail)
  const { width, height, pages } = read
  const original = asStored('originals', { variant: 'original', format: 'pdf', width, height, data })
  const file = asStored('renditions', { variant: 'pdf', format: 'pdf', width, height, data: rest })
  return {
    record: { original: original.rendition, stamp: stampOf(credits), files: [{ ...file.rendition, pages }] },
    change: { files: [original.toStore, file.toStore] },
  }
}

/** A document has no origin and no alternative text of its own: it is read, and it names its pictures itself. */
const packetOf = ({ title, language, ...credits }: DocumentCredits): string =>
  xmpPacket({ ...credits, title: title ? { [language]: title } : {}, sourceType: null, alt: {} })

const stampOf = (credits: DocumentCredits): string =>
  createHash('sha256').update(packetOf(credits)).digest('hex')

/**
 * What a write to the documents does to files: a new upload, and changed credits, write the PDF anew. Fits
 * `imageUploads`.
 * @returns null when no file changes
 * @throws ImageRefusal, StorageFailure
 */
export async function documentChange(write: ImageWrite): Promise<ImageChange | null> {
  const { previous, data, upload } = write
  const credits = creditsOf({ ...previous, ...data }, await titleOf(write))
  if (upload) {
    const { record, change } = await prepareDocument(upload, credits)
    const { format, bytes, sha256 } = record.original
    return {
      ...change,
      fields: {
        filename: newFileName(upload.name, format),
        mimeType: MIME_TYPES[format],
        filesize: bytes,
        sha256,
        renditions: record,
      },
    }
  }
  const record = readImageFiles(previous?.renditions)
  if (!record || record.stamp === stampOf(credits)) return null
  const bytes = await storedOriginal(record.original)
  const again = await prepareDocument({ name: 'document.pdf', data: bytes }, credits)
  return { ...again.change, fields: { renditions: again.record } }
}

const text = (value: unknown): string => (typeof value === 'string' ? value.trim() : '')

const creditsOf = (values: Record<string, unknown>, title: string): DocumentCredits => ({
  title,
  language: isLocale(values.language) ? values.language : DEFAULT_LOCALE,
  author: text(values.author),
  credit: text(values.credit),
  licence: text(values.licence),
  licenceUrl: text(values.licenceUrl) || null,
})

/** The title in the language of the document: what it says of itself must not follow who saves it. */
async function titleOf(write: ImageWrite): Promise<string> {
  const { language } = { ...write.previous, ...write.data }
  const titles = await localTexts(write, 'documents', 'title')
  const own = isLocale(language) ? titles[language] : undefined
  return own || titles[DEFAULT_LOCALE] || Object.values(titles).find(Boolean) || ''
}

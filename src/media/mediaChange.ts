import type { PayloadRequest } from 'payload'
import { LOCALES, type Locale } from '@/platform/languages'
import { focalPoint } from './focal'
import { MIME_TYPES } from './formats'
import { type ImageFacets, prepareImage } from './images'
import { localTexts } from './localTexts'
import { newFileName } from './names'
import type { ImageChange } from './prepared'
import type { SourceTypeFound } from './provenance/found'
import { readProvenance } from './provenance/read'
import { refreshFiles } from './refresh'
import { readImageFiles } from './renditions'
import { isSourceType } from './sourceTypes'
import type { ImageCredits } from './xmp'

type Values = Record<string, unknown>

/** A file as a request brought it. */
export interface UploadedFile {
  name: string
  mimeType: string
  data: Buffer
}

/** A write to an image's record that is about to happen. */
export interface ImageWrite {
  /** Its request: whose language the data are in, and whose transaction reads must join. */
  req: PayloadRequest
  /** Absent for a new record. */
  id?: string
  /** The record as it stands; null for a new one. */
  previous: Values | null
  /** The fields that were sent. */
  data: Values
  upload: UploadedFile | null
}

/**
 * Works out what a write to the media library does to files: a new upload makes them all, changed credits are
 * stamped into those that are there, a moved focal point cuts the share picture anew.
 *
 * @returns null when no file changes
 * @throws ImageRefusal, StorageFailure
 */
export async function mediaChange(write: ImageWrite): Promise<ImageChange | null> {
  const { previous, data, upload } = write
  const found = upload && (await readProvenance(upload))
  const origin = found && prefilled({ ...previous, ...data }, found)
  const values = { ...previous, ...data, ...origin }
  const focal = focalPoint(values.focalX, values.focalY)
  const texts = {
    alt: await localTexts(write, 'media', 'alt'),
    title: await titlesOf(write, text(values.name)),
  }
  const facets: ImageFacets = { focal, credits: creditsOf(values, texts) }
  if (upload) {
    const { record, files, markup } = await prepareImage(upload, facets)
    const { format, width, height, bytes, sha256 } = record.original
    return {
      fields: {
        filename: newFileName(upload.name, format),
        mimeType: MIME_TYPES[format],
        filesize: bytes,
        width,
        height,
        focalX: focal.x,
        focalY: focal.y,
        sha256,
        renditions: record,
        markup,
        sourceTypeFound: found,
        ...origin,
      },
      files,
    }
  }
  const record = readImageFiles(previous?.renditions)
  if (!record) return null
  const before = focalPoint(previous?.focalX, previous?.focalY)
  const fresh = await refreshFiles(record, facets, before.x !== focal.x || before.y !== focal.y)
  return fresh && { fields: { renditions: fresh.record }, files: fresh.files }
}

/** What the file says of its origin is taken where nobody has said it. */
const prefilled = ({ sourceType }: Values, { code }: SourceTypeFound): Values =>
  isSourceType(sourceType) || !code ? {} : { sourceType: code }

const text = (value: unknown): string => (typeof value === 'string' ? value.trim() : '')

/** Only these fields ever reach a file. What is not filled in yet is left out; validation asks for it. */
function creditsOf(values: Values, texts: Pick<ImageCredits, 'alt' | 'title'>): ImageCredits {
  return {
    ...texts,
    author: text(values.author),
    credit: text(values.credit),
    licence: text(values.licence),
    licenceUrl: text(values.licenceUrl) || null,
    sourceType: isSourceType(values.sourceType) ? values.sourceType : null,
  }
}

/** Its title in each language: its own where it differs, else the one of the library. */
async function titlesOf(write: ImageWrite, name: string): Promise<Partial<Record<Locale, string>>> {
  const own = await localTexts(write, 'media', 'nameLocal')
  return Object.fromEntries(LOCALES.map((locale) => [locale, own[locale] || name]))
}

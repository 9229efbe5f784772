import fs from 'node:fs/promises'
import { stampSvg } from './drawing'
import type { Encoded } from './encode'
import { asStored, cutShare, type ImageFacets, stampOf } from './images'
import { StampError, StorageFailure } from './refusal'
import type { ImageFiles, Rendition } from './renditions'
import { isStamped, stampXmp } from './stamp'
import { type FileToStore, storedPath } from './storage'
import { xmpPacket } from './xmp'

/**
 * Brings the files of an image up to what its record now says: a changed credit is stamped into each without
 * touching its pixels (some 100 ms for a photograph of 20 megapixels), a moved focal point cuts the share
 * picture anew.
 *
 * @returns null when the files say it already
 * @throws StorageFailure when a file of the record is not there
 */
export async function refreshFiles(
  record: ImageFiles,
  facets: ImageFacets,
  focalMoved: boolean,
): Promise<{ record: ImageFiles; files: FileToStore[] } | null> {
  const stamp = stampOf(facets.credits)
  const recut = focalMoved && record.original.format !== 'svg'
  if (stamp === record.stamp && !recut) return null
  const fresh = await Promise.all(
    record.files.map((file) =>
      recut && file.variant === 'share' ? cutAnew(record, facets) : stamped(file, facets),
    ),
  )
  const files = fresh.map((file) => asStored('renditions', file))
  return {
    record: { ...record, stamp, files: files.map(({ rendition }) => rendition) },
    files: files.map(({ toStore }) => toStore),
  }
}

async function stamped(file: Rendition, { credits }: ImageFacets): Promise<Encoded> {
  const data = await stored('renditions', file)
  if (file.format === 'svg') return { ...file, data: stampSvg(data.toString('utf8'), credits) }
  if (!isStamped(file.format)) throw new StampError(`No ${file.format} of ours carries these metadata.`)
  return { ...file, data: stampXmp(data, file.format, xmpPacket(credits)) }
}

async function cutAnew({ original }: ImageFiles, facets: ImageFacets): Promise<Encoded> {
  if (original.format === 'svg' || original.format === 'pdf')
    throw new Error('The share picture of a drawing shows all of it, and a document has none.')
  return cutShare(await storedOriginal(original), original.format, facets)
}

/** The bytes of an upload as they came. @throws StorageFailure when they are not there */
export const storedOriginal = (original: Rendition): Promise<Buffer> => stored('originals', original)

const stored = (shelf: 'originals' | 'renditions', file: Rendition): Promise<Buffer> =>
  fs.readFile(storedPath({ shelf, ...file })).catch((cause: unknown) => {
    throw new StorageFailure('failed', { cause })
  })

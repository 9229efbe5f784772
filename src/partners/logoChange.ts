import { createHash } from 'node:crypto'
import { MIME_TYPES } from '@/media/formats'
import { asStored } from '@/media/images'
import type { ImageWrite } from '@/media/mediaChange'
import { newFileName } from '@/media/names'
import type { ImageChange } from '@/media/prepared'
import { ImageRefusal } from '@/media/refusal'
import type { ImageFiles } from '@/media/renditions'
import { withProposal } from './logoProposal'
import type { LogoRefusal } from './logoVerdict'
import { prepareLogo } from './prepareLogo'

/** Set by a change of files alone, never by a request. */
export const LOGO_OWNED = ['mark', 'findings', 'sha256', 'renditions'] as const

/** A logo carries no metadata of ours: its files never have to be stamped anew. */
const NO_STAMP = createHash('sha256').update('').digest('hex')

/**
 * Works out what a write to the logos does to files: a new upload is cleaned and measured, and where it can't be
 * read by night, a light version is put beside it that its owner may take. Nothing else touches the files. Fits
 * `imageUploads`.
 * @returns null when no file came
 * @throws LogoRefused, an ImageRefusal with the words of the remedy
 */
export async function logoChange({ upload }: Pick<ImageWrite, 'upload'>): Promise<ImageChange | null> {
  if (!upload) return null
  const logo = await prepareLogo(upload)
  if (!logo.ok) throw new LogoRefused(logo)
  const original = asStored('originals', logo.original)
  const { proposal, findings } = await withProposal(logo)
  const files = [logo.file, ...(proposal ? [proposal] : [])].map((file) => asStored('renditions', file))
  const { format, width, height, bytes, sha256 } = original.rendition
  const renditions: ImageFiles = {
    original: original.rendition,
    stamp: NO_STAMP,
    files: files.map(({ rendition }) => rendition),
  }
  return {
    fields: {
      filename: newFileName(upload.name, format),
      mimeType: MIME_TYPES[format],
      filesize: bytes,
      width,
      height,
      sha256,
      renditions,
      mark: logo.mark,
      findings,
    },
    files: [original.toStore, ...files.map(({ toStore }) => toStore)],
  }
}

/** A logo that can't be taken, for those who show more of the remedy than its words. */
export class LogoRefused extends ImageRefusal {
  constructor(readonly refusal: LogoRefusal) {
    super('bad-drawing', refusal.words)
  }
}

import { randomUUID } from 'node:crypto'
import fs from 'node:fs/promises'
import path from 'node:path'
import { asStorageFailure } from '@/media/refusal'
import { env } from '@/platform/env'
import { writeOnce } from '@/platform/writeOnce'
import type { KitPdf } from './makePdfs'

/** Beside the library's own shelves: documents belong to issues, and no record of the library names them. */
const shelf = (): string => path.join(/*turbopackIgnore: true*/ env().MEDIA_DIR, 'kits')

/** The name of a document's file, by the SHA-256 of its bytes (hex). */
export const pdfName = (sha256: string): string => `${sha256}.pdf`

/** Where the bytes of a document lie: the same bytes are kept once. */
export function pdfPath(sha256: string): string {
  if (!/^[0-9a-f]{64}$/.test(sha256)) throw new RangeError('That is no SHA-256.')
  return path.join(/*turbopackIgnore: true*/ shelf(), sha256.slice(0, 2), pdfName(sha256))
}

/**
 * Keeps documents under the names of their content, each whole or not at all. Kept before the record that names
 * them is written: if that fails, they lie there unnamed until `sweepPdfs`, and hurt nobody.
 * @throws StorageFailure when the disk is full, closed or broken: then no record may name them
 */
export async function storePdfs(pdfs: readonly Pick<KitPdf, 'sha256' | 'bytes'>[]): Promise<void> {
  for (const pdf of pdfs)
    await storeOne(pdf).catch((error: unknown) => Promise.reject(asStorageFailure(error)))
}

const storeOne = ({ sha256, bytes }: Pick<KitPdf, 'sha256' | 'bytes'>): Promise<boolean> => {
  const target = pdfPath(sha256)
  return writeOnce(target, bytes, { half: `${target}.${randomUUID()}.half`, durable: true })
}

/**
 * Takes away what no issue names any more, and what was left half written. Only in a folder that is known to be
 * that of this database: the sweep of the library finds that out.
 * @param named names of the files that issues hold, see `pdfName`
 * @param before what is younger stays: it may belong to an issue that is being made
 * @returns how many files went
 */
export async function sweepPdfs(named: ReadonlySet<string>, before: Date): Promise<number> {
  let gone = 0
  const found = await fs.readdir(shelf(), { recursive: true, withFileTypes: true }).catch((error) => {
    if (error.code === 'ENOENT') return []
    throw error
  })
  for (const entry of found) {
    if (!entry.isFile() || named.has(entry.name)) continue
    const file = path.join(entry.parentPath, entry.name)
    const { mtimeMs } = await fs.stat(file)
    if (mtimeMs >= before.getTime()) continue
    await fs.rm(file, { force: true })
    gone += 1
  }
  return gone
}

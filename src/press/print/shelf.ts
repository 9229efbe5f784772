import { randomUUID } from 'node:crypto'
import fs from 'node:fs/promises'
import path from 'node:path'
import { StorageFailure } from '@/media/refusal'
import { env } from '@/platform/env'
import type { KitPdf } from './makePdfs'

/** Beside the library's own shelves: documents belong to issues, and no record of the library names them. */
const shelf = (): string => path.join(/*turbopackIgnore: true*/ env().MEDIA_DIR, 'kits')

/** Where the bytes of a document lie, by their SHA-256 (hex): the same bytes are kept once. */
export function pdfPath(sha256: string): string {
  if (!/^[0-9a-f]{64}$/.test(sha256)) throw new RangeError('That is no SHA-256.')
  return path.join(/*turbopackIgnore: true*/ shelf(), sha256.slice(0, 2), `${sha256}.pdf`)
}

/**
 * Keeps documents under the names of their content, each whole or not at all. Kept before the record that names
 * them is written: if that fails, they lie there unnamed until `sweepPdfs`, and hurt nobody.
 * @throws StorageFailure when the disk is full, closed or broken: then no record may name them
 */
export async function storePdfs(pdfs: readonly Pick<KitPdf, 'sha256' | 'bytes'>[]): Promise<void> {
  for (const pdf of pdfs) await storeOne(pdf).catch((error: unknown) => Promise.reject(asFailure(error)))
}

async function storeOne({ sha256, bytes }: Pick<KitPdf, 'sha256' | 'bytes'>): Promise<void> {
  const target = pdfPath(sha256)
  const now = new Date()
  // Touched, so that a sweep leaves it to the issue that is being made.
  const there = await fs.utimes(target, now, now).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return false
      throw error
    },
  )
  if (there) return
  await fs.mkdir(path.dirname(target), { recursive: true })
  const half = `${target}.${randomUUID()}.half`
  try {
    const file = await fs.open(half, 'wx', 0o640)
    try {
      await file.writeFile(bytes)
      await file.sync()
    } finally {
      await file.close()
    }
    await fs.rename(half, target)
  } catch (error) {
    await fs.rm(half, { force: true })
    throw error
  }
}

/** How long a document may lie unnamed: an issue is made in less. */
const YOUNG_MS = 60 * 60 * 1000

/**
 * Takes away what no issue names any more, and what was left half written.
 * @param named SHA-256 of every document that an issue names
 * @returns how many files went
 */
export async function sweepPdfs(named: ReadonlySet<string>, now: Date): Promise<number> {
  let gone = 0
  const found = await fs.readdir(shelf(), { recursive: true, withFileTypes: true }).catch((error) => {
    if (error.code === 'ENOENT') return []
    throw error
  })
  for (const entry of found) {
    if (!entry.isFile() || named.has(entry.name.replace(/\.pdf$/, ''))) continue
    const file = path.join(entry.parentPath, entry.name)
    const { mtimeMs } = await fs.stat(file)
    if (now.getTime() - mtimeMs < YOUNG_MS) continue
    await fs.rm(file, { force: true })
    gone += 1
  }
  return gone
}

/** Takes documents away at once, as the withdrawal of what they print asks for. */
export async function dropPdfs(sha256s: readonly string[]): Promise<void> {
  await Promise.all(sha256s.map((sha256) => fs.rm(pdfPath(sha256), { force: true })))
}

const FULL = new Set(['ENOSPC', 'EDQUOT', 'EFBIG'])
const FORBIDDEN = new Set(['EACCES', 'EPERM', 'EROFS'])

function asFailure(cause: unknown): StorageFailure {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : ''
  return new StorageFailure(FULL.has(code) ? 'full' : FORBIDDEN.has(code) ? 'forbidden' : 'failed', { cause })
}

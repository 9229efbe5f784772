import { createHash, randomUUID } from 'node:crypto'
import fs from 'node:fs/promises'
import path from 'node:path'
import { z } from 'zod'
import { env } from '@/platform/env'

/** What a signed document may be. */
export const DOCUMENT_TYPES = {
  'application/pdf': 'pdf',
  'image/jpeg': 'jpg',
  'image/png': 'png',
} as const
export type DocumentType = keyof typeof DOCUMENT_TYPES

/** Bytes that a signed document may have. */
export const DOCUMENT_BYTES = 10_000_000

const Stored = z.object({
  /** Of the ciphertext, which is also the file's name: the same document sealed twice has two. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** Of the document itself. */
  bytes: z.int().positive(),
  mediaType: z.enum(['application/pdf', 'image/jpeg', 'image/png']),
})
/** What a consent's record says of its encrypted document. */
export type StoredDocument = z.output<typeof Stored>

/** Null where there is none, or none that can be read. */
export const readStored = (document: unknown): StoredDocument | null =>
  Stored.safeParse(document).data ?? null

/** Sealed documents lie apart from the shelves of images: nothing that answers `/files` looks here. */
const folder = (): string => path.join(/*turbopackIgnore: true*/ env().MEDIA_DIR, 'consents')

const fileOf = (sha256: string): string => path.join(/*turbopackIgnore: true*/ folder(), `${sha256}.sealed`)

/** What a document is, by its first bytes: what the sender calls it is not asked. Null for anything else. */
export function documentType(bytes: Uint8Array): DocumentType | null {
  const begins = (...head: number[]) => head.every((byte, at) => bytes[at] === byte)
  if (begins(0x25, 0x50, 0x44, 0x46, 0x2d)) return 'application/pdf'
  if (begins(0xff, 0xd8, 0xff)) return 'image/jpeg'
  if (begins(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return 'image/png'
  return null
}

/** Writes a sealed document under the hash of its ciphertext, whole or not at all. */
export async function putSealed(sealed: Uint8Array): Promise<string> {
  const sha256 = createHash('sha256').update(sealed).digest('hex')
  await fs.mkdir(folder(), { recursive: true, mode: 0o750 })
  const half = path.join(/*turbopackIgnore: true*/ folder(), `${randomUUID()}.half`)
  try {
    await fs.writeFile(half, sealed, { flag: 'wx', mode: 0o640 })
    await fs.rename(half, fileOf(sha256))
  } catch (error) {
    await fs.rm(half, { force: true })
    throw error
  }
  return sha256
}

/** The ciphertext; null when the file is not there. */
export const getSealed = (sha256: string): Promise<Buffer | null> =>
  fs.readFile(fileOf(sha256)).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null
    throw error
  })

export const dropSealed = (sha256: string): Promise<void> => fs.rm(fileOf(sha256), { force: true })

/**
 * Removes sealed files that no record names, and half-written ones: what a crash left. Those touched since `before`
 * may be about to be named, and stay.
 * @returns how many went
 */
export async function sweepSealed(named: ReadonlySet<string>, before: Date): Promise<number> {
  const names = await fs.readdir(folder()).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return []
    throw error
  })
  let removed = 0
  for (const name of names) {
    if (named.has(name.replace(/\.sealed$/, ''))) continue
    const file = path.join(/*turbopackIgnore: true*/ folder(), name)
    if ((await fs.stat(file)).mtime >= before) continue
    await fs.rm(file, { force: true })
    removed += 1
  }
  return removed
}

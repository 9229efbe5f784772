import { randomUUID } from 'node:crypto'
import { rmSync } from 'node:fs'
import path from 'node:path'
import { env } from '@/platform/env'
import { writeOnce } from '@/platform/writeOnce'
import { EXTENSIONS, type FileFormat } from './formats'
import { asStorageFailure } from './refusal'

/** Renditions are what visitors get; originals never leave except to staff. */
export type Shelf = 'originals' | 'renditions'

/** A file is known by its content: the same bytes are stored once, whatever record names them. */
export interface StoredName {
  shelf: Shelf
  sha256: string
  format: FileFormat
}

export interface FileToStore extends StoredName {
  data: Uint8Array
}

const root = (): string => env().MEDIA_DIR

/** Where half-written files are, apart from the finished ones. */
export const stagingFolder = (): string => path.join(/*turbopackIgnore: true*/ root(), 'staging')
export const shelfFolder = (shelf: Shelf): string => path.join(/*turbopackIgnore: true*/ root(), shelf)

export const fileName = ({ sha256, format }: Pick<StoredName, 'sha256' | 'format'>): string =>
  `${sha256}.${EXTENSIONS[format]}`

/** Absolute path of a stored file. */
export const storedPath = (name: StoredName): string =>
  path.join(/*turbopackIgnore: true*/ shelfFolder(name.shelf), name.sha256.slice(0, 2), fileName(name))

/** Files that were written for a record that is not committed yet. */
export interface Staged {
  /** The record was committed: the files stay. */
  keep(): void
  /** It was not: the files that nobody else needs go. Does nothing after `keep`. */
  drop(): void
}

/**
 * Uploads in progress that need a file. Two may carry the same bytes: when one fails, the other's file stays,
 * and a file that was there before stays in any case.
 */
interface Claim {
  holders: number
  stays: boolean
}
const KEY = Symbol.for('relais.media.claims')
const shared = globalThis as { [KEY]?: Map<string, Claim> }
const claims = (): Map<string, Claim> => {
  shared[KEY] ??= new Map()
  return shared[KEY]
}

/**
 * Writes files under the names of their content, each whole or not at all.
 * @throws StorageFailure when one can't be written; then none of them stays
 */
export async function stage(files: readonly FileToStore[]): Promise<Staged> {
  const held: string[] = []
  const release = (stays: boolean) => {
    for (const file of held.splice(0)) {
      const claim = claims().get(file)
      if (!claim) continue
      claim.stays ||= stays
      claim.holders -= 1
      if (claim.holders > 0) continue
      claims().delete(file)
      // At once, before anyone can claim it again.
      if (!claim.stays) rmSync(file, { force: true })
    }
  }
  try {
    for (const file of files) {
      const target = storedPath(file)
      const claim = claims().get(target) ?? { holders: 0, stays: false }
      claims().set(target, { ...claim, holders: claim.holders + 1 })
      held.push(target)
      const half = path.join(/*turbopackIgnore: true*/ stagingFolder(), randomUUID())
      if (await writeOnce(target, file.data, { half })) continue
      const again = claims().get(target)
      // It was there before, and not only because an upload beside us has just written it.
      if (again && again.holders === 1) again.stays = true
    }
  } catch (error) {
    release(false)
    throw asStorageFailure(error)
  }
  return {
    keep: () => release(true),
    drop: () => release(false),
  }
}

/**
 * Removes stored files at once. One that an upload in progress needs stays for that one: it is its record's then.
 * @returns how many went
 */
export function removeStored(names: readonly StoredName[]): number {
  const files = names.map(storedPath).filter((file) => !claims().has(file))
  for (const file of files) rmSync(file, { force: true })
  return files.length
}

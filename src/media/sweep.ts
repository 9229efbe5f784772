import fs from 'node:fs/promises'
import path from 'node:path'
import type { Payload } from 'payload'
import { FILE_COLLECTIONS, type FileCollection } from './address'
import { readImageFiles } from './renditions'
import { fileName, type Shelf, shelfFolder, stagingFolder } from './storage'

/** What a sweep did, in files. */
export interface Swept {
  removed: number
  kept: number
}

/** A database whose originals are missing in larger part than this is not the one of this folder. */
const MISSING = 0.1

/**
 * Removes files that no record names: what a crash left between the writing of files and of their record, and
 * what records no longer use. Files touched since `before` stay, since an upload may be about to name them.
 *
 * A server started with another database must not empty a folder of uploads: nothing is removed from it while
 * the database names no original, or originals that do not lie here.
 *
 * @param named file names, as `fileName` gives them, by shelf
 * @throws Error without removing anything from the shelves when the folder is not this database's
 */
export async function sweepFiles(
  named: Readonly<Record<Shelf, ReadonlySet<string>>>,
  before: Date,
): Promise<Swept> {
  const shelves = await Promise.all(
    (['originals', 'renditions'] as const).map(async (shelf) => {
      const all = await filesIn(shelfFolder(shelf))
      return { all, unnamed: all.filter((file) => !named[shelf].has(path.basename(file))) }
    }),
  )
  const [originals] = shelves
  const unnamed = shelves.flatMap((shelf) => shelf.unnamed)
  if (unnamed.length > 0 && !belongs(named.originals, originals?.all ?? []))
    throw new Error(
      `${unnamed.length} media files are named by no record, and the originals of this database do not lie here: is this its folder? Nothing was removed.`,
    )
  const all = shelves.flatMap((shelf) => shelf.all)
  const half = await olderThan(before, await filesIn(stagingFolder()))
  const litter = [...half, ...(await olderThan(before, unnamed))]
  for (const file of litter) await fs.rm(file, { force: true })
  return { removed: litter.length, kept: all.length + half.length - litter.length }
}

/** Whether a folder is that of the database which names these originals. */
function belongs(named: ReadonlySet<string>, files: readonly string[]): boolean {
  const here = new Set(files.map((file) => path.basename(file)))
  const missing = [...named].filter((name) => !here.has(name)).length
  return named.size > 0 && missing <= named.size * MISSING
}

async function filesIn(folder: string): Promise<string[]> {
  const entries = await fs
    .readdir(folder, { recursive: true, withFileTypes: true })
    .catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return []
      throw error
    })
  return entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name))
}

async function olderThan(before: Date, files: readonly string[]): Promise<string[]> {
  const old: string[] = []
  for (const file of files) {
    const found = await fs.stat(file).catch((error: NodeJS.ErrnoException) => {
      // Taken away by its own upload meanwhile.
      if (error.code === 'ENOENT') return null
      throw error
    })
    if (found && found.mtime < before) old.push(file)
  }
  return old
}

/**
 * The files that records name, those in the trash included.
 * @param without ids of records whose files are not asked for: those that are about to lose them
 */
export async function namedFiles(
  payload: Payload,
  without: ReadonlySet<string> = new Set(),
): Promise<Record<Shelf, Set<string>>> {
  const named = { originals: new Set<string>(), renditions: new Set<string>() }
  for (const collection of FILE_COLLECTIONS) await addNames(payload, collection, named, without)
  return named
}

async function addNames(
  payload: Payload,
  collection: FileCollection,
  named: Record<Shelf, Set<string>>,
  without: ReadonlySet<string>,
): Promise<void> {
  for (let page = 1, more = true; more; page += 1) {
    const { docs, hasNextPage } = await payload.find({
      collection,
      select: { renditions: true },
      sort: 'id',
      depth: 0,
      limit: 500,
      page,
      trash: true,
      overrideAccess: true,
    })
    for (const { id, renditions } of docs) {
      const files = readImageFiles(renditions)
      if (!files || without.has(id)) continue
      named.originals.add(fileName(files.original))
      for (const file of files.files) named.renditions.add(fileName(file))
    }
    more = hasNextPage
  }
}

/**
 * Sweeps the media folder against the database. At boot `before` is the start of the process: what is younger
 * belongs to an upload of its own. Where several processes share the folder, an hour earlier.
 *
 * @param others names of renditions that stay though no record of the library names them.
 */
export async function sweepMedia(
  payload: Payload,
  before: Date,
  others: readonly string[] = [],
): Promise<Swept> {
  const named = await namedFiles(payload)
  for (const file of others) named.renditions.add(file)
  const swept = await sweepFiles(named, before)
  if (swept.removed > 0)
    payload.logger.info({ ...swept, msg: 'Media files that no record names were removed.' })
  return swept
}

import { constants, existsSync } from 'node:fs'
import { copyFile, cp, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { Complaint } from '../bare/complaint.mjs'
import { inventory, MANIFEST, type Manifest, verify } from './archive'
import { copyDatabase, damageOf, migrationsOf } from './sqlite'

/** The embedded site on disk. */
export type Site = { database: string; media: string; edge: string }

const DATABASE = 'relais.db'
const MEDIA = 'media'

/**
 * Copies the database and the uploads into a new folder. The site may run meanwhile: the database is copied
 * first and at one instant, and every upload that it names is on disk by then.
 */
export async function backUp(site: Site, target: string, now: Date): Promise<Manifest> {
  if (!existsSync(site.database))
    throw new Complaint(`There is no database at ${site.database} yet: nothing to back up.`)
  if (existsSync(target)) throw new Complaint(`${target} is there already: name another folder.`)
  const unfinished = `${target}.unfinished`
  await rm(unfinished, { recursive: true, force: true })
  await mkdir(path.join(unfinished, MEDIA), { recursive: true })
  await copyDatabase(site.database, path.join(unfinished, DATABASE))
  if (existsSync(site.media))
    await cp(site.media, path.join(unfinished, MEDIA), { recursive: true, mode: constants.COPYFILE_FICLONE })
  const manifest: Manifest = {
    format: 'relais-backup-1',
    madeAt: now.toISOString(),
    migrations: await migrationsOf(path.join(unfinished, DATABASE)),
    files: await inventory(unfinished),
  }
  await writeFile(path.join(unfinished, MANIFEST), `${JSON.stringify(manifest, null, 2)}\n`)
  await rename(unfinished, target)
  return manifest
}

/**
 * Puts a backup in place of a site that is not running, after every byte of it was compared with its manifest
 * and SQLite found its database sound. What was there is moved aside, never removed; pages that were written
 * as files are, because they show the old site.
 * @param aside where the old database and uploads go
 */
export async function restore(folder: string, site: Site, aside: string): Promise<Manifest> {
  const manifest = await verify(folder)
  const [damage] = await damageOf(path.join(folder, DATABASE))
  if (damage) throw new Complaint(`The database of the backup is damaged (${damage}): take another backup.`)
  const staged = await stage(folder, site)
  const old = [
    site.database,
    `${site.database}-wal`,
    `${site.database}-shm`,
    ...(await entriesOf(site.media)),
  ]
  for (const file of old.filter(existsSync)) await moveAside(file, site, aside)
  for (const file of await entriesOf(staged.media))
    await rename(file, path.join(site.media, path.basename(file)))
  await rename(staged.database, site.database)
  await rm(staged.media, { recursive: true })
  await rm(site.edge, { recursive: true, force: true })
  return manifest
}

const STAGE = '.restoring'

/** Copies the backup beside what it will replace, so that a full disk is met before anything is moved. */
async function stage(folder: string, site: Site): Promise<Pick<Site, 'database' | 'media'>> {
  const staged = { database: `${site.database}${STAGE}`, media: path.join(site.media, STAGE) }
  for (const old of Object.values(staged)) await rm(old, { recursive: true, force: true })
  await mkdir(path.dirname(site.database), { recursive: true })
  await copyFile(path.join(folder, DATABASE), staged.database)
  await cp(path.join(folder, MEDIA), staged.media, { recursive: true })
  return staged
}

async function entriesOf(folder: string): Promise<string[]> {
  if (!existsSync(folder)) return []
  return (await readdir(folder))
    .filter((name) => name !== '.gitkeep' && name !== STAGE)
    .map((name) => path.join(folder, name))
}

async function moveAside(file: string, site: Site, aside: string): Promise<void> {
  const isUpload = path.dirname(file) === site.media
  const folder = isUpload ? path.join(aside, MEDIA) : aside
  await mkdir(folder, { recursive: true })
  await move(file, path.join(folder, path.basename(file)))
}

/** Uploads may lie on another disk than the folder that they are moved to. */
async function move(from: string, to: string): Promise<void> {
  try {
    await rename(from, to)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EXDEV')) throw error
    await cp(from, to, { recursive: true })
    await rm(from, { recursive: true })
  }
}

import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readdir, readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { z } from 'zod'
import { Complaint } from '../bare/complaint.mjs'

/** What a backup holds: every file with its size and SHA-256, so that a restore knows that it has all of it. */
const Manifest = z.object({
  format: z.literal('relais-backup-1'),
  madeAt: z.iso.datetime(),
  migrations: z.array(z.string()),
  files: z.record(
    z.string(),
    z.object({ bytes: z.number().int().nonnegative(), sha256: z.string().length(64) }),
  ),
})
export type Manifest = z.output<typeof Manifest>

export const MANIFEST = 'backup.json'

async function sha256(file: string): Promise<string> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(file), hash)
  return hash.digest('hex')
}

/** Every file below a folder with its size and hash; names with `/`. */
export async function inventory(folder: string): Promise<Manifest['files']> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const names = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
  const files: Manifest['files'] = {}
  for (const name of names.filter((entry) => entry !== MANIFEST).sort()) {
    const file = path.join(folder, name)
    files[name.split(path.sep).join('/')] = { bytes: (await stat(file)).size, sha256: await sha256(file) }
  }
  return files
}

/**
 * Reads a backup's manifest and compares every file with it.
 * @throws Complaint that names the first file that is missing, added or changed
 */
export async function verify(folder: string): Promise<Manifest> {
  const text = await readFile(path.join(folder, MANIFEST), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT' && error.code !== 'ENOTDIR') throw error
    throw new Complaint(`${folder} is not a backup: it has no ${MANIFEST}.`)
  })
  const manifest = parse(text, folder)
  const found = await inventory(folder)
  for (const [name, { sha256: expected }] of Object.entries(manifest.files)) {
    const file = found[name]
    if (!file) throw new Complaint(`The backup is not whole: ${name} is missing. Take another backup.`)
    if (file.sha256 !== expected)
      throw new Complaint(`The backup is damaged: ${name} is not what it was. Take another backup.`)
  }
  const added = Object.keys(found).find((name) => !(name in manifest.files))
  if (added)
    throw new Complaint(
      `The backup holds a file that it was not made with: ${added}. Remove it, or take another backup.`,
    )
  return manifest
}

function parse(text: string, folder: string): Manifest {
  try {
    return Manifest.parse(JSON.parse(text))
  } catch {
    throw new Complaint(`${path.join(folder, MANIFEST)} can't be read: take another backup.`)
  }
}

import fs from 'node:fs/promises'
import path from 'node:path'

/**
 * Writes a file that bears the name of its content, whole or not at all, unless it is there. One that is there is
 * touched, so that a sweep of files that no record names leaves it to whoever is about to name it.
 *
 * @param half where it is written first: a fresh path on the same disk
 * @param durable waits until the disk has it
 * @returns true when it was written
 * @throws what the file system throws; nothing half written is left
 */
export async function writeOnce(
  target: string,
  data: Uint8Array,
  { half, durable = false }: { half: string; durable?: boolean },
): Promise<boolean> {
  const now = new Date()
  const there = await fs.utimes(target, now, now).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return false
      throw error
    },
  )
  if (there) return false
  for (const file of [half, target])
    await fs.mkdir(path.dirname(/*turbopackIgnore: true*/ file), { recursive: true })
  try {
    await fs.writeFile(half, data, { flag: 'wx', mode: 0o640, flush: durable })
    await fs.rename(half, target)
  } catch (error) {
    await fs.rm(half, { force: true })
    throw error
  }
  return true
}

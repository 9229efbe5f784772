import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'

/**
 * One hash over the names and bytes of files and folders. Equal hash, equal content; what is missing counts
 * as missing.
 * @param paths from `root`; a folder means everything below it
 */
export function fingerprint(
  root: string,
  paths: readonly string[],
  leaveOut: (file: string) => boolean,
): string {
  const hash = createHash('sha256')
  for (const file of paths.flatMap((entry) => filesOf(root, entry)).filter((name) => !leaveOut(name)))
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(path.join(root, file)))
      .update('\0')
  return hash.digest('hex')
}

function filesOf(root: string, entry: string): string[] {
  const full = path.join(root, entry)
  if (!existsSync(full)) return []
  if (!statSync(full).isDirectory()) return [entry]
  return readdirSync(full, { recursive: true, withFileTypes: true })
    .filter((found) => found.isFile())
    .map((found) => path.relative(root, path.join(found.parentPath, found.name)))
    .sort()
}

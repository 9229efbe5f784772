import { existsSync, renameSync, statSync } from 'node:fs'

/**
 * Turns a log away under a name with the time, so that whoever reads it can read it to its end; an empty one stays.
 * @param tell who writes it, to begin a new one
 */
export function turnLog(file: string, tell: () => void): void {
  if (!existsSync(file) || statSync(file).size === 0) return
  renameSync(file, `${file}.${Date.now()}`)
  tell()
}

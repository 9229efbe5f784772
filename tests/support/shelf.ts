import { existsSync, mkdirSync, renameSync, rmdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { runFolder } from './folders'

/**
 * What all files of a run share and one of them makes. Files run at once, each in a process of its own: one makes it,
 * those that come meanwhile wait, and whoever comes after a failure tries again.
 * @param folder there when it is complete, and never in part
 * @param make fills the folder that it is given
 */
export async function madeOnce(folder: string, make: (making: string) => Promise<void>): Promise<void> {
  const turn = path.join(runFolder(), `turn-${path.basename(folder)}`)
  while (!existsSync(folder)) {
    if (!isMine(turn)) {
      await pause(50)
      continue
    }
    try {
      const making = `${folder}.making`
      rmSync(making, { recursive: true, force: true })
      mkdirSync(making, { recursive: true })
      await make(making)
      renameSync(making, folder)
    } finally {
      rmdirSync(turn)
    }
  }
}

/** Whether this process has made a folder that was not there: of several that try, one has. */
export function isMine(folder: string): boolean {
  try {
    mkdirSync(folder)
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw error
  }
}

import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { runFolder } from './folders'

/**
 * What all files of a run share and one of them makes. Files run at once, each in a process of its own: one makes it,
 * those that come meanwhile wait, and the next one tries when it failed or was killed.
 * @param folder there when it is complete, and never in part
 * @param make fills the folder that it is given
 */
export async function madeOnce(folder: string, make: (making: string) => Promise<void>): Promise<void> {
  const turn = path.join(runFolder(), `turn-${path.basename(folder)}`)
  while (!existsSync(folder)) {
    if (!begin(turn)) {
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
      rmSync(turn)
    }
  }
}

/** Whether it is this process's turn. The turn of a process that is no more is taken from it, by one of those that wait. */
function begin(turn: string): boolean {
  if (isFirst(() => writeFileSync(turn, String(process.pid), { flag: 'wx' }))) return true
  const holder = holderOf(turn)
  if (holder > 0 && !isAlive(holder) && isMine(`${turn}-of-${holder}`)) rmSync(turn)
  return false
}

/** @returns 0 where it was given back meanwhile, or is being taken */
function holderOf(turn: string): number {
  try {
    return Number(readFileSync(turn, 'utf8'))
  } catch (error) {
    if (has(error, 'ENOENT')) return 0
    throw error
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    if (has(error, 'ESRCH')) return false
    throw error
  }
}

/** Whether this process has made a folder that was not there: of several that try, one has. */
export const isMine = (folder: string): boolean => isFirst(() => mkdirSync(folder))

function isFirst(make: () => void): boolean {
  try {
    make()
    return true
  } catch (error) {
    if (has(error, 'EEXIST')) return false
    throw error
  }
}

const has = (error: unknown, code: string): boolean =>
  error instanceof Error && 'code' in error && error.code === code

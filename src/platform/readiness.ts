import { constants } from 'node:fs'
import { access, statfs } from 'node:fs/promises'
import path from 'node:path'

/** Below this a publish could fail in the middle of writing a page or an upload. */
const FREE_BYTES_NEEDED = 100_000_000

export type Check = { name: string; run: () => Promise<unknown> }
export type Readiness = { ready: boolean; checks: Record<string, 'ok' | 'failed'> }

/**
 * Runs all checks at once, each for a limited time. Says which failed and not why: the answer is public, the
 * reasons go to `report`.
 */
export async function readiness(
  checks: readonly Check[],
  report: (name: string, error: unknown) => void,
  timeoutMs = 2000,
): Promise<Readiness> {
  const results = await Promise.all(
    checks.map(async ({ name, run }) => {
      try {
        await within(timeoutMs, run())
        return [name, 'ok'] as const
      } catch (error) {
        report(name, error)
        return [name, 'failed'] as const
      }
    }),
  )
  return { ready: results.every(([, result]) => result === 'ok'), checks: Object.fromEntries(results) }
}

async function within(milliseconds: number, work: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`No answer within ${milliseconds} ms.`)), milliseconds)
  })
  await Promise.race([work, late]).finally(() => clearTimeout(timer))
}

/**
 * Whether a folder can be written to and its disk has room. Writes nothing: asking changes nothing.
 * A folder that does not exist yet is judged by the one it will be made in.
 */
export async function hasRoom(folder: string, neededBytes = FREE_BYTES_NEEDED): Promise<void> {
  try {
    await access(folder, constants.W_OK)
  } catch (error) {
    const parent = path.dirname(folder)
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT') || parent === folder)
      throw error
    return hasRoom(parent, neededBytes)
  }
  const { bavail, bsize } = await statfs(folder)
  if (bavail * bsize < neededBytes)
    throw new Error(`Less than ${neededBytes / 1e6} MB are free in ${folder}.`)
}

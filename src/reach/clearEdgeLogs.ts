import { unlink } from 'node:fs/promises'
import type { Payload } from 'payload'
import { now } from '@/platform/clock'
import { EDGE_LOG, edgeFolder, logsIn, machineOf, nameOf, opened } from './edgeLogFiles'
import { fileIn } from './fileIn'
import { logMark } from './marks'
import { forgetMarks, markOf } from './store'

/** nginx may go on writing into a log that was turned away from it, until it is told. */
const QUIET_MS = 3_600_000

/**
 * Removes logs that were turned away and read to their end, and the marks of those that are gone. Nothing happens
 * while the log itself isn't there: then perhaps the folder isn't either.
 */
export async function clearEdgeLogs(payload: Payload, folder = edgeFolder()): Promise<void> {
  const logs = await logsIn(folder)
  if (!logs.includes(EDGE_LOG)) return
  const prefix = logMark(await machineOf(folder))
  const kept: string[] = []
  for (const log of logs) {
    const file = await opened(fileIn(folder, log))
    if (!file) return
    try {
      const name = await nameOf(file)
      const { size, mtimeMs } = await file.stat()
      const read = name === null ? 0 : ((await markOf(payload, prefix + name)) ?? 0)
      const quiet = mtimeMs < now().getTime() - QUIET_MS
      if (log !== EDGE_LOG && read >= size && quiet) await unlink(fileIn(folder, log))
      else if (name !== null) kept.push(prefix + name)
    } finally {
      await file.close()
    }
  }
  await forgetMarks(payload, prefix, (key) => !kept.includes(key))
}

import { rmSync } from 'node:fs'
import type { Payload } from 'payload'
import { log } from '@/platform/log'
import { type Left, leftIn } from './leftover'
import { leftMark } from './marks'
import { resolved } from './resolve'
import { addRow, asOne, forgetMarks, markOf, moveMark } from './store'

/** Lines that are written in one transaction: SQLite's one writer is not held for longer than that. */
const TOGETHER = 200

/**
 * Writes what processes that ended had counted and not written. A file goes when the database has its counts for
 * good, and how far it was read is written with them, so that a crash loses nothing and counts nothing twice. Without
 * transactions the place is written first: a crash may then lose one step, and still counts nothing twice.
 * @returns lines written
 */
export async function writeLeft(payload: Payload, folder: string): Promise<number> {
  const { left, unreadable } = leftIn(folder)
  for (const file of unreadable)
    log.error({ file }, 'Counts of reach that an earlier process left can’t be read')
  let written = 0
  for (const one of left) written += await writeOne(payload, one)
  return written
}

async function writeOne(payload: Payload, { file, id, counted }: Left): Promise<number> {
  const mark = leftMark(id)
  let written = 0
  for (;;) {
    const from = await markOf(payload, mark)
    const piece = counted.slice(from ?? 0, (from ?? 0) + TOGETHER)
    if (piece.length === 0) break
    const rows = await resolved(payload, piece)
    const mine = await asOne(payload, async (req) => {
      if (!(await moveMark(payload, mark, from, (from ?? 0) + piece.length, req))) return false
      for (const row of rows) await addRow(payload, row, req)
      return true
    })
    // Another process is at it.
    if (!mine) return written
    written += piece.length
  }
  rmSync(file, { force: true })
  await forgetMarks(payload, mark, () => true)
  return written
}

import { rmSync } from 'node:fs'
import type { Payload } from 'payload'
import { log } from '@/platform/log'
import { type Left, leftIn } from './leftover'
import { leftMark } from './marks'
import { resolved } from './resolve'
import { merged } from './rows'
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

async function writeOne(payload: Payload, { file, id, counted, rows: known }: Left): Promise<number> {
  const mark = leftMark(id)
  let written = 0
  for (;;) {
    const from = await markOf(payload, mark)
    const begin = from ?? 0
    const end = Math.min(begin + TOGETHER, counted.length + known.length)
    if (begin >= end) break
    const behind = (place: number) => Math.max(0, place - counted.length)
    const rows = merged([
      ...(await resolved(payload, counted.slice(begin, end))),
      ...known.slice(behind(begin), behind(end)),
    ])
    const mine = await asOne(payload, async (req) => {
      if (!(await moveMark(payload, mark, from, end, req))) return false
      for (const row of rows) await addRow(payload, row, req)
      return true
    })
    // Another process is at it.
    if (!mine) return written
    written += end - begin
  }
  rmSync(file, { force: true })
  await forgetMarks(payload, mark, () => true)
  return written
}

import type { FileHandle } from 'node:fs/promises'
import type { Payload } from 'payload'
import { readEdgeLine } from '@/publishing/edgeLog'
import { parisDayNow } from './days'
import { edgeFolder, logsIn, machineOf, nameOf, opened, pieceFrom } from './edgeLogFiles'
import { fileIn } from './fileIn'
import { logMark } from './marks'
import { resolved } from './resolve'
import { addRow, asOne, markOf, moveMark } from './store'
import { newTally } from './tally'
import { visitOf } from './visit'

/** Bytes that are read and written in one step, some 10,000 lines. */
const STEP = 512 * 1024

/**
 * Reads on in the edge's logs from where it stopped, and adds what it finds to the counts. Counts and place are
 * written in one transaction, so that a crash, or two readers at once, count nothing twice. Without transactions
 * the place is written first: a crash may then lose one step, and still counts nothing twice.
 *
 * @param folder where the edge writes its log
 * @returns lines counted
 */
export async function readEdgeLog(payload: Payload, folder = edgeFolder()): Promise<number> {
  const logs = await logsIn(folder)
  if (logs.length === 0) return 0
  const machine = await machineOf(folder)
  let counted = 0
  for (const log of logs) {
    const file = await opened(fileIn(folder, log))
    if (!file) continue
    try {
      counted += await readOn(payload, file, machine)
    } finally {
      await file.close()
    }
  }
  return counted
}

async function readOn(payload: Payload, file: FileHandle, machine: string): Promise<number> {
  const name = await nameOf(file)
  if (name === null) return 0
  const mark = logMark(machine) + name
  let counted = 0
  for (;;) {
    const from = await markOf(payload, mark)
    const piece = await pieceFrom(file, from ?? 0, STEP)
    if (!piece) return counted
    const { rows, lines } = await rowsOf(payload, piece.lines)
    const mine = await asOne(payload, async (req) => {
      if (!(await moveMark(payload, mark, from, piece.to, req))) return false
      for (const row of rows) await addRow(payload, row, req)
      return true
    })
    if (!mine) return counted
    counted += lines
  }
}

async function rowsOf(payload: Payload, lines: readonly string[]) {
  const tally = newTally(Number.POSITIVE_INFINITY)
  let count = 0
  for (const line of lines) {
    const read = readEdgeLine(line)
    const visit = read && visitOf(read.path)
    if (!visit) continue
    tally.add(visit, parisDayNow(read.at), read.robot)
    count += 1
  }
  return { rows: await resolved(payload, tally.take()), lines: count }
}

import type { Payload } from 'payload'
import { log } from '@/platform/log'
import type { Held } from './leftover'
import { resolved } from './resolve'
import { merged, type ReachRow } from './rows'
import { addRow, asOne } from './store'
import type { Counted, Tally } from './tally'

/** Lines that are written in one transaction: SQLite's one writer is not held for longer than that. */
const TOGETHER = 200
/** While this many wait for the database, the tally keeps what it has, within its own limit. */
const MOST_WAITING = 20_000

/**
 * Writes: it resolves to the number of lines, and throws what the database says. What was not written waits for the
 * next turn, and for whoever ends the process: `waiting` gives it, without what is being written right now.
 */
export type Flush = (() => Promise<number>) & { waiting(): Held }

/** Writes what a tally counted, each time it is asked. */
export function newFlush(payload: Payload, tally: Tally): Flush {
  let waiting: ReachRow[] = []
  let atWork = 0
  let settling: readonly Counted[] = []

  async function settle(): Promise<void> {
    if (waiting.length >= MOST_WAITING) return
    const counted = tally.take()
    settling = counted
    try {
      waiting = merged([...waiting, ...(await resolved(payload, counted))])
    } catch (error) {
      tally.giveBack(counted)
      throw error
    } finally {
      settling = []
    }
  }

  const flush = async () => {
    const lost = tally.lost()
    if (lost > 0) log.warn({ lost }, 'Counts of reach found no room in memory and are lost')
    await settle()
    let written = 0
    while (waiting.length > 0) {
      const now = waiting.slice(0, TOGETHER)
      atWork = now.length
      try {
        await writeTogether(payload, now, (done) => {
          waiting = waiting.slice(done)
          atWork -= done
          written += done
        })
      } finally {
        atWork = 0
      }
    }
    return written
  }
  return Object.assign(flush, { waiting: () => ({ counted: settling, rows: waiting.slice(atWork) }) })
}

/** @param done is told how many of the first rows are in the database for good, whether or not the rest fails */
async function writeTogether(
  payload: Payload,
  rows: readonly ReachRow[],
  done: (count: number) => void,
): Promise<void> {
  let together = false
  await asOne(payload, async (req) => {
    together = req.transactionID !== undefined
    for (const row of rows) {
      await addRow(payload, row, req)
      if (!together) done(1)
    }
  })
  if (together) done(rows.length)
}

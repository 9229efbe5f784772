import type { Payload } from 'payload'
import { log } from '@/platform/log'
import { resolved } from './resolve'
import { merged, type ReachRow } from './rows'
import { addRow, asOne } from './store'
import type { Tally } from './tally'

/** Lines that are written in one transaction: SQLite's one writer is not held for longer than that. */
const TOGETHER = 200
/** While this many wait for the database, the tally keeps what it has, within its own limit. */
const MOST_WAITING = 20_000

/**
 * Writes what a tally counted, each time it is asked.
 * @returns what writes: it resolves to the number of lines, and throws what the database says. What was not written
 * waits for the next turn.
 */
export function newFlush(payload: Payload, tally: Tally): () => Promise<number> {
  let waiting: ReachRow[] = []

  async function settle(): Promise<void> {
    if (waiting.length >= MOST_WAITING) return
    const counted = tally.take()
    try {
      waiting = merged([...waiting, ...(await resolved(payload, counted))])
    } catch (error) {
      tally.giveBack(counted)
      throw error
    }
  }

  return async () => {
    const lost = tally.lost()
    if (lost > 0) log.warn({ lost }, 'Counts of reach found no room in memory and are lost')
    await settle()
    let written = 0
    while (waiting.length > 0) {
      const now = waiting.slice(0, TOGETHER)
      await writeTogether(payload, now, (done) => {
        waiting = waiting.slice(done)
        written += done
      })
    }
    return written
  }
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

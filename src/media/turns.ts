import { ImageRefusal } from './refusal'

/** Uploads that may wait while another is worked on; each holds its bytes in memory meanwhile. */
const MOST_WAITING = 8

interface Turns {
  last: Promise<unknown>
  waiting: number
}

/** One queue for the process: the bundles of admin and API each have a copy of this module. */
const KEY = Symbol.for('relais.media.turns')
const shared = globalThis as { [KEY]?: Turns }

/**
 * Runs pixel work one image at a time, in the order of arrival: more at once would not be faster on the
 * encoder's threads, would multiply the peak of memory, and would leave nothing for the site beside.
 * @throws ImageRefusal `busy` when too many are waiting already
 */
export async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  shared[KEY] ??= { last: Promise.resolve(), waiting: 0 }
  const turns = shared[KEY]
  if (turns.waiting >= MOST_WAITING) throw new ImageRefusal('busy', { waiting: turns.waiting })
  turns.waiting += 1
  // The turn before may have failed: that is its caller's matter, and this one begins all the same.
  const mine = turns.last.then(work, work).finally(() => {
    turns.waiting -= 1
  })
  turns.last = mine.catch(() => undefined)
  return mine
}

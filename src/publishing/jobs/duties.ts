import type { Payload } from 'payload'
import { now } from '@/platform/clock'
import { log } from '@/platform/log'
import { commitNotes } from '../notes'
import { LEASE_MS, type Lease, takeLease } from './lease'

/** Work that a running site does by itself, again and again, whether visitors come or not. */
export type Duty = {
  /** Unique; its lease bears it. */
  name: string
  /** From the start of one run to the earliest start of the next, over all processes. */
  everyMs: number
  /** Asked first, by reading alone: without work nothing is written, not even the lease. */
  hasWork?(payload: Payload): Promise<boolean>
  run(payload: Payload): Promise<void>
}

/** A duty that failed is tried again after this, or after its own pause where that is shorter. */
const AFTER_FAILURE = 5 * 60_000

/** How often the ticker looks whether a duty is due. */
const TICK_MS = 2000

/** What came of one look at a duty: it ran, had nothing to do, is another process's or not due yet, or failed. */
export type Outcome = 'ran' | 'idle' | 'held' | 'failed'

/**
 * Runs a duty if it is due and nobody else runs it. A failure is logged, stands in its lease, and is not thrown:
 * the next run comes again. Pages that show what it changed are expired when it is over.
 */
export async function runDuty(payload: Payload, { name, everyMs, hasWork, run }: Duty): Promise<Outcome> {
  if (hasWork && !(await hasWork(payload))) return 'idle'
  const began = now().getTime()
  const lease = await takeLease(payload, name)
  if (!lease) return 'held'
  const stop = keepAlive(lease, name)
  try {
    await commitNotes(() => run(payload))
    await lease.release(new Date(began + everyMs), null)
    return 'ran'
  } catch (error) {
    log.error({ err: error, duty: name }, 'A duty failed; it is tried again')
    await lease.release(new Date(began + Math.min(everyMs, AFTER_FAILURE)), words(error))
    return 'failed'
  } finally {
    stop()
  }
}

const words = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).slice(0, 500)

/** Renews a lease while its work goes on. */
function keepAlive(lease: Lease, name: string): () => void {
  const timer = setInterval(() => {
    lease.renew().then(
      (held) => held || log.error({ duty: name }, 'A duty runs on, and its lease is another process’s'),
      (error: unknown) => log.error({ err: error, duty: name }, 'A lease was not renewed'),
    )
  }, LEASE_MS / 3)
  timer.unref()
  return () => clearInterval(timer)
}

/**
 * Starts the ticker of this process. Needs no request to come in. Duties run side by side, none beside itself.
 * @returns what stops it: it begins nothing more, and resolves when what runs is over
 */
export function startTicker(payload: Payload, duties: readonly Duty[]): () => Promise<void> {
  const running = new Map<string, Promise<void>>()
  const nextLook = new Map<string, number>()
  const look = (duty: Duty) => {
    if (running.has(duty.name) || (nextLook.get(duty.name) ?? 0) > now().getTime()) return
    // A moment later than the lease ends, or the look would come a moment too early each time.
    nextLook.set(duty.name, now().getTime() + Math.min(duty.everyMs, LEASE_MS) + 50)
    const work = runDuty(payload, duty)
      .then(
        () => {},
        // The database does not answer: the lease itself could not be taken or given back.
        (error: unknown) => log.error({ err: error, duty: duty.name }, 'A duty was not looked at'),
      )
      .finally(() => running.delete(duty.name))
    running.set(duty.name, work)
  }
  const tick = () => duties.forEach(look)
  tick()
  const timer = setInterval(tick, TICK_MS)
  timer.unref()
  return async () => {
    clearInterval(timer)
    await Promise.all(running.values())
  }
}

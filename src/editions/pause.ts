import { DEFAULT_TIME_ZONE } from '@/platform/dates'
import { typedInstant } from './typedInstant'

/** Which sentence says what is wrong with a date of a pause. */
export type PauseFault = 'unreadable' | 'noSuchTime' | 'fromPast' | 'untilPast' | 'untilBefore'

export type Pause =
  | { ok: true; from: Date; until: Date | null; planned: boolean }
  | { ok: false; faults: ReadonlyMap<'from' | 'until', PauseFault> }

/** Reads a pause by its two dates as they were typed; nothing for the first is now, nothing for the second is no end. */
export function readPause({ from, until }: { from: string; until: string }, now: Date): Pause {
  const faults = new Map<'from' | 'until', PauseFault>()
  const [begins, ends] = [typedInstant(from, DEFAULT_TIME_ZONE), typedInstant(until, DEFAULT_TIME_ZONE)]
  if (typeof begins === 'string') faults.set('from', begins)
  else if (begins && begins < now) faults.set('from', 'fromPast')
  if (typeof ends === 'string') faults.set('until', ends)
  else if (ends && ends <= now) faults.set('until', 'untilPast')
  else if (ends && begins instanceof Date && ends <= begins) faults.set('until', 'untilBefore')
  if (faults.size > 0 || typeof begins === 'string' || typeof ends === 'string') return { ok: false, faults }
  return { ok: true, from: begins ?? now, until: ends, planned: begins !== null }
}

import type { Delivery } from '@/platform/mail/delivery'

const MINUTE = 60_000
const HOUR = 60 * MINUTE

/** How long a mail waits after its first, second, … attempt that came to nothing: half a day and more in all. */
export const PAUSES: readonly number[] = [MINUTE, 5 * MINUTE, 30 * MINUTE, 2 * HOUR, 12 * HOUR]

/**
 * For how long an attempt is nobody else's. Longer than any attempt: a row whose sender died in the middle is
 * taken up again after it, and may then reach its reader twice.
 */
export const CLAIM = 10 * MINUTE

/** A mail that has been due for so long is not sent any more: a link that has ended helps nobody. */
export const TOO_LATE = 72 * HOUR

export type After =
  | { state: 'sent' }
  | { state: 'waiting'; nextAt: Date; why: string }
  | { state: 'failed'; why: string }

/**
 * What becomes of a mail after an attempt. Pure.
 * @param attempts how many there were, this one included
 */
export function afterAttempt(delivery: Delivery, attempts: number, now: Date): After {
  if (delivery.outcome === 'accepted') return { state: 'sent' }
  const pause = PAUSES[attempts - 1]
  if (delivery.outcome === 'refused' || pause === undefined) return { state: 'failed', why: delivery.why }
  return { state: 'waiting', nextAt: new Date(now.getTime() + pause), why: delivery.why }
}

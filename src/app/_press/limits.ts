import { clientOf, limitersAt } from '@/people/limiters'
import type { Limit } from '@/people/rateLimit'

const limiters = limitersAt(Symbol.for('relais.pressLimits'))

/**
 * Counts one try of a client at a live room of the press.
 * @param name of the limit: a room, and what of it
 * @param key whose tries are counted; the client's unless said
 * @returns seconds to wait; 0 when it is let in
 */
export function pressWait(headers: Headers, name: string, limit: Limit, key = clientOf(headers)): number {
  const verdict = limiters.of(name, limit).take(key)
  return verdict.allowed ? 0 : verdict.retryAfterSeconds
}

/** Forgets all tries, for tests. */
export const forgetPress = (): void => limiters.forget()

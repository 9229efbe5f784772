import { clientOf, limitersAt } from '@/people/limiters'
import type { Limit } from '@/people/rateLimit'
import { domainOf, isConsumer } from './domains'

const HOUR = 3_600_000

/**
 * What one client, one e-mail domain and one mailbox may set off. A whole town hall shares an address and a domain;
 * a provider's domain is shared by strangers.
 */
const LIMITS = {
  'mail:client': { tries: 20, windowMs: HOUR },
  'mail:domain': { tries: 20, windowMs: HOUR },
  'mail:provider': { tries: 200, windowMs: HOUR },
  'mail:mailbox': { tries: 5, windowMs: HOUR },
  'code:client': { tries: 30, windowMs: HOUR / 6 },
} as const satisfies Record<string, Limit>

const limiters = limitersAt(Symbol.for('relais.applyingLimits'))

function take(name: keyof typeof LIMITS, key: string): number {
  const verdict = limiters.of(name, LIMITS[name]).take(key)
  return verdict.allowed ? 0 : verdict.retryAfterSeconds
}

/** Forgets all tries, for tests. */
export const forgetApplying = (): void => limiters.forget()

/**
 * Counts a mail that a stranger sets off: by client, domain and mailbox as they were typed, whether anybody has
 * applied with them or not, so that the answer tells nothing.
 * @returns seconds to wait; 0 when it may leave
 */
export function mailWait(headers: Headers, email: string): number {
  const domain = domainOf(email)
  return Math.max(
    take('mail:client', clientOf(headers)),
    take(isConsumer(domain) ? 'mail:provider' : 'mail:domain', domain),
    take('mail:mailbox', email.toLowerCase()),
  )
}

/** Counts a code that a stranger types. @returns seconds to wait; 0 when it may be tried */
export const codeWait = (headers: Headers): number => take('code:client', clientOf(headers))

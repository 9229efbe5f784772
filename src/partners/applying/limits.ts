import { createLimiter, type Limit, type Limiter } from '@/people/rateLimit'
import { clientAddress, neighbourhood } from '@/platform/clientAddress'
import { now } from '@/platform/clock'
import { env } from '@/platform/env'
import { peerOf } from '@/platform/peers'
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

const KEY = Symbol.for('relais.applyingLimits')
const shared: typeof globalThis & { [KEY]?: Map<string, Limiter> } = globalThis

function take(name: keyof typeof LIMITS, key: string): number {
  shared[KEY] ??= new Map()
  const limiter = shared[KEY].get(name) ?? createLimiter({ ...LIMITS[name], clock: () => now().getTime() })
  shared[KEY].set(name, limiter)
  const verdict = limiter.take(key)
  return verdict.allowed ? 0 : verdict.retryAfterSeconds
}

/** Forgets all tries, for tests. */
export function forgetApplying(): void {
  shared[KEY]?.clear()
}

/** Whom tries are counted for; requests that come from nowhere known share one count. */
function clientOf(headers: Headers): string {
  const forwardedFor = headers.get('x-forwarded-for')
  const address = clientAddress({ peer: peerOf(headers), forwardedFor, trusted: env().TRUSTED_PROXIES })
  return address === undefined ? 'unknown' : neighbourhood(address)
}

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

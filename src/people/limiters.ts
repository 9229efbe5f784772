import { clientAddress, neighbourhood } from '@/platform/clientAddress'
import { now } from '@/platform/clock'
import { env } from '@/platform/env'
import { peerOf } from '@/platform/peers'
import { createLimiter, type Limit, type Limiter } from './rateLimit'

type Kept = typeof globalThis & { [key: symbol]: Map<string, Limiter> | undefined }

export type Limiters = {
  /** The limiter of a name, made when it is first asked for. */
  of(name: string, limit: Limit): Limiter
  /** Forgets all tries, for tests. */
  forget(): void
}

/**
 * A family of limiters of this process. It hangs on a symbol, because admin, API and pages are bundles of their own
 * and count the same tries.
 * @param key as `Symbol.for` gives it
 */
export function limitersAt(key: symbol): Limiters {
  const shared: Kept = globalThis
  shared[key] ??= new Map()
  const all = shared[key]
  return {
    of(name, limit) {
      const known = all.get(name)
      if (known) return known
      const made = createLimiter({ ...limit, clock: () => now().getTime() })
      all.set(name, made)
      return made
    },
    forget: () => all.clear(),
  }
}

/** Whom the tries of a request are counted for; requests that come from nowhere known share one count. */
export function clientOf(headers: Headers): string {
  const address = clientAddress({
    peer: peerOf(headers),
    forwardedFor: headers.get('x-forwarded-for'),
    trusted: env().TRUSTED_PROXIES,
  })
  return address === undefined ? 'unknown' : neighbourhood(address)
}

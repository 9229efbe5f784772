/** How many tries in how long. */
export type Limit = { tries: number; windowMs: number }

export type Verdict = { allowed: true } | { allowed: false; retryAfterSeconds: number }

export type Limiter = {
  /** Counts one try of a key, unless it has none left. */
  take(key: string): Verdict
  /** Forgets the tries of a key. */
  forget(key: string): void
}

type Options = Limit & {
  /** Milliseconds since 1970. */
  clock: () => number
  /** The most keys that are remembered; beyond it the oldest go, so that strangers can't fill the memory. */
  maxKeys?: number
}

/**
 * Counts tries in a sliding window. A refused try is not counted: whoever waits as long as told is let in.
 * It knows this process alone; several instances each allow as much.
 */
export function createLimiter({ tries, windowMs, clock, maxKeys = 10_000 }: Options): Limiter {
  /** Instants of the tries that still count, oldest first; keys in the order of their last try. */
  const taken = new Map<string, number[]>()
  return {
    take(key) {
      const now = clock()
      const recent = (taken.get(key) ?? []).filter((instant) => instant > now - windowMs)
      const [oldest] = recent
      if (oldest !== undefined && recent.length >= tries)
        return { allowed: false, retryAfterSeconds: Math.ceil((oldest + windowMs - now) / 1000) }
      taken.delete(key)
      taken.set(key, [...recent, now])
      for (const first of taken.keys()) {
        if (taken.size <= maxKeys) break
        taken.delete(first)
      }
      return { allowed: true }
    },
    forget(key) {
      taken.delete(key)
    },
  }
}

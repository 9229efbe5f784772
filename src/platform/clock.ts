const KEY = Symbol.for('relais.clock')

type Clock = () => number
type Shared = typeof globalThis & { [KEY]?: Clock }

/** All copies of this module that the bundler makes read the same clock. */
const shared: Shared = globalThis

/** The present instant. Rules get it as an argument; whoever calls them asks here, so that tests can move time. */
export const now = (): Date => new Date((shared[KEY] ?? Date.now)())

/**
 * Puts another clock in place, for tests.
 * @param clock milliseconds since 1970 each time it is asked; without it the system's clock is back
 */
export function setClock(clock?: Clock): void {
  shared[KEY] = clock
}

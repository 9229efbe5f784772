import { AsyncLocalStorage } from 'node:async_hooks'
import { randomUUID } from 'node:crypto'

const KEY = Symbol.for('relais.request')

/** One storage for all copies of this module that the bundler makes. */
function storage(): AsyncLocalStorage<string> {
  const shared: typeof globalThis & { [KEY]?: AsyncLocalStorage<string> } = globalThis
  shared[KEY] ??= new AsyncLocalStorage()
  return shared[KEY]
}

/** The id of the request being answered, if any. */
export const requestId = (): string | undefined => storage().getStore()

/**
 * The id that the edge gave the request (X-Request-Id), or a new one. A given id is taken only if it is a
 * plain word of 8 to 64 characters: it is printed in logs.
 */
export function requestIdOf(given: string | readonly string[] | undefined): string {
  return typeof given === 'string' && /^[\w-]{8,64}$/.test(given) ? given : randomUUID()
}

/** Runs `answer` so that every line it logs carries the request's id. */
export const inRequest = <T>(given: string | readonly string[] | undefined, answer: () => T): T =>
  storage().run(requestIdOf(given), answer)

import type { IncomingMessage, ServerResponse } from 'node:http'

/** A request that was answered to its end. `path` is as it was asked for, without its query. */
export type Answered = { request: IncomingMessage; path: string; status: number }
type Listener = (answered: Answered) => void

const KEY = Symbol.for('relais.answered')
const shared: typeof globalThis & { [KEY]?: Map<string, Listener> } = globalThis

/**
 * Whoever counts answers, for this process. It must not throw.
 * @param name what it counts: a later one of the same name takes its place
 */
export function onAnswered(name: string, listener: Listener): void {
  shared[KEY] ??= new Map()
  shared[KEY].set(name, listener)
}

/** Tells the listeners, if there are any, once the last byte has left. An answer that was broken off is not told. */
export function tellWhenAnswered(request: IncomingMessage, response: ServerResponse): void {
  const listeners = shared[KEY]
  if (!listeners) return
  const path = (request.url ?? '/').split('?', 1)[0] ?? '/'
  response.once('finish', () => {
    for (const listener of listeners.values()) listener({ request, path, status: response.statusCode })
  })
}

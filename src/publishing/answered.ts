import type { IncomingMessage, ServerResponse } from 'node:http'

/** A request that was answered to its end. `path` is as it was asked for, without its query. */
export type Answered = { request: IncomingMessage; path: string; status: number }
type Listener = (answered: Answered) => void

const KEY = Symbol.for('relais.answered')
const shared: typeof globalThis & { [KEY]?: Listener } = globalThis

/** Whoever counts answers, one per process: a later one takes the place of an earlier one. It must not throw. */
export function onAnswered(listener: Listener): void {
  shared[KEY] = listener
}

/** Tells the listener, if there is one, once the last byte has left. An answer that was broken off is not told. */
export function tellWhenAnswered(request: IncomingMessage, response: ServerResponse): void {
  const listener = shared[KEY]
  if (!listener) return
  const path = (request.url ?? '/').split('?', 1)[0] ?? '/'
  response.once('finish', () => listener({ request, path, status: response.statusCode }))
}

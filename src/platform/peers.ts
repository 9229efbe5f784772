import { subscribe } from 'node:diagnostics_channel'
import type { IncomingMessage } from 'node:http'

/** Carries the other end of the socket to where only the request is known. Whatever a client sends under this name is replaced. */
const HEADER = 'x-relais-peer'

const MARKED = Symbol.for('relais.peers')
const shared: typeof globalThis & { [MARKED]?: boolean } = globalThis

const isRequest = (message: unknown): message is { request: IncomingMessage } =>
  typeof message === 'object' && message !== null && 'request' in message

/**
 * Notes on each request which address its socket has: route handlers get a request without its socket, and
 * Next fills X-Forwarded-For only where the client did not. Call it once, before the server takes requests.
 */
export function markPeers(): void {
  if (shared[MARKED]) return
  shared[MARKED] = true
  subscribe('http.server.request.start', (message) => {
    if (isRequest(message)) message.request.headers[HEADER] = message.request.socket.remoteAddress ?? ''
  })
}

/** The address at the other end of the socket; undefined where nobody marks requests, so that no client can write it. */
export const peerOf = (headers: Headers): string | undefined =>
  shared[MARKED] ? (headers.get(HEADER) ?? undefined) : undefined

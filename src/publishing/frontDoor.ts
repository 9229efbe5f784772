import http from 'node:http'
import { inRequest } from '@/platform/logContext'
import { tellWhenAnswered } from './answered'
import { HSTS } from './headers'
import { KEPT_CACHE_CONTROL } from './pages/answer.mjs'
import { passage } from './passage'

export type FrontDoor = {
  /** Host names that are answered, with their port where it isn't the usual one. */
  hosts: readonly string[]
  /** Whether visitors come over https. */
  https: boolean
}

/** A monitor asks for these by address, not by name. */
const FOR_ANY_HOST = ['/healthz', '/readyz']

/**
 * Milliseconds for the head of a request, where Node waits a minute: slow senders hold a connection each. And for
 * the whole of it: 60 MB of an upload on 2 Mbit/s take four minutes.
 */
const PATIENCE = { headersTimeout: 20_000, requestTimeout: 300_000 }

const DOOR = Symbol.for('relais.frontDoor')
const shared: typeof globalThis & { [DOOR]?: FrontDoor } = globalThis

/**
 * Whether a request is for this site. A name that nobody listed is refused: absolute links and caches must
 * not be made for it.
 */
export function isExpected({ hosts }: FrontDoor, host: string | undefined, url: string | undefined): boolean {
  const path = (url ?? '').split('?', 1)[0] ?? ''
  return FOR_ANY_HOST.includes(path) || (host !== undefined && hosts.includes(host.toLowerCase()))
}

/**
 * What an answer says to caches, once its status is known. Patterns of the configuration can't know it: they
 * would call the 404 of a style sheet immutable, and a browser that meets it in the middle of an upgrade
 * would keep it for a year. Where two were set, the last is the one that saw the answer.
 */
export function settledCacheControl(
  said: number | string | readonly string[] | undefined,
  status: number,
): string | undefined {
  if (said === undefined) return undefined
  const last = typeof said === 'object' ? said.at(-1) : String(said)
  return status >= 400 && /max-?age=[1-9]/.test(last ?? '') ? KEPT_CACHE_CONTROL : last
}

function settleCaching(response: http.ServerResponse): void {
  const { writeHead } = response
  Object.assign(response, {
    writeHead: (status: number, ...rest: unknown[]) => {
      const settled = settledCacheControl(response.getHeader('cache-control'), status)
      if (settled !== undefined) response.setHeader('cache-control', settled)
      return Reflect.apply(writeHead, response, [status, ...rest])
    },
  })
}

/**
 * Stands before everything the process answers: 421 for unlisted hosts, 400 for what is no path or names two
 * hosts, the page for whoever is lost where an address makes no sense, 405 where a page is written to, HSTS where
 * the site is on https, one Cache-Control that fits the status, and the id under which all lines of the log about
 * this request stand.
 * Next fixes its own headers and rewrites at build time, when the site's address isn't known yet, and a
 * proxy file would stand in front of kept pages; so this listens where Node hands over the request.
 * Call it once, before the server takes requests.
 */
export function openFrontDoor(door: FrontDoor): void {
  const isOpen = shared[DOOR] !== undefined
  shared[DOOR] = door
  if (isOpen) return
  const { emit } = http.Server.prototype
  http.Server.prototype.emit = function answer(
    this: http.Server,
    event: string | symbol,
    ...args: unknown[]
  ) {
    if (event === 'connection') Object.assign(this, PATIENCE)
    const [request, response] = args
    const pass = (): boolean => Reflect.apply(emit, this, [event, ...args])
    if (
      event !== 'request' ||
      !(request instanceof http.IncomingMessage) ||
      !(response instanceof http.ServerResponse)
    ) {
      return pass()
    }
    const { https } = shared[DOOR] ?? door
    if (https) response.setHeader(...HSTS)
    settleCaching(response)
    if (!isExpected(shared[DOOR] ?? door, request.headers.host, request.url))
      return refuse(response, 421, 'Misdirected Request')
    const way = passage(request.method, request.url)
    // Two names for one request: whoever stands before us may have read the other (RFC 9112, 3.2).
    if (('status' in way && way.status === 400) || (request.headersDistinct.host?.length ?? 0) > 1)
      return refuse(response, 400, 'Bad Request')
    if ('status' in way) return refuse(response, way.status, 'Method Not Allowed', { allow: way.allow })
    tellWhenAnswered(request, response)
    request.url = way.url
    return inRequest(request.headers['x-request-id'], pass)
  }
}

function refuse(
  response: http.ServerResponse,
  status: number,
  words: string,
  headers: http.OutgoingHttpHeaders = {},
): true {
  response.writeHead(status, {
    ...headers,
    'content-type': 'text/plain; charset=utf-8',
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  })
  response.end(`${status} ${words}\n`)
  return true
}

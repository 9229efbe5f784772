import { parseAddress } from '@/addresses'
import { DEFAULT_LOCALE, isLocale } from '@/platform/languages'
import { kindOf } from './kinds'

/** What the front door does with a request: it goes on, perhaps to another address, or is refused. */
export type Passage = { url: string } | { status: 400 } | { status: 405; allow: string }

/** Pages that Next has beside ours, with its own words and scripts. */
const NEXTS_OWN =
  /^\/((404|500|_error|_not-found|_document|_app)\/?|index(\/.*)?|_next\/(data|image)(\/.*)?)$/

/** What is read, and no more: the rest (admin, API, previews) knows its own methods. */
const READ_ONLY = ['kept', 'file', 'document', 'static', 'service']
const READING = ['GET', 'HEAD']

/** Bytes of a path; the longest address of the site has some 250. */
const LONGEST = 2048
/** A slash that hides from whoever takes the path apart before decoding it. */
const HIDDEN_SLASH = /%(2f|5c)/i

/**
 * Addresses that Next would answer with a page of its own, with an error, or with its scripts, lead to the page
 * that helps whoever is lost: those that can't be decoded (RFC 3986, 2.1), endless ones, those with control
 * characters or with slashes that are doubled, turned round or hidden, and Next's own, however they are written.
 * What is only to be read is only read (RFC 9110, 15.5.6). What is no path (`*`, or a whole address, for which
 * Next would answer in the name of another host) is refused.
 * @param url as it was asked for: path and query
 */
export function passage(method: string | undefined, url: string | undefined): Passage {
  const asked = url ?? '/'
  if (!asked.startsWith('/')) return { status: 400 }
  const path = asked.split('?', 1)[0] ?? ''
  const plain = decoded(path)
  if (plain === null || NEXTS_OWN.test(plain)) return { url: lostAddress(path) }
  const address = parseAddress(path)
  if (address && READ_ONLY.includes(kindOf(address)) && !READING.includes(method ?? ''))
    return { status: 405, allow: READING.join(', ') }
  return { url: asked }
}

/** The path as it is meant; null when it can't be read, or holds what no path holds. */
function decoded(path: string): string | null {
  if (path.length > LONGEST || HIDDEN_SLASH.test(path)) return null
  try {
    const plain = decodeURIComponent(path)
    return /\p{Cc}|\\|\/\//u.test(plain) ? null : plain
  } catch {
    return null
  }
}

/** No page can stand there, in the visitor's language. */
function lostAddress(path: string): string {
  const first = /^\/([a-z]{2})(?![a-z])/.exec(path)?.[1]
  return `/${isLocale(first) ? first : DEFAULT_LOCALE}/-`
}

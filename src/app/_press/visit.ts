import type { Payload } from 'payload'
import type { PressLiveRoom } from '@/addresses'
import type { Locale } from '@/platform/languages'
import type { Sent } from '../_live/form'

/** A request to a live room of the press: who asks for what, in which language. Nobody is signed in here. */
export type PressVisit = {
  readonly request: Request
  readonly payload: Payload
  readonly locale: Locale
  readonly room: PressLiveRoom
  /** What the address tells the room: a code, a token, a step. */
  readonly rest: readonly string[]
  /** What stands behind the `?` of the address. */
  readonly query: URLSearchParams
}

/**
 * A live room of the press. A GET shows and changes nothing, for mail scanners follow links first; a POST acts, and
 * answers 303 or its page.
 */
export type LiveRoom = {
  get(visit: PressVisit): Promise<Response>
  post?(visit: PressVisit, sent: Sent): Promise<Response>
  /** The most that its form may weigh, in bytes; `WORDS_BYTES` unless stated. */
  readonly mostBytes?: number
}

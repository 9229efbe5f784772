import type { Payload } from 'payload'
import type { Member } from '@/payload-types'
import type { Locale } from '@/platform/languages'
import type { Sent } from './form'
import type { Kept } from './kept'

/** A request to the partner space: who asks for what, in which language. */
export type Visit = {
  readonly request: Request
  readonly payload: Payload
  readonly locale: Locale
  /** What the address tells the room: a campaign, a token, a step. */
  readonly rest: readonly string[]
  /** Whoever is signed in; null for strangers. */
  readonly member: Member | null
  /**
   * What was typed into this page's form when the session had ended, by the fields' names: the GET after signing in
   * shows its form filled with it. Nothing of it is saved; the frame says so. Null on any other visit.
   */
  readonly typed: Kept['values'] | null
  /** A file had been chosen as well, and must be chosen again. */
  readonly lostFiles: boolean
}

/** The same for whoever must be signed in. */
export type MemberVisit = Visit & { readonly member: Member }

/** A room that answers strangers too. A GET shows and changes nothing; a POST acts, and answers 303 or its page. */
export type OpenRoom = {
  readonly open: true
  get(visit: Visit): Promise<Response>
  post?(visit: Visit, sent: Sent): Promise<Response>
  /** The most that the files of its form may weigh, in bytes. */
  readonly mostBytes?: number
}

/** A room for members. A session that has ended leads to the way in, with what was typed. */
export type MemberRoom = {
  readonly open?: false
  get(visit: MemberVisit): Promise<Response>
  post?(visit: MemberVisit, sent: Sent): Promise<Response>
  readonly mostBytes?: number
}

export type Room = OpenRoom | MemberRoom

import type { Locale } from '@/platform/languages'

/** A part of a mail, in plain words; how it looks is decided when it is sent. */
export type LetterBlock =
  | { kind: 'text'; text: string }
  | { kind: 'button'; label: string; href: string }
  /** To be typed where a link can't be followed. */
  | { kind: 'code'; code: string }
  | { kind: 'table'; head: readonly string[]; rows: readonly (readonly string[])[] }
  /** Somebody's own words: a question, a reason. */
  | { kind: 'quote'; text: string }

/** A mail to one person, in that person's language. */
export type Letter = {
  to: string
  locale: Locale
  subject: string
  blocks: readonly LetterBlock[]
  /** Why it is sent, as a short name: `application-confirm`. */
  purpose: string
  /** The record it tells of. */
  about?: { collection: string; id: string }
}

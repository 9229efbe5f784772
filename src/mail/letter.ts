import type { Locale } from '@/platform/languages'
import type { LetterBlock } from '@/platform/mail/letter'

export type { LetterBlock } from '@/platform/mail/letter'

/** A mail to one person, in that person's language. */
export type Letter = {
  to: string
  locale: Locale
  subject: string
  /** In plain words; how they look is decided when they are sent. */
  blocks: readonly LetterBlock[]
  /** Why it is sent, as a short name: `application-confirm`. */
  purpose: string
  /** The record it tells of. */
  about?: { collection: string; id: string }
}

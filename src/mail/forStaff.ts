import type { Locale } from '@/platform/languages'
import { JOINT } from '@/platform/mail/subject'
import type { Letter } from './letter'
import { MOST_SUBJECT, subjectLine } from './subjectLine'

/**
 * A letter to somebody of the house, in both languages: French first, English under it. The house knows no language
 * of its staff: Payload keeps that of its admin in a cookie of each browser (`payload-lng`), not among what it stores
 * of an account, so whoever writes from a job, or on a partner's request, can't read it. Pure.
 */
export function forStaff(write: (locale: Locale) => Letter): Letter {
  const [french, english] = [write('fr'), write('en')]
  return {
    ...french,
    subject: bothSubjects(french.subject, english.subject),
    blocks: [
      ...french.blocks,
      ...english.blocks.map((block) =>
        block.kind === 'quote' || block.kind === 'code' || block.kind === 'names'
          ? block
          : { ...block, locale: 'en' as const },
      ),
    ],
  }
}

/** Both within what a subject may have, each cut alike where they are too long. */
function bothSubjects(french: string, english: string): string {
  const isLong = french.length + english.length + JOINT.length > MOST_SUBJECT
  const each = isLong ? Math.floor((MOST_SUBJECT - JOINT.length) / 2) : MOST_SUBJECT
  return [french, english].map((subject) => subjectLine(subject, each)).join(JOINT)
}

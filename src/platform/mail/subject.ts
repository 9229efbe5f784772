import type { Locale } from '../languages'
import { typeset } from '../typography'
import { type LetterBody, localeOf } from './letter'

/** Between the two languages of a subject. */
export const JOINT = ' / '

/**
 * A subject in one line, as its language sets it. That of a letter with parts in another language says the same in
 * both, one after the other, and each half is set by its own rules. Pure.
 */
export function setSubject({ subject, locale, blocks }: LetterBody): string {
  const line = subject.replace(/\s+/g, ' ').trim()
  const other = blocks.map((block) => localeOf(block, locale)).find((part) => part !== locale)
  return other ? setHalves(line, locale, other) : typeset(line, locale)
}

/** A name may hold the joint too, and stands in both halves: the joint in the middle is the one between them. */
function setHalves(line: string, first: Locale, second: Locale): string {
  const parts = line.split(JOINT)
  if (parts.length % 2 !== 0) return typeset(line, first)
  const half = parts.length / 2
  const [one, two] = [parts.slice(0, half), parts.slice(half)].map((some) => some.join(JOINT))
  return [typeset(one ?? '', first), typeset(two ?? '', second)].join(JOINT)
}

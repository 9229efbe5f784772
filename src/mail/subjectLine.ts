/** What a subject may have (see `LetterBody`), in UTF-16 units. */
export const MOST_SUBJECT = 200

/** A subject in one line and within its limit, whatever an organisation calls itself. No sign is cut in two. Pure. */
export function subjectLine(text: string, most = MOST_SUBJECT): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length <= most ? line : `${line.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, '')}…`
}

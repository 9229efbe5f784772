/** RFC 5322 asks for lines of at most 78 signs; this leaves room for a reply's "> ". */
export const WIDTH = 72

/** Where a line may break: at a plain space, never at one that a typesetter made to hold. */
const BREAKS = /[ \t]+/

/**
 * Breaks each line of a text at words, to lines of at most `width` signs. A longer word (an address) keeps a
 * line of its own. Pure.
 */
export const wrap = (text: string, width = WIDTH): string =>
  text
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .map((line) => wrapLine(line, width))
    .join('\n')

function wrapLine(line: string, width: number): string {
  const lines: string[] = []
  let current = ''
  for (const word of line.trim().split(BREAKS)) {
    if (current === '') current = word
    else if (lengthOf(current) + 1 + lengthOf(word) <= width) current += ` ${word}`
    else {
      lines.push(current)
      current = word
    }
  }
  return [...lines, current].join('\n')
}

/** As many as a reader counts, whatever stands for them in memory. */
export const lengthOf = (text: string): number => [...text].length

/** Puts the same sign before every line, as a quotation in a mail. */
export const prefixed = (text: string, prefix: string): string =>
  text
    .split('\n')
    .map((line) => `${prefix}${line}`.trimEnd())
    .join('\n')

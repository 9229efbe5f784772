import type { Locale } from '../languages'
import { typeset } from '../typography'
import { type LetterBlock, type LetterBody, type LetterFrame, localeOf } from './letter'
import { MAIL_WORDS } from './words'
import { lengthOf, prefixed, WIDTH, wrap } from './wrap'

/** A letter as plain text: wrapped, each address alone on its line. Pure. */
export const letterText = ({ locale, blocks }: LetterBody, frame: LetterFrame): string =>
  `${bodyText(blocks, locale)}\n\n${foot(locale, frame)}\n`

/** What a letter says, without its frame. */
export const bodyText = (blocks: readonly LetterBlock[], locale: Locale): string =>
  blocks.map((block) => blockText(block, setter(localeOf(block, locale)))).join('\n\n')

type Set = (text: string) => string
const setter =
  (locale: Locale): Set =>
  (text) =>
    typeset(text, locale)

function blockText(block: LetterBlock, set: Set): string {
  switch (block.kind) {
    case 'text':
      return wrap(set(block.text.trim()))
    case 'button':
      return `${wrap(set(`${block.label}:`))}\n${block.href}`
    case 'code':
      return `    ${block.code}`
    case 'quote':
      return prefixed(wrap(block.text.trim(), WIDTH - 2), '> ')
    case 'names':
      return block.names.map((name) => `- ${name}`).join('\n')
    case 'table':
      return table(
        block.head.map(set),
        block.rows.map((row) => row.map(set)),
      )
  }
}

/** In columns where they fit, else row by row under the names of the columns. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [head, ...rows]
  const widths = head.map((_, at) => Math.max(...lines.map((line) => lengthOf(line[at] ?? ''))))
  const total = widths.reduce((sum, width) => sum + width + 2, -2)
  if (total > WIDTH)
    return rows.map((row) => row.map((cell, at) => wrap(`${head[at] ?? ''} ${cell}`)).join('\n')).join('\n\n')
  const inColumns = (line: readonly string[]) =>
    line
      .map((cell, at) => cell + ' '.repeat((widths[at] ?? 0) - lengthOf(cell)))
      .join('  ')
      .trimEnd()
  return [inColumns(head), inColumns(widths.map((width) => '-'.repeat(width))), ...rows.map(inColumns)].join(
    '\n',
  )
}

/** After "-- ", where mail programs look for a signature. */
function foot(locale: Locale, { house, site, lines }: LetterFrame): string {
  const set = setter(locale)
  const words = MAIL_WORDS[locale]
  const help = lines
    .slice(0, 2)
    .map(({ number, says }) => (says ? `${number} (${says})` : number))
    .join(', ')
  return [
    '-- ',
    wrap(set(words.from.replace('{house}', () => house))),
    site,
    ...(help ? [wrap(set(`${words.help} ${help}`))] : []),
  ].join('\n')
}

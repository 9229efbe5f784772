import { z } from 'zod'
import { DEFAULT_LOCALE, LOCALES } from '@/platform/languages'
import type { Letter, LetterBlock } from './letter'

/** What `payload.sendEmail` is given, as far as it becomes a letter. */
const Message = z.object({
  to: z.string(),
  subject: z.string(),
  text: z.string('A mail goes out as text: give "text"; the HTML is made from it.'),
  headers: z
    .object({ 'Content-Language': z.enum(LOCALES).catch(DEFAULT_LOCALE) })
    .catch({ 'Content-Language': DEFAULT_LOCALE }),
})

/**
 * A message of `payload.sendEmail` as a letter. A line that is an address alone becomes a button that bears the
 * subject, so that its link is sealed; `Content-Language` among the headers says the language. Pure.
 * @throws ZodError for one without text or with several recipients
 */
export function letterOf(message: unknown): Letter {
  const { to, subject, text, headers } = Message.parse(message)
  const blocks = text
    .split('\n')
    .reduce<LetterBlock[]>((made, line) => added(made, line, subject), [])
    .map((block): LetterBlock => (block.kind === 'text' ? { ...block, text: block.text.trim() } : block))
    .filter((block) => block.kind !== 'text' || block.text !== '')
  return { to, subject, blocks, locale: headers['Content-Language'], purpose: 'account' }
}

function added(blocks: LetterBlock[], line: string, label: string): LetterBlock[] {
  const href = line.trim()
  if (/^https?:\/\/\S+$/.test(href)) return [...blocks, { kind: 'button', label, href }]
  const last = blocks.at(-1)
  return last?.kind === 'text'
    ? [...blocks.slice(0, -1), { kind: 'text', text: `${last.text}\n${line}` }]
    : [...blocks, { kind: 'text', text: line }]
}

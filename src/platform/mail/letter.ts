import { z } from 'zod'
import { LOCALES, type Locale } from '../languages'

/** An address that a button may lead to: a web page or a mailbox, nothing that runs. */
const Href = z.url({ protocol: /^(https?|mailto)$/ }).max(2000)
const Line = z.string().max(500)
/** The language of a part in another one than the letter's. */
const PartLocale = z.enum(LOCALES).optional()

/**
 * What a letter is made of, in order. `href` and `code` are the only places where a secret may stand: they are
 * sealed in the outbox, everything else staff may read there.
 */
export const LetterBlock = z
  .discriminatedUnion('kind', [
    /** Paragraphs, apart by an empty line. */
    z.object({ kind: z.literal('text'), text: z.string().max(20_000), locale: PartLocale }),
    z.object({ kind: z.literal('button'), label: Line, href: Href, locale: PartLocale }),
    z.object({ kind: z.literal('code'), code: z.string().regex(/^[0-9A-Za-z-]{4,32}$/) }),
    z.object({
      kind: z.literal('table'),
      head: z.array(Line).max(8).readonly(),
      rows: z.array(z.array(Line).max(8).readonly()).max(500).readonly(),
      locale: PartLocale,
    }),
    /** Names as they are, of files for example: one a line, neither set nor broken, so that they can be searched for. */
    z.object({ kind: z.literal('names'), names: z.array(Line).min(1).max(100).readonly() }),
    /** Somebody's own words: shown as they were typed. */
    z.object({ kind: z.literal('quote'), text: z.string().max(20_000) }),
  ])
  .readonly()
export type LetterBlock = z.infer<typeof LetterBlock>

/** What a reader sees of a letter, as it was written: typography comes when it is rendered. */
export const LetterBody = z
  .object({
    locale: z.enum(LOCALES),
    subject: z.string().trim().min(1).max(200),
    blocks: z.array(LetterBlock).min(1).max(100).readonly(),
  })
  .readonly()
export type LetterBody = z.infer<typeof LetterBody>

/** What stands round every letter: who writes, and where help is. */
export type LetterFrame = {
  /** The house's name in the letter's language. */
  house: string
  /** The site's address. */
  site: string
  /** Helplines with a telephone; the first two are shown. */
  lines: readonly { number: string; href: string; says?: string | null }[]
}

export type RenderedLetter = { subject: string; text: string; html: string }

/** The language of a part of a letter. Pure. */
export const localeOf = (block: LetterBlock, letter: Locale): Locale =>
  ('locale' in block && block.locale) || letter

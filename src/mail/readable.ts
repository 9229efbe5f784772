import { z } from 'zod'
import { LOCALES, type Locale } from '@/platform/languages'
import { LetterBlock, localeOf } from '@/platform/mail/letter'
import { bodyText } from '@/platform/mail/text'

const Read = z.object({ language: z.enum(LOCALES), blocks: z.object({ open: z.array(LetterBlock) }) })

const WORDS: Readonly<Record<Locale, { link: string; code: string }>> = {
  fr: { link: 'lien réservé à son destinataire', code: 'code réservé à son destinataire' },
  en: { link: "link, its reader's alone", code: "code, its reader's alone" },
}

/**
 * A stored letter as staff read it: its text, and words where its links and codes were. Pure.
 * @returns null for a row that was read without its letter
 */
export function readable(row: unknown): string | null {
  const { data } = Read.safeParse(row)
  if (!data) return null
  const blocks = data.blocks.open.map((block): LetterBlock => {
    const locale = localeOf(block, data.language)
    const { link, code } = WORDS[locale]
    if (block.kind === 'button') return { kind: 'text', text: `${block.label}: [${link}]`, locale }
    return block.kind === 'code' ? { kind: 'text', text: `[${code}]` } : block
  })
  return bodyText(blocks, data.language)
}

import type { Payload } from 'payload'
import type { Locale } from '@/platform/languages'
import type { LetterBlock } from './letter'
import { mailMode } from './mode'
import { OUTBOX, openedBlocks, Row } from './outbox'

/** A mail as the demonstration shows it in place of sending it. */
export type DemoLetter = {
  id: string
  to: string
  locale: Locale
  subject: string
  purpose: string
  /** As they were written, with their links and codes; typography is the page's. */
  blocks: readonly LetterBlock[]
  at: Date
}

const MOST = 30

/**
 * The newest mails of a demonstration that has no mail server, with their links: whoever tries it is every one of
 * their readers. Null anywhere else, where a link is its reader's alone.
 */
export async function demoLetters(payload: Payload): Promise<DemoLetter[] | null> {
  if (mailMode() !== 'shown') return null
  const { docs } = await payload.db.find<{ id: string }>({
    collection: OUTBOX,
    where: { state: { equals: 'shown' } },
    sort: '-createdAt',
    limit: MOST,
    pagination: false,
  })
  return docs.flatMap((doc) => {
    const row = Row.parse(doc)
    const blocks = openedBlocks(row)
    const { id, to, language: locale, subject, purpose, createdAt } = row
    return blocks ? [{ id, to, locale, subject, purpose, blocks, at: new Date(createdAt) }] : []
  })
}

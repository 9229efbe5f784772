import type { CollectionSlug, Payload } from 'payload'
import { z } from 'zod'
import { now } from '@/platform/clock'
import { keyFor } from '@/platform/keys'
import { LOCALES } from '@/platform/languages'
import { LetterBlock } from '@/platform/mail/letter'
import { type After, CLAIM, TOO_LATE } from './schedule'
import { openLetter } from './seal'

export const OUTBOX = 'outbox' satisfies CollectionSlug

/** The key that links and codes in the outbox are sealed with. */
export const outboxKey = (): Buffer => keyFor('outbox')

/** A row as this folder reads it back. */
export const Row = z.object({
  id: z.string(),
  to: z.string(),
  locale: z.enum(LOCALES),
  subject: z.string(),
  blocks: z.array(LetterBlock),
  sealed: z.string().nullish(),
  purpose: z.string(),
  attempts: z.number().nullish(),
  createdAt: z.string(),
})
export type Row = z.infer<typeof Row>

/** A row's letter with its links and codes; null when they can't be read any more. */
export const lettersBlocks = ({ blocks, sealed }: Row): LetterBlock[] | null =>
  openLetter(blocks, sealed ?? null, outboxKey())

/**
 * Gives up mails that were due long ago: nobody sent any in the meantime, and their links have ended. Staff see
 * them, and may send one again.
 */
export async function giveUpOld(payload: Payload): Promise<void> {
  const before = new Date(now().getTime() - TOO_LATE).toISOString()
  await payload.db.updateMany({
    collection: OUTBOX,
    where: { and: [{ state: { equals: 'waiting' } }, { nextAt: { less_than: before } }] },
    data: {
      state: 'failed',
      lastError: 'It waited for three days, and no mail server was there to take it.',
    },
    returning: false,
  })
}

/** Mails that are due, the oldest first. */
export async function dueRows(payload: Payload, most: number): Promise<string[]> {
  const { docs } = await payload.db.find<{ id: string }>({
    collection: OUTBOX,
    where: { and: [{ state: { equals: 'waiting' } }, { nextAt: { less_than_equal: now().toISOString() } }] },
    sort: 'nextAt',
    limit: most,
    pagination: false,
    select: {},
  })
  return docs.map(({ id }) => id)
}

/**
 * Makes an attempt at a mail this process's own, and counts it. Null when another one was quicker.
 */
export async function claimRow(payload: Payload, id: string): Promise<Row | null> {
  const row: unknown = await payload.db.updateOne({
    collection: OUTBOX,
    where: {
      and: [
        { id: { equals: id } },
        { state: { equals: 'waiting' } },
        { nextAt: { less_than_equal: now().toISOString() } },
      ],
    },
    data: { nextAt: new Date(now().getTime() + CLAIM).toISOString(), attempts: { $inc: 1 } },
    options: { atomic: true },
    req: { payload },
  })
  return row === null ? null : Row.parse(row)
}

/** Writes down what came of an attempt. What was sent keeps no link and no code. */
export async function noteAttempt(payload: Payload, id: string, after: After): Promise<void> {
  const data =
    after.state === 'sent'
      ? { state: 'sent', sentAt: now().toISOString(), sealed: null, lastError: null }
      : {
          state: after.state,
          lastError: after.why,
          ...(after.state === 'waiting' ? { nextAt: after.nextAt.toISOString() } : {}),
        }
  await payload.db.updateOne({ collection: OUTBOX, id, data, req: { payload }, returning: false })
}

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

/** A letter as it lies in the outbox: its words, and its links and codes, sealed. */
export const Stored = z.object({ open: z.array(LetterBlock), sealed: z.string().nullable() })

/** A row as this folder reads it back. */
export const Row = z.object({
  id: z.string(),
  to: z.string(),
  language: z.enum(LOCALES),
  subject: z.string(),
  blocks: Stored,
  purpose: z.string(),
  tries: z.number(),
  createdAt: z.string(),
})
export type Row = z.infer<typeof Row>

/** A row's letter with its links and codes; null when they can't be read any more. */
export const openedBlocks = ({ blocks }: Row): LetterBlock[] | null =>
  openLetter(blocks.open, blocks.sealed, outboxKey())

/**
 * Gives up mails that were due long ago: nobody sent any in the meantime, and their links have ended. Staff see
 * them, and may send one again.
 */
export async function giveUpOld(payload: Payload): Promise<void> {
  const before = new Date(now().getTime() - TOO_LATE).toISOString()
  await payload.db.updateMany({
    collection: OUTBOX,
    where: { and: [{ state: { equals: 'waiting' } }, { nextTryAt: { less_than: before } }] },
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
    where: {
      and: [{ state: { equals: 'waiting' } }, { nextTryAt: { less_than_equal: now().toISOString() } }],
    },
    sort: 'nextTryAt',
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
        { nextTryAt: { less_than_equal: now().toISOString() } },
      ],
    },
    data: { nextTryAt: new Date(now().getTime() + CLAIM).toISOString(), tries: { $inc: 1 } },
    options: { atomic: true },
    req: { payload },
  })
  return row === null ? null : Row.parse(row)
}

/** Writes down what came of an attempt. What was sent keeps no link and no code. */
export async function noteAttempt(payload: Payload, { id, blocks }: Row, after: After): Promise<void> {
  const req = { payload }
  await payload.db.updateOne({
    collection: OUTBOX,
    id,
    data: noted(blocks.open, after),
    req,
    returning: false,
  })
}

function noted(open: readonly LetterBlock[], after: After): Record<string, unknown> {
  if (after.state === 'sent')
    return {
      state: 'sent',
      sentAt: now().toISOString(),
      blocks: { open, sealed: null },
      nextTryAt: null,
      lastError: null,
    }
  const nextTryAt = after.state === 'waiting' ? after.nextAt.toISOString() : null
  return { state: after.state, nextTryAt, lastError: after.why }
}

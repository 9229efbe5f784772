import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { now } from '@/platform/clock'
import { LetterBody } from '@/platform/mail/letter'
import type { Letter } from './letter'
import { mailMode } from './mode'
import { OUTBOX, outboxKey } from './outbox'
import { sealLetter } from './seal'

/** What of a request a letter needs: its transaction, so that it leaves only if that is committed. */
export type Posting = Pick<PayloadRequest, 'payload'> & Partial<Pick<PayloadRequest, 'transactionID'>>

const To = z.string().trim().max(254).pipe(z.email())

/**
 * Puts a letter into the outbox, in the request's transaction. Nothing is rendered and nothing sent: a job does
 * both once this is committed, so no transaction waits for a mail server and no mail tells of what was undone.
 * @throws ZodError when a part of it is no part of a letter: a button that leads nowhere, an address that is none
 */
export async function post(req: Posting, { to, purpose, about, ...body }: Letter): Promise<void> {
  const { locale, subject, blocks } = LetterBody.parse(body)
  const instant = now().toISOString()
  const isShown = mailMode() === 'shown'
  await req.payload.db.create({
    collection: OUTBOX,
    data: {
      to: To.parse(to),
      language: locale,
      subject,
      blocks: sealLetter(blocks, outboxKey()),
      purpose,
      aboutCollection: about?.collection ?? null,
      aboutId: about?.id ?? null,
      state: isShown ? 'shown' : 'waiting',
      tries: 0,
      nextTryAt: isShown ? null : instant,
      createdAt: instant,
    },
    req,
    returning: false,
  })
}

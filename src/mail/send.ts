import type { Payload } from 'payload'
import { now } from '@/platform/clock'
import type { Locale } from '@/platform/languages'
import { log } from '@/platform/log'
import type { Delivery } from '@/platform/mail/delivery'
import type { LetterFrame } from '@/platform/mail/letter'
import { maskAddresses } from '@/platform/mail/mask'
import { renderLetter } from '@/platform/mail/render'
import type { MailTransport } from '@/platform/mail/smtp'
import { claimRow, dueRows, giveUpOld, noteAttempt, openedBlocks, type Row } from './outbox'
import { afterAttempt } from './schedule'

export type Sending = {
  transport: MailTransport
  /** Who the mails are from: `address`, or `Name <address>`. */
  from: string
  /** The host that stands in each mail's Message-ID. */
  host: string
  /** What stands round a letter in a language. */
  frame(payload: Payload, locale: Locale): Promise<LetterFrame>
}

/** Mails of one run; what is left is due at the next. */
const MOST = 50

/**
 * Sends what is due. Each mail is claimed before it is handed over, so that no two processes send it. One that
 * dies between the handing over and writing it down leaves a mail that is sent again ten minutes later: at least
 * once, never lost. Its Message-ID is the same, and many servers drop the second copy.
 * @returns how many were taken by the server
 */
export async function sendDue(payload: Payload, sending: Sending): Promise<number> {
  await giveUpOld(payload)
  const due = await dueRows(payload, MOST)
  if (due.length === 0) return 0
  const frames = { fr: await sending.frame(payload, 'fr'), en: await sending.frame(payload, 'en') }
  let sent = 0
  for (const id of due) {
    const row = await claimRow(payload, id)
    if (!row) continue
    const delivery = await attempt(row, frames[row.language], sending)
    const after = afterAttempt(delivery, row.tries, now())
    await noteAttempt(payload, row, after)
    if (after.state === 'sent') sent += 1
    tell(row, after)
    // The server takes nothing now: the others wait without counting an attempt.
    if (delivery.outcome === 'later' && delivery.down) break
  }
  return sent
}

async function attempt(row: Row, frame: LetterFrame, { transport, from, host }: Sending): Promise<Delivery> {
  const blocks = openedBlocks(row)
  if (!blocks) return { outcome: 'refused', why: UNREADABLE }
  const { subject, text, html } = renderLetter({ locale: row.language, subject: row.subject, blocks }, frame)
  const messageId = `${row.id}@${host}`
  return transport.send({ from, to: row.to, subject, text, html, locale: row.language, messageId })
}

const UNREADABLE =
  'Its links were sealed with another PAYLOAD_SECRET, or wiped when it was sent. Ask for the mail anew.'

function tell({ id, purpose, to, tries }: Row, after: ReturnType<typeof afterAttempt>): void {
  const mail = { mail: id, purpose, to: maskAddresses(to), tries }
  if (after.state === 'sent') log.info(mail, 'A mail was sent')
  else if (after.state === 'waiting')
    log.warn({ ...mail, why: maskAddresses(after.why) }, 'A mail was not sent; it is tried again')
  else log.error({ ...mail, why: maskAddresses(after.why) }, 'A mail cannot be delivered')
}

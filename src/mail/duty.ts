import type { Payload } from 'payload'
import { env } from '@/platform/env'
import { type MailTransport, smtpTransport } from '@/platform/mail/smtp'
import { dueRows } from './outbox'
import { type Sending, sendDue } from './send'

/** How often the outbox is looked at. Whoever asked for a link waits for it. */
const EVERY = 5000

/**
 * The job that sends, for the ticker; none where no server is named.
 * @param frame what stands round every letter
 */
export function sendingDuty(frame: Sending['frame']) {
  const { SMTP_URL, MAIL_FROM, PUBLIC_URL } = env()
  if (!SMTP_URL || !MAIL_FROM) return null
  const host = new URL(PUBLIC_URL).hostname
  let transport: MailTransport | undefined
  return {
    name: 'send-mail',
    everyMs: EVERY,
    hasWork: async (payload: Payload): Promise<boolean> => (await dueRows(payload, 1)).length > 0,
    run: async (payload: Payload): Promise<void> => {
      transport ??= smtpTransport(SMTP_URL)
      await sendDue(payload, { transport, from: MAIL_FROM, host, frame })
    },
  }
}

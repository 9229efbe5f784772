import type { EmailAdapter } from 'payload'
import { runningTransaction } from '@/platform/database/withOneWriter'
import { env } from '@/platform/env'
import { letterOf } from './fromMessage'
import { post } from './post'

/**
 * What `payload.sendEmail` does here: it writes into the outbox, and the job sends. Payload calls it inside its
 * transactions, and gives it no request: on the embedded database the row goes into the transaction that is open.
 */
export const outboxAdapter: EmailAdapter<void> = ({ payload }) => ({
  name: 'outbox',
  // Who mails are from is decided when they are sent; Payload wants a word for it.
  defaultFromAddress: env().MAIL_FROM ?? '',
  defaultFromName: '',
  sendEmail: async (message) => {
    const transactionID = runningTransaction(payload.db)
    await post({ payload, ...(transactionID === undefined ? {} : { transactionID }) }, letterOf(message))
  },
})

import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { env } from '@/platform/env'
import { log } from '@/platform/log'
import { Address, accountOf } from './account'
import { door } from './doors'
import { limited } from './limits'
import { sleep } from './pace'
import { newToken, storedToken } from './tokens'
import { NEVER_KEPT, say } from './words'

/** The answer leaves at this moment, whatever is still at work behind it. */
const ANSWER_MS = 250
const HOUR = 60 * 60 * 1000

const Asked = z.object({ email: z.string().max(500) })

/**
 * Mails a link for a new password, if the address has an account. The answer is the same, and leaves at the
 * same time, because it waits for nothing that depends on the account.
 */
export const forgotPassword = door('/forgot-password', async (req, body) => {
  const sent = Asked.safeParse(body)
  const email = Address.safeParse(sent.data?.email)
  const tooMany = limited(req, 'forgot', email.data ?? sent.data?.email ?? '')
  if (tooMany) return tooMany
  if (email.success) {
    sendLink(req, email.data).catch((err: unknown) =>
      log.error({ err }, 'A link for a new password was not sent'),
    )
  }
  await sleep(ANSWER_MS)
  return Response.json({ message: say(req, 'asked') }, { headers: NEVER_KEPT })
})

async function sendLink(req: PayloadRequest, email: string): Promise<void> {
  const account = await accountOf(req, email)
  if (!account) return
  const token = newToken()
  await req.payload.db.updateOne({
    collection: 'staff',
    id: account.id,
    data: {
      resetPasswordToken: storedToken(token),
      resetPasswordExpiration: new Date(Date.now() + HOUR).toISOString(),
    },
    req: { payload: req.payload },
    returning: false,
  })
  const link = `${env().PUBLIC_URL}/admin/reset/${token}`
  await req.payload.sendEmail({
    to: email,
    subject: say(req, 'mailSubject'),
    text: say(req, 'mailText', { link }),
    headers: { 'Content-Language': req.i18n?.language === 'en' ? 'en' : 'fr' },
  })
}

import { generatePayloadCookie, type PayloadRequest, resetPasswordOperation } from 'payload'
import { z } from 'zod'
import { weakPassword } from '../password'
import { door } from './doors'
import { limited } from './limits'
import { notBefore } from './pace'
import { storedToken } from './tokens'
import { NEVER_KEPT, refuse } from './words'

/** Longer than a new password takes. */
const ANSWER_MS = 500

const Reset = z.object({ token: z.string().max(200), password: z.string().max(500) })

/** Tells the trail that a sign-in came from a mailed link. */
export const BY_LINK = 'signsInByLink'

/** Sets a new password by a mailed link, once, and signs in. All other sessions of the account end. */
export const resetPassword = door('/reset-password', async (req, body) => {
  const tooMany = limited(req, 'reset')
  if (tooMany) return tooMany
  const sent = Reset.safeParse(body)
  if (!sent.success) return refuse(req, 403, 'link')
  const weak = weakPassword(sent.data.password, req, 'staff')
  if (weak) throw weak
  const result = await notBefore(ANSWER_MS, () => attempt(req, sent.data))
  if (!result?.token) return refuse(req, 403, 'link')
  const cookie = generatePayloadCookie({
    collectionAuthConfig: req.payload.collections.staff.config.auth,
    cookiePrefix: req.payload.config.cookiePrefix,
    token: result.token,
  })
  return Response.json(
    { message: req.t('authentication:passwordResetSuccessfully'), user: result.user },
    { headers: { ...NEVER_KEPT, 'set-cookie': String(cookie) } },
  )
})

async function attempt(req: PayloadRequest, { token, password }: z.infer<typeof Reset>) {
  const collection = req.payload.collections.staff
  req.context[BY_LINK] = true
  try {
    return await resetPasswordOperation({
      collection,
      data: { token: storedToken(token), password },
      depth: 0,
      overrideAccess: false,
      req,
    })
  } catch (error) {
    if (typeof error === 'object' && error !== null && 'status' in error && error.status === 403) return null
    throw error
  }
}

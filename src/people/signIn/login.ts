import { generatePayloadCookie, loginOperation, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { Address, accountOf } from './account'
import { door } from './doors'
import { cameIn, limited } from './limits'
import { inTurn, notBefore, spend } from './pace'
import { NEVER_KEPT, refuse } from './words'

/** Longer than a wrong password takes: a refusal says nothing by its time. */
const REFUSAL_MS = 500

const Credentials = z.object({ email: z.string().max(500), password: z.string().max(500) })

type Login = Awaited<ReturnType<typeof loginOperation>>

/**
 * Signs staff in. An unknown address, a wrong password and a locked account get the same answer in the same
 * time (OWASP ASVS 5.0, 6.3.8).
 */
export const login = door('/login', async (req, body) => {
  const sent = Credentials.safeParse(body)
  const email = Address.safeParse(sent.data?.email)
  const key = email.data ?? sent.data?.email ?? ''
  const tooMany = limited(req, 'login', key)
  if (tooMany) return tooMany
  const began = performance.now()
  const result = await inTurn(key, () => attempt(req, email.data, sent.data?.password ?? ''))
  if (!result) {
    await notBefore(REFUSAL_MS - (performance.now() - began), async () => {})
    return refuse(req, 401, 'refused')
  }
  if (email.data) cameIn(email.data)
  return answer(req, result)
})

async function attempt(
  req: PayloadRequest,
  email: string | undefined,
  password: string,
): Promise<Login | null> {
  const account = email === undefined ? null : await accountOf(req, email)
  const locked = Boolean(account?.lockUntil && Date.parse(account.lockUntil) > Date.now())
  if (!email || !account || locked || password.trim() === '') {
    await spend(password)
    return null
  }
  const collection = req.payload.collections.staff
  try {
    return await loginOperation({
      collection,
      data: { email, password },
      depth: 0,
      overrideAccess: false,
      req,
    })
  } catch (error) {
    if (isRefusal(error)) return null
    throw error
  }
}

/** Payload's own refusals all have 401; asked by status, because a build carries two copies of its classes. */
const isRefusal = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'status' in error && error.status === 401

/** The session as a cookie; the token itself never stands in an answer. */
function answer(req: PayloadRequest, { token, user, exp }: Login): Response {
  const { config } = req.payload.collections.staff
  const cookie = generatePayloadCookie({
    collectionAuthConfig: config.auth,
    cookiePrefix: req.payload.config.cookiePrefix,
    token: token ?? '',
  })
  return Response.json(
    { message: req.t('authentication:passed'), user, exp },
    { headers: { ...NEVER_KEPT, 'set-cookie': String(cookie) } },
  )
}

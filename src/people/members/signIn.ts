import { incrementLoginAttempts, type Payload } from 'payload'
import { now } from '@/platform/clock'
import { Address } from '../signIn/account'
import { cameIn, waitAt } from '../signIn/limits'
import { matches } from '../signIn/matches'
import { inTurn, notBefore, spend } from '../signIn/pace'
import { type MemberAccount, memberAt } from './account'

/** Longer than a wrong password takes: a refusal says nothing by its time. */
const REFUSAL_MS = 500
/** Nobody's password is longer, and nobody's time is spent on one that is. */
const MOST = 500

export type SignedIn =
  | { kind: 'in'; account: MemberAccount }
  | { kind: 'refused' }
  | { kind: 'wait'; minutes: number }

/**
 * Whether an address and a password open an account. An unknown address, a wrong password, an account without one
 * and a locked one get the same answer in the same time (OWASP ASVS 5.0, 6.3.8). Five wrong ones close the account
 * for ten minutes.
 */
export async function byPassword(
  payload: Payload,
  headers: Headers,
  typed: { email: string; password: string },
): Promise<SignedIn> {
  const email = Address.safeParse(typed.email.slice(0, MOST))
  const key = email.data ?? typed.email.slice(0, MOST)
  const seconds = waitAt(headers, 'memberLogin', key)
  if (seconds !== undefined) return { kind: 'wait', minutes: Math.ceil(seconds / 60) }
  const began = performance.now()
  const password = typed.password.slice(0, MOST)
  const account = await inTurn(`member:${key}`, () => attempt(payload, email.data, password))
  if (!account) {
    await notBefore(REFUSAL_MS - (performance.now() - began), async () => {})
    return { kind: 'refused' }
  }
  cameIn(account.email, 'memberLogin')
  return { kind: 'in', account }
}

async function attempt(
  payload: Payload,
  email: string | undefined,
  password: string,
): Promise<MemberAccount | null> {
  const account = email === undefined ? null : await memberAt(payload, email)
  const locked = Boolean(account?.lockUntil && Date.parse(account.lockUntil) > now().getTime())
  if (!account?.hash || locked || password.trim() === '') {
    await spend(password)
    return null
  }
  if (await matches(account, password)) {
    await forgive(payload, account)
    return account
  }
  const { config } = payload.collections.members
  await incrementLoginAttempts({
    collection: config,
    payload,
    user: { ...account, collection: 'members' },
  })
  return null
}

/** Whoever came in starts anew: wrong tries before no longer count. */
async function forgive(payload: Payload, { id, loginAttempts, lockUntil }: MemberAccount): Promise<void> {
  if (!loginAttempts && !lockUntil) return
  await payload.db.updateOne({
    collection: 'members',
    id,
    data: { loginAttempts: 0, lockUntil: null },
    returning: false,
  })
}

/**
 * Whether a signed-in member knows the current password of the account: an open desk must not be enough to take it
 * over (OWASP ASVS 5.0, 6.2.3). Counts as a try at the door. An account without a password has nothing to prove.
 */
export async function provesPassword(
  payload: Payload,
  headers: Headers,
  { email, password }: { email: string; password: string },
): Promise<SignedIn> {
  const account = await memberAt(payload, email)
  return account && !account.hash
    ? { kind: 'in', account }
    : byPassword(payload, headers, { email, password })
}

import type { PayloadRequest } from 'payload'
import { clientOf, limitersAt } from '../limiters'
import type { Limit } from '../rateLimit'
import { NEVER_KEPT, say } from './words'

const MINUTE = 60_000

/** What one client, and what one account (whether it exists or not), may try. An office shares one address. */
const LIMITS = {
  login: { client: { tries: 40, windowMs: 10 * MINUTE }, account: { tries: 10, windowMs: 10 * MINUTE } },
  forgot: { client: { tries: 20, windowMs: 60 * MINUTE }, account: { tries: 5, windowMs: 60 * MINUTE } },
  reset: { client: { tries: 20, windowMs: 60 * MINUTE }, account: undefined },
  unlock: { client: { tries: 60, windowMs: 10 * MINUTE }, account: undefined },
  memberLogin: {
    client: { tries: 40, windowMs: 10 * MINUTE },
    account: { tries: 10, windowMs: 10 * MINUTE },
  },
  memberMail: { client: { tries: 20, windowMs: 60 * MINUTE }, account: { tries: 5, windowMs: 60 * MINUTE } },
  memberLink: { client: { tries: 40, windowMs: 10 * MINUTE }, account: undefined },
  invitation: { client: { tries: 60, windowMs: 60 * MINUTE }, account: { tries: 30, windowMs: 60 * MINUTE } },
  /** The account is the mailbox that is written to. */
  invited: { client: { tries: 60, windowMs: 60 * MINUTE }, account: { tries: 5, windowMs: 60 * MINUTE } },
} as const satisfies Record<string, { client: Limit; account: Limit | undefined }>

export type Door = keyof typeof LIMITS

const limiters = limitersAt(Symbol.for('relais.signInLimits'))

/** Forgets all tries, for tests. */
export const forgetTries = (): void => limiters.forget()

/**
 * Counts one try at a door, for the client and for the account it names.
 * @returns how many seconds to wait, or nothing when the try is allowed
 */
export function waitAt(headers: Headers, door: Door, account?: string): number | undefined {
  const { client, account: perAccount } = LIMITS[door]
  const verdicts = [limiters.of(`${door}:client`, client).take(clientOf(headers))]
  if (account !== undefined && perAccount)
    verdicts.push(limiters.of(`${door}:account`, perAccount).take(account))
  const waits = verdicts.flatMap((verdict) => (verdict.allowed ? [] : [verdict.retryAfterSeconds]))
  return waits.length === 0 ? undefined : Math.max(...waits)
}

/**
 * The same for a door of staff.
 * @returns the refusal (429, with Retry-After), or nothing when the try is allowed
 */
export function limited(req: PayloadRequest, door: Door, account?: string): Response | undefined {
  const seconds = waitAt(req.headers, door, account)
  if (seconds === undefined) return undefined
  const message = say(req, 'tooMany', { minutes: String(Math.ceil(seconds / 60)) })
  return Response.json(
    { errors: [{ message }] },
    { status: 429, headers: { ...NEVER_KEPT, 'retry-after': String(seconds) } },
  )
}

/** Somebody came in: the tries of this account no longer count. */
export const cameIn = (account: string, door: 'login' | 'memberLogin' = 'login'): void =>
  limiters.of(`${door}:account`, LIMITS[door].account).forget(account)

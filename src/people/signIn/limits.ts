import type { PayloadRequest } from 'payload'
import { clientAddress, neighbourhood } from '@/platform/clientAddress'
import { now } from '@/platform/clock'
import { env } from '@/platform/env'
import { peerOf } from '@/platform/peers'
import { createLimiter, type Limit, type Limiter } from '../rateLimit'
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
} as const satisfies Record<string, { client: Limit; account: Limit | undefined }>

export type Door = keyof typeof LIMITS

const KEY = Symbol.for('relais.signInLimits')
type Limiters = Map<string, Limiter>
const shared: typeof globalThis & { [KEY]?: Limiters } = globalThis

function limiterOf(name: string, limit: Limit): Limiter {
  shared[KEY] ??= new Map()
  const known = shared[KEY].get(name)
  if (known) return known
  const made = createLimiter({ ...limit, clock: () => now().getTime() })
  shared[KEY].set(name, made)
  return made
}

/** Forgets all tries, for tests. */
export function forgetTries(): void {
  shared[KEY]?.clear()
}

/** Whom the tries of a request are counted for; requests that come from nowhere known share one count. */
function clientOf(headers: Headers): string {
  const address = clientAddress({
    peer: peerOf(headers),
    forwardedFor: headers.get('x-forwarded-for'),
    trusted: env().TRUSTED_PROXIES,
  })
  return address === undefined ? 'unknown' : neighbourhood(address)
}

/**
 * Counts one try at a door, for the client and for the account it names.
 * @returns how many seconds to wait, or nothing when the try is allowed
 */
export function waitAt(headers: Headers, door: Door, account?: string): number | undefined {
  const { client, account: perAccount } = LIMITS[door]
  const verdicts = [limiterOf(`${door}:client`, client).take(clientOf(headers))]
  if (account !== undefined && perAccount)
    verdicts.push(limiterOf(`${door}:account`, perAccount).take(account))
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
  limiterOf(`${door}:account`, LIMITS[door].account).forget(account)

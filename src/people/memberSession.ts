import { randomUUID, timingSafeEqual } from 'node:crypto'
import { createLocalReq, type Payload, type RequestContext } from 'payload'
import type { Member } from '@/payload-types'
import { now } from '@/platform/clock'
import { inTransaction } from '@/platform/database/inTransaction'
import { env } from '@/platform/env'
import { keyedHash } from '@/platform/keys'
import { inTurn } from './signIn/pace'

/** Somebody who leaves a browser open everywhere: beyond this the oldest session ends. */
const MOST_SESSIONS = 20

const isSecure = (): boolean => env().PUBLIC_URL.startsWith('https:')

/**
 * A member's session stands in a cookie of its own, so that staff and member can both be open in one browser. Over
 * https its name binds it to this host (RFC 6265bis, 4.1.3.2).
 */
export const memberCookie = (): string => (isSecure() ? '__Host-relais-member' : 'relais-member')

/** A session as the account keeps it. */
type Session = { id: string; createdAt?: string | null; expiresAt: string }
type WithSessions = { id: string; hash?: string | null; sessions?: Session[] | null }

/** What a cookie says, once its seal is found to be ours. */
type Ticket = { member: string; session: string; expiresAt: number }

/**
 * The cookie's text: who, which session, until when, and a seal of ours. Not a token of the CMS: none of its own
 * doors takes it, in whatever header it is sent.
 */
function ticketText({ member, session, expiresAt }: Ticket): string {
  const text = `${member}.${session}.${expiresAt.toString(36)}`
  return `${text}.${keyedHash('member-session', text)}`
}

function readTicket(headers: Headers): Ticket | null {
  const name = memberCookie()
  const pair = (headers.get('cookie') ?? '').split(/;\s*/).find((part) => part.startsWith(`${name}=`))
  const [, member, session, until, seal] =
    /^([\w-]{1,64})\.([\w-]{1,64})\.([0-9a-z]{1,12})\.([0-9a-f]{64})$/.exec(
      pair?.slice(name.length + 1) ?? '',
    ) ?? []
  if (!member || !session || !until || !seal) return null
  const ours = keyedHash('member-session', `${member}.${session}.${until}`)
  if (!timingSafeEqual(Buffer.from(ours), Buffer.from(seal))) return null
  const expiresAt = Number.parseInt(until, 36)
  return expiresAt > now().getTime() ? { member, session, expiresAt } : null
}

const isAlive = ({ expiresAt }: Session): boolean => new Date(expiresAt).getTime() > now().getTime()

/** The member whose session a request carries; null without one, or when it is over. */
export async function memberOf(payload: Payload, headers: Headers): Promise<Member | null> {
  const ticket = readTicket(headers)
  if (!ticket) return null
  const account = await accountWithSessions(payload, ticket.member)
  const open = account?.sessions.some((session) => session.id === ticket.session && isAlive(session))
  if (!account || !open) return null
  // The session that stays when its owner changes the password: Payload knows it by this name.
  return Object.assign(account.member, { _sid: ticket.session })
}

/** An account as whoever is signed in by it acts, for the request that signs in. Null when it is gone. */
export const memberById = async (payload: Payload, id: string): Promise<Member | null> =>
  (await accountWithSessions(payload, id))?.member ?? null

async function accountWithSessions(
  payload: Payload,
  id: string,
): Promise<{ member: Member; sessions: Session[] } | null> {
  const found = await payload.findByID({ collection: 'members', id, depth: 0, disableErrors: true })
  if (!found) return null
  const { sessions, ...account } = found
  return { member: { ...account, collection: 'members' }, sessions: sessions ?? [] }
}

const cookie = (value: string, expires: Date): string =>
  `${memberCookie()}=${value}; Path=/; HttpOnly; SameSite=Lax; Expires=${expires.toUTCString()}${isSecure() ? '; Secure' : ''}`

/** Removes the cookie. */
const noCookie = (): string => cookie('', new Date(0))

/** What the sessions become; null where nothing is changed. */
type Change = (
  sessions: Session[],
  account: WithSessions,
) => { sessions: Session[]; lastSeenAt?: string } | null

/**
 * Changes the sessions of an account one after the other, each in a transaction: the row is written whole, and must
 * not bring back a password that was changed meanwhile.
 */
const change = (payload: Payload, id: string, next: Change): Promise<void> =>
  inTurn(`sessions:${id}`, () =>
    inTransaction(payload, async (req) => {
      const account = await payload.db.findOne<WithSessions>({
        collection: 'members',
        where: { id: { equals: id } },
        req,
      })
      const changed = account && next((account.sessions ?? []).filter(isAlive), account)
      if (!changed) return
      const data = { ...account, ...changed }
      await payload.db.updateOne({ collection: 'members', id, data, req, returning: false })
    }),
  )

/**
 * Signs a member in, for as long as sessions of this house last, and lets the collection's hooks know: the trail
 * has a line of it.
 * @param context what the hooks are told besides
 * @returns the `Set-Cookie` that carries it; one that removes it where the account is gone meanwhile
 */
export async function openSession(
  payload: Payload,
  member: string,
  context: RequestContext = {},
): Promise<string> {
  return (await begin(payload, { member, context, mayOpen: () => true })) ?? noCookie()
}

/**
 * The same for whoever proved to know the password of an account. To compare it takes a while: who typed the old one
 * while it was being changed must not come in after the other sessions have ended.
 * @param account as it was when the password fitted
 * @returns null when its password is another one by now
 */
export const openSessionByPassword = (
  payload: Payload,
  { id, hash }: { id: string; hash?: string | null },
): Promise<string | null> =>
  begin(payload, { member: id, context: {}, mayOpen: (account) => account.hash === hash })

type Beginning = { member: string; context: RequestContext; mayOpen: (account: WithSessions) => boolean }

/** @returns null where it may not, or the account is gone */
async function begin(payload: Payload, { member, context, mayOpen }: Beginning): Promise<string | null> {
  const lasts = payload.collections.members.config.auth.tokenExpiration * 1000
  const [began, expires] = [now(), new Date(now().getTime() + lasts)]
  const session: Session = {
    id: randomUUID(),
    createdAt: began.toISOString(),
    expiresAt: expires.toISOString(),
  }
  let isOpen = false
  await change(payload, member, (others, account) => {
    isOpen = mayOpen(account)
    return isOpen
      ? { sessions: [...others, session].slice(-MOST_SESSIONS), lastSeenAt: began.toISOString() }
      : null
  })
  if (!isOpen) return null
  await tellHooks(payload, member, context)
  return cookie(ticketText({ member, session: session.id, expiresAt: expires.getTime() }), expires)
}

/** As Payload's own log-in does. */
async function tellHooks(payload: Payload, id: string, context: RequestContext): Promise<void> {
  const { config } = payload.collections.members
  const user = await memberById(payload, id)
  if (!user) return
  const req = await createLocalReq({ user, context }, payload)
  for (const hook of config.hooks.afterLogin)
    await hook({ collection: config, context: req.context, req, token: '', user })
}

/**
 * Ends the session that a request carries: its cookie is worth nothing from now on, wherever it was copied to.
 * @returns the `Set-Cookie` that removes it
 */
export async function endSession(payload: Payload, headers: Headers): Promise<string> {
  const ticket = readTicket(headers)
  if (ticket)
    await change(payload, ticket.member, (all) => ({
      sessions: all.filter(({ id }) => id !== ticket.session),
    }))
  return noCookie()
}

/** Ends every session of an account, but the one that the request carries, if it is this account's. */
export async function endOtherSessions(payload: Payload, member: string, headers: Headers): Promise<void> {
  const ticket = readTicket(headers)
  const own = ticket?.member === member ? ticket.session : null
  await change(payload, member, (all) => ({ sessions: all.filter(({ id }) => id === own) }))
}

/** How many sessions of an account are open. */
export async function countSessions(payload: Payload, member: string): Promise<number> {
  const account = await payload.db.findOne<WithSessions>({
    collection: 'members',
    where: { id: { equals: member } },
  })
  return (account?.sessions ?? []).filter(isAlive).length
}

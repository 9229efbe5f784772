import type { Payload, PayloadRequest } from 'payload'
import type { Locale } from '@/platform/languages'
import type { KeptPassword } from '../signIn/matches'

/** An account as the doors need it, past access rules: nobody is signed in yet. */
export type MemberAccount = {
  id: string
  email: string
  name: string
  partner: string
  language: Locale
  lastSeenAt?: string | null
  lockUntil?: string | null
  loginAttempts?: number | null
  createdAt: string
  updatedAt: string
} & KeptPassword

/**
 * The account of an address, which is trimmed and in lower case. Null when there is none.
 * @param req its transaction, where there is one
 */
export const memberAt = (
  payload: Payload,
  email: string,
  req?: Partial<PayloadRequest>,
): Promise<MemberAccount | null> =>
  payload.db.findOne<MemberAccount>({
    collection: 'members',
    where: { email: { equals: email } },
    ...(req ? { req } : {}),
  })

/** The account of an id. */
export const memberNamed = (payload: Payload, id: string): Promise<MemberAccount | null> =>
  payload.db.findOne<MemberAccount>({ collection: 'members', where: { id: { equals: id } } })

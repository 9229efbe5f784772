import type { Payload } from 'payload'
import { type Linked, peekLink, takeLink } from '@/people/links/links'
import { type MemberAccount, memberAt } from '@/people/members/account'
import { addMember } from '@/people/members/add'
import { join } from '@/people/members/join'
import { inTransaction } from '@/platform/database/inTransaction'
import type { Locale } from '@/platform/languages'
import { INVITATION, intoOrganisation } from './invite'

/** Who was invited into which organisation. */
export type Invitation = { email: string; partner: string }

/**
 * Whether an invitation still opens an account: none was made since, or one of the same organisation that nobody
 * ever used. Whoever came in needs none, and must not be renamed or given another password by an old letter. Pure.
 */
export const stillOpens = (
  account: Pick<MemberAccount, 'partner' | 'lastSeenAt'> | null,
  partner: string,
): boolean => account === null || (account.partner === partner && !account.lastSeenAt)

const read = ({ subject, email }: Linked): Invitation | null =>
  subject.collection === intoOrganisation('').collection ? { email, partner: subject.id } : null

/** The invitation of a mailed link, for the page that it opens; null when it does nothing any more. */
export async function invitationAt(payload: Payload, token: string): Promise<Invitation | null> {
  const linked = await peekLink(payload, { purpose: INVITATION, token })
  const invitation = linked && read(linked)
  if (!invitation) return null
  return stillOpens(await memberAt(payload, invitation.email), invitation.partner) ? invitation : null
}

export type Accepting = {
  token: string
  name: string
  language: Locale
  /** Null for somebody who will come in by mailed links. */
  password: string | null
}

/**
 * Lets in whoever follows an invitation: uses up the link and makes the account, both or neither. Of any number who
 * try at once, one does.
 * @returns the account's id; null when the link does nothing any more
 */
export const accept = (
  payload: Payload,
  { token, name, language, password }: Accepting,
): Promise<string | null> =>
  inTransaction(payload, async (req) => {
    const linked = await takeLink(req, { purpose: INVITATION, token })
    const invitation = linked && read(linked)
    if (!invitation) return null
    const { email, partner } = invitation
    const account = await memberAt(payload, email, req)
    if (!stillOpens(account, partner)) return null
    if (account) {
      await join(req, { id: account.id, name, language, password })
      return account.id
    }
    const made = { email, name, partner, language, ...(password === null ? {} : { password }) }
    return (await addMember(payload, made, req)).id
  })

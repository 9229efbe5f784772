import type { Payload, PayloadRequest } from 'payload'
import { write } from '@/audit/write'
import { post } from '@/mail/post'
import type { Member } from '@/payload-types'
import { makeLink, type Subject } from '@/people/links/links'
import { memberAt } from '@/people/members/account'
import { Address } from '@/people/signIn/account'
import { waitAt } from '@/people/signIn/limits'
import { inTransaction } from '@/platform/database/inTransaction'
import { idOf } from '@/platform/ids'
import type { Locale } from '@/platform/languages'
import { elsewhereLetter, INVITATION_DAYS, invitationLetter } from './letters'
import { organisationName } from './organisation'

/** What the mailed link of an invitation is for. It is about the organisation, and makes no account by itself. */
export const INVITATION = 'member-invitation'
const DAY_HOURS = 24

/** The organisation that an invitation is about. */
export const intoOrganisation = (partner: string): Subject => ({ collection: 'partners', id: partner })

export type Invited = 'invited' | 'no-address' | 'here-already' | { minutes: number }

/**
 * Invites somebody into the organisation of a member: the mailed link makes their account, once they follow it.
 * Until then there is none, so nobody holds an address by having typed it. An address that opens another
 * organisation's space gets a letter that says so; whoever invites gets the same answer, after the same work, and
 * sees the same list as for any other.
 */
export async function invite(
  payload: Payload,
  headers: Headers,
  { by, typed, locale }: { by: Member; typed: string; locale: Locale },
): Promise<Invited> {
  const email = Address.safeParse(typed.slice(0, 500))
  if (!email.success) return 'no-address'
  const seconds = waitAt(headers, 'invitation', by.id) ?? waitAt(headers, 'invited', email.data)
  if (seconds !== undefined) return { minutes: Math.ceil(seconds / 60) }
  const known = await memberAt(payload, email.data)
  const isOwn = known?.partner === idOf(by.partner)
  if (known?.lastSeenAt && isOwn) return 'here-already'
  const elsewhere = known !== null && !isOwn
  await inTransaction(payload, (req) => send(req, { by, to: email.data, locale, elsewhere }), by)
  return 'invited'
}

type Sending = { by: Member; to: string; locale: Locale; elsewhere: boolean }

async function send(req: PayloadRequest, { by, to, locale, elsewhere }: Sending): Promise<void> {
  const partner = idOf(by.partner) ?? ''
  const { token } = await makeLink(req, {
    purpose: INVITATION,
    subject: intoOrganisation(partner),
    email: to,
    hoursValid: INVITATION_DAYS * DAY_HOURS,
    eachReader: true,
  })
  const letter = {
    to,
    by: by.name,
    organisation: await organisationName(req.payload, partner, locale),
    locale,
  }
  await post(req, elsewhere ? elsewhereLetter(letter) : invitationLetter(letter, token))
  await write(req, {
    action: 'invite-member',
    subjectCollection: 'partners',
    subjectId: partner,
    before: null,
    after: { email: to },
    aboutPeople: true,
  })
}

import type { Payload } from 'payload'
import { post } from '@/mail/post'
import type { Member } from '@/payload-types'
import { makeLink } from '@/people/links/links'
import { memberAt } from '@/people/members/account'
import { Address } from '@/people/signIn/account'
import { waitAt } from '@/people/signIn/limits'
import { idOf } from '@/platform/ids'
import type { Locale } from '@/platform/languages'
import { elsewhereLetter, INVITATION_DAYS, invitationLetter } from './letters'
import { organisationName } from './organisation'

export const INVITATION = 'member-invitation'
const DAY_HOURS = 24

export type Invited = 'invited' | 'no-address' | 'here-already' | { minutes: number }

/**
 * Invites somebody into the organisation of a member: makes their account, which opens by the mailed link alone.
 * Somebody who was invited and never came is invited anew. An address that opens another organisation's space gets
 * a letter that says so; whoever invites gets the same answer as for any other.
 */
export async function invite(
  payload: Payload,
  headers: Headers,
  { by, typed, locale }: { by: Member; typed: string; locale: Locale },
): Promise<Invited> {
  const email = Address.safeParse(typed.slice(0, 500))
  if (!email.success) return 'no-address'
  const seconds = waitAt(headers, 'invitation', by.id)
  if (seconds !== undefined) return { minutes: Math.ceil(seconds / 60) }
  const own = idOf(by.partner) ?? ''
  const known = await memberAt(payload, email.data)
  const organisation = await organisationName(payload, own, locale)
  const letter = { to: email.data, by: by.name, organisation, locale }
  if (known && known.partner !== own) {
    await post({ payload }, elsewhereLetter(letter))
    return 'invited'
  }
  if (known?.lastSeenAt) return 'here-already'
  const id = known?.id ?? (await newColleague(payload, by, email.data, locale))
  const { token } = await makeLink(
    { payload },
    {
      purpose: INVITATION,
      subject: { collection: 'members', id },
      email: email.data,
      hoursValid: INVITATION_DAYS * DAY_HOURS,
    },
  )
  await post({ payload }, invitationLetter(letter, token))
  return 'invited'
}

/** Until the person says how to be called, the address stands in for the name. */
async function newColleague(payload: Payload, by: Member, email: string, locale: Locale): Promise<string> {
  const { id } = await payload.create({
    collection: 'members',
    data: {
      email,
      name: email.split('@')[0]?.slice(0, 120) || email,
      partner: idOf(by.partner) ?? '',
      language: locale,
    },
    depth: 0,
    overrideAccess: false,
    user: by,
  })
  return id
}

import { buildAddress, type SpaceRoom } from '@/addresses'
import type { Letter } from '@/mail/letter'
import { subjectLine } from '@/mail/subjectLine'
import { env } from '@/platform/env'
import type { Locale } from '@/platform/languages'
import { words } from '@/platform/words'

/** How long the mailed links of the space work, in hours. */
export const LINK_HOURS = 24
export const PASSWORD_HOURS = 1
export const INVITATION_DAYS = 7

type Reader = { to: string; name: string; organisation: string; locale: Locale }

/** Where a mailed link leads: a page with one button. */
const linkTo = (locale: Locale, room: SpaceRoom, token: string): string =>
  new URL(buildAddress({ kind: 'space', locale, room, rest: [token] }), env().PUBLIC_URL).href

/** The link that signs in. */
export function linkLetter({ to, name, organisation, locale }: Reader, token: string): Letter {
  const say = words(locale)
  return {
    to,
    locale,
    subject: say('door.letters.link.subject'),
    purpose: 'member-link',
    blocks: [
      { kind: 'text', text: say('door.letters.link.text', { name, organisation }) },
      { kind: 'button', label: say('door.letters.link.button'), href: linkTo(locale, 'link', token) },
      { kind: 'text', text: say('door.letters.link.end', { hours: LINK_HOURS }) },
    ],
  }
}

/** The link under which a new password is chosen. */
export function passwordLetter({ to, name, organisation, locale }: Reader, token: string): Letter {
  const say = words(locale)
  return {
    to,
    locale,
    subject: say('door.letters.password.subject'),
    purpose: 'member-password',
    blocks: [
      { kind: 'text', text: say('door.letters.password.text', { name, organisation }) },
      { kind: 'button', label: say('door.letters.password.button'), href: linkTo(locale, 'password', token) },
      { kind: 'text', text: say('door.letters.password.end', { hours: PASSWORD_HOURS }) },
    ],
  }
}

type Invited = { to: string; by: string; organisation: string; locale: Locale }

/** The link by which a colleague joins. */
export function invitationLetter({ to, by, organisation, locale }: Invited, token: string): Letter {
  const say = words(locale)
  return {
    to,
    locale,
    subject: subjectLine(say('door.letters.invitation.subject', { organisation })),
    purpose: 'member-invitation',
    blocks: [
      { kind: 'text', text: say('door.letters.invitation.text', { by, organisation }) },
      {
        kind: 'button',
        label: say('door.letters.invitation.button'),
        href: linkTo(locale, 'invitation', token),
      },
      { kind: 'text', text: say('door.letters.invitation.end', { days: INVITATION_DAYS }) },
    ],
  }
}

/** Told to whoever is invited at an address that opens another organisation's space; the inviter is not told. */
export function elsewhereLetter({ to, by, organisation, locale }: Invited): Letter {
  const say = words(locale)
  return {
    to,
    locale,
    subject: subjectLine(say('door.letters.elsewhere.subject', { organisation })),
    purpose: 'member-invitation',
    blocks: [
      { kind: 'text', text: say('door.letters.elsewhere.text', { by, organisation }) },
      { kind: 'text', text: say('door.letters.elsewhere.end') },
    ],
  }
}

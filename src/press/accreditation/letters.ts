import { buildAddress } from '@/addresses'
import type { Letter } from '@/mail/letter'
import { subjectLine } from '@/mail/subjectLine'
import type { Accreditation } from '@/payload-types'
import { formatDateTime, formatEvent, formatZone } from '@/platform/dates'
import { env } from '@/platform/env'
import type { Locale } from '@/platform/languages'
import { words } from '@/platform/words'
import { isWaiting, type Opened } from './kits'

type Person = Pick<Accreditation, 'id' | 'name' | 'medium' | 'email' | 'language' | 'message'>

const about = (id: string) => ({ collection: 'accreditations', id })
const absolute = (path: string): string => new URL(path, env().PUBLIC_URL).href

/**
 * Tells a press officer that there is something to decide, in one language.
 *
 * @param known id of an accreditation that is open for the same mailbox
 */
export function askedLetter(
  { id, name, medium, email, message }: Person,
  { to, known }: { to: string; known: string | null },
  locale: Locale,
): Letter {
  const say = words(locale)
  const record = (of: string): string => absolute(`/admin/collections/accreditations/${of}`)
  return {
    to,
    locale,
    subject: subjectLine(say('accreditation.mail.askedSubject', { name, medium })),
    blocks: [
      { kind: 'text', text: say('accreditation.mail.askedText', { name, medium, email }) },
      ...(message ? [{ kind: 'quote' as const, text: message }] : []),
      { kind: 'text', text: say('accreditation.mail.askedCheck') },
      {
        kind: 'button',
        label: say('accreditation.mail.askedButton'),
        href: record(id),
      },
      ...(known
        ? [
            { kind: 'text' as const, text: say('accreditation.mail.askedKnown') },
            {
              kind: 'button' as const,
              label: say('accreditation.mail.askedKnownButton'),
              href: record(known),
            },
          ]
        : []),
    ],
    purpose: 'accreditation-asked',
    about: about(id),
  }
}

/** The personal link: granted, offered by the house, or sent anew. It goes to the address of the accreditation alone. */
export function grantedLetter(
  person: Person,
  {
    kind,
    href,
    kits,
    until,
    timeZone,
  }: {
    kind: 'granted' | 'invited' | 'again'
    href: string
    kits: readonly Opened[]
    until: string
    timeZone: string
  },
): Letter {
  const { id, name, medium, email, language: locale } = person
  const say = words(locale)
  const when = `${formatDateTime(until, locale, timeZone)} (${formatZone(timeZone, locale)})`
  return {
    to: email,
    locale,
    subject: subjectLine(say(`accreditation.mail.${kind}Subject`)),
    blocks: [
      { kind: 'text', text: say(`accreditation.mail.${kind}Text`, { name, medium }) },
      ...(kits.length > 0
        ? [{ kind: 'text' as const, text: kits.map((kit) => `– ${kitLine(kit, locale)}`).join('\n') }]
        : []),
      { kind: 'button', label: say('accreditation.mail.grantedButton'), href },
      { kind: 'text', text: say('accreditation.mail.grantedEnd', { when }) },
      // No second button: it is there to be found, not to be pressed.
      {
        kind: 'text',
        text: say('kit.labelled', { label: say('accreditation.privacy'), value: privacyHref(locale) }),
      },
    ],
    purpose: `accreditation-${kind}`,
    about: about(id),
  }
}

/** A kit that the link opens, with the instant until which nothing of it may be published. */
function kitLine(kit: Opened, locale: Locale): string {
  const say = words(locale)
  const { editions, timeZone } = kit.frozen.content
  const title = (editions.find((edition) => edition.locale === locale) ?? editions[0])?.title ?? ''
  if (!isWaiting(kit)) return say('accreditation.mail.kitPublic', { title })
  const when = formatEvent(kit.issue.publicFrom, locale, timeZone)
  return say('accreditation.mail.kitEmbargoed', { title, when, zone: formatZone(timeZone, locale) })
}

const privacyHref = (locale: Locale): string =>
  absolute(buildAddress({ kind: 'pressRoom', locale, room: 'privacy' }))

/** No, or no longer; with the reason, word for word, where one was given. */
export function closedLetter(
  { id, email, language: locale }: Person,
  { kind, reason }: { kind: 'refused' | 'revoked'; reason: string },
): Letter {
  const say = words(locale)
  return {
    to: email,
    locale,
    subject: subjectLine(say(`accreditation.mail.${kind}Subject`)),
    blocks: [
      { kind: 'text', text: say(`accreditation.mail.${kind}Text`) },
      ...(reason ? [{ kind: 'quote' as const, text: reason }] : []),
      { kind: 'text', text: say('accreditation.mail.closedEnd') },
      {
        kind: 'button',
        label: say('accreditation.toRoom'),
        href: absolute(buildAddress({ kind: 'press', locale })),
      },
    ],
    purpose: `accreditation-${kind}`,
    about: about(id),
  }
}

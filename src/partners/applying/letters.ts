import type { Letter } from '@/mail/letter'
import { subjectLine } from '@/mail/subjectLine'
import type { Application } from '@/payload-types'
import type { Locale } from '@/platform/languages'
import { words } from '@/platform/words'
import { type Doubt, readDoubts } from './doubts'
import { doubtWords } from './doubtWords'

/** For how long a mailed link and its code work: a weekend lies in between. */
export const HOURS_VALID = 72

type About = Pick<Application, 'id' | 'organisation' | 'email' | 'doubts'>

/** Asks whoever reads the mailbox whether they applied. */
export function confirmLetter(
  { id, organisation, email }: About,
  { locale, campaign, href, code }: { locale: Locale; campaign: string; href: string; code: string | null },
): Letter {
  const say = words(locale)
  return {
    to: email,
    locale,
    subject: subjectLine(say('apply.mail.confirmSubject', { campaign })),
    blocks: [
      { kind: 'text', text: say('apply.mail.confirmText', { campaign, organisation }) },
      { kind: 'button', label: say('apply.mail.confirmButton'), href },
      ...(code
        ? [
            { kind: 'text', text: say('apply.mail.codeText') } as const,
            { kind: 'code', code: spaced(code) } as const,
          ]
        : []),
      { kind: 'text', text: say('apply.mail.confirmEnd', { hours: HOURS_VALID }) },
    ],
    purpose: 'application-confirm',
    about: { collection: 'applications', id },
  }
}

/** Two threes are read and typed more easily than a six. */
const spaced = (code: string): string => `${code.slice(0, 3)}-${code.slice(3)}`

/** Tells a partner manager that there is something to decide. */
export function managerLetter(
  { id, organisation, email, doubts }: About,
  to: string,
  { locale, campaign, days, href }: { locale: Locale; campaign: string; days: number; href: string },
): Letter {
  const say = words(locale)
  const list = readDoubts(doubts)
  return {
    to,
    locale,
    subject: subjectLine(say('apply.mail.managerSubject', { organisation })),
    blocks: [
      { kind: 'text', text: say('apply.mail.managerText', { organisation, campaign, email, days }) },
      ...(list.length > 0 ? [{ kind: 'text', text: doubtText(list, locale) } as const] : []),
      { kind: 'button', label: say('apply.mail.managerButton'), href },
    ],
    purpose: 'application-waiting',
    about: { collection: 'applications', id },
  }
}

const doubtText = (doubts: readonly Doubt[], locale: Locale): string =>
  [words(locale)('apply.mail.managerDoubts'), ...doubts.map((doubt) => doubtWords(doubt, locale))].join(
    '\n\n',
  )

import { buildAddress } from '@/addresses'
import type { Letter, LetterBlock } from '@/mail/letter'
import { subjectLine } from '@/mail/subjectLine'
import type { Accreditation, KitIssue } from '@/payload-types'
import { formatDate, formatEvent, formatZone } from '@/platform/dates'
import { env } from '@/platform/env'
import type { Locale } from '@/platform/languages'
import { words } from '@/platform/words'
import type { FileChanges } from '../fileChanges'
import { kitAddress } from '../kitAddress'
import type { Step } from '../steps'
import type { Telling } from './tellings'

/**
 * What became of an issue that somebody took: what changed and where the new one is, the personal room while it waits
 * for its embargo. Pure but for the site's address.
 *
 * @param issue as it reads in their language
 * @param since what changed since the issue that they hold, step by step; file by file where nobody had to write it
 */
export function correctionLetter(
  { id, email, language: locale }: Pick<Accreditation, 'id' | 'email' | 'language'>,
  { kind, old }: Telling,
  issue: Pick<KitIssue, 'title' | 'slug' | 'code' | 'publicFrom' | 'publicFrom_tz'>,
  { changes, steps }: { changes: FileChanges | null; steps: readonly Step[] },
  at: Date,
): Letter {
  const say = words(locale)
  const { code, slug, publicFrom, publicFrom_tz: timeZone } = issue
  const told = { old: old.code, code, title: issue.title ?? code }
  const text = (words: string): LetterBlock => ({ kind: 'text', text: words })
  const waits = kind !== 'pulled' && Date.parse(publicFrom) > at.getTime()
  // What comes back under an embargo is not to be published yet: not even the subject may say so.
  const said = kind === 'restored' && waits ? 'returned' : kind
  const instant = (which: 'embargo' | 'publicSince') =>
    say(`accreditation.mail.${which}`, {
      when: formatEvent(publicFrom, locale, timeZone),
      zone: formatZone(timeZone, locale),
    })
  const room = buildAddress({ kind: 'press', locale })
  const personal = buildAddress({ kind: 'pressLive', locale, room: 'embargoed', rest: slug ? [slug] : [] })
  const publicly = slug && kind !== 'pulled' ? kitAddress(locale, slug).path : room
  return {
    to: email,
    locale,
    subject: subjectLine(say(`accreditation.mail.${said}Subject`, told)),
    blocks: [
      text(say(`accreditation.mail.${said}Text`, told)),
      ...(steps.length > 0 && kind !== 'corrected' ? [text(say('accreditation.mail.since'))] : []),
      ...steps.map((step) => text(stepWords(step, locale))),
      ...(kind === 'corrected' && steps.length === 0 ? [text(listed(changes, locale))] : []),
      ...(waits ? [text(instant('embargo'))] : []),
      ...(!waits && kind !== 'corrected' && kind !== 'pulled' ? [text(instant('publicSince'))] : []),
      {
        kind: 'button',
        label: say(kind === 'pulled' ? 'accreditation.toRoom' : 'accreditation.mail.openKit'),
        href: new URL(waits ? personal : publicly, env().PUBLIC_URL).href,
      },
    ],
    purpose: `issue-${kind}`,
    about: { collection: 'accreditations', id },
  }
}

const stepWords = ({ number, on, timeZone, correction }: Step, locale: Locale): string =>
  words(locale)('accreditation.mail.step', { number, day: formatDate(on, locale, timeZone), correction })

/** More would hide what is to be read. */
const MOST_LISTED = 30

function listed(changes: FileChanges | null, locale: Locale): string {
  const say = words(locale)
  const parts = (['added', 'changed', 'removed'] as const).flatMap((kind) => {
    const paths = changes?.[kind] ?? []
    const rest = paths.length > MOST_LISTED ? ['…'] : []
    return paths.length > 0
      ? [
          `${say('newsroom.changes.count', { what: say(`newsroom.changes.${kind}`), count: paths.length })}\n${[...paths.slice(0, MOST_LISTED), ...rest].join('\n')}`,
        ]
      : []
  })
  return parts.join('\n\n') || say('accreditation.mail.correctedUnsaid')
}

import { formatEvent, formatMoment, formatZone } from '@/platform/dates'
import type { Locale } from '@/platform/languages'
import { words } from '@/platform/words'
import { causeOf } from '../cause'
import type { Checked } from './check'

/** An answer in words, with the sign that it bears. */
export interface Answer {
  heading: `check.${Heading}`
  sentences: string[]
  sign: 'ok' | 'warn' | 'error'
}

type Heading =
  | 'unknown'
  | 'current'
  | 'embargoed'
  | 'corrected'
  | 'replaced'
  | 'stopped'
  | 'pulled'
  | `file.${'unknown' | 'same' | 'reprinted' | 'changed' | 'gone' | 'stopped'}`

/**
 * What the house answers to whoever asks about an issue or a file. Pure.
 *
 * @param about what was asked: of something unknown nothing else is told apart
 */
export function answerIn(
  checked: Checked | null,
  locale: Locale,
  about: 'number' | 'file' = 'number',
): Answer {
  const say = words(locale)
  if (!checked)
    return about === 'file'
      ? answer('file.unknown', 'error', say('check.file.unknownText'))
      : answer('unknown', 'error', say('check.unknownText'))
  const { verdict, title, pulledAt, file, newest } = checked
  const code = whole(checked.code)
  const instead = newest && !newest.embargo ? say('check.inForce', { newest: whole(newest.code) }) : ''
  // An issue is emptied when something in it is withdrawn, and then knows its files by their hashes alone.
  if (file && !file.path && verdict !== 'pulled')
    return answer(
      'file.stopped',
      'error',
      say('check.file.stoppedText', { code }),
      newest?.embargo ? replacedUnderEmbargo(checked, locale) : instead,
    )
  switch (verdict) {
    case 'stopped':
      return answer('stopped', 'error', say('check.stoppedText', { code }), instead)
    case 'pulled': {
      const day = pulledAt ? formatMoment(pulledAt, locale) : ''
      return answer('pulled', 'error', say('check.pulledText', { code, day }), instead)
    }
    case 'embargoed':
      return answer('embargoed', 'ok', say('check.embargoedText', { code, until: untilOf(checked, locale) }))
    case 'current':
      if (file?.path) return sameFile(checked, file.path, locale)
      return answer('current', 'ok', say('check.currentText', { what: titled(code, title, locale) }))
    case 'superseded':
      return replaced(checked, instead, locale)
  }
}

const answer = (heading: Heading, sign: Answer['sign'], ...sentences: readonly string[]): Answer => ({
  heading: `check.${heading}`,
  sign,
  sentences: sentences.filter(Boolean),
})

/** A code does not break at its hyphens; whoever copies it may paste it as it is. */
const whole = (code: string): string => code.replaceAll('-', '-\u2060')

const titled = (code: string, title: string | undefined, locale: Locale): string =>
  title ? words(locale)('check.titled', { code, title }) : code

/** A file that did not change says nothing of the others of its kit. */
function sameFile({ number, code }: Checked, path: string, locale: Locale): Answer {
  const say = words(locale)
  return answer(
    'file.same',
    'ok',
    say('check.file.sameText', { path, newest: whole(code) }),
    number > 1 ? say('check.file.others') : '',
  )
}

function replaced(checked: Checked, instead: string, locale: Locale): Answer {
  const say = words(locale)
  const { newest, file, since } = checked
  const code = whole(checked.code)
  if (!newest) return answer('pulled', 'error', say('check.noneInForce', { code }))
  if (newest.embargo) return answer('replaced', 'warn', replacedUnderEmbargo(checked, locale))
  if (file?.path && file.now !== 'unknown' && file.now !== 'same') {
    const text = say(`check.file.${file.now}Text`, { path: file.path, newest: whole(newest.code) })
    return answer(
      `file.${file.now}`,
      file.now === 'reprinted' ? 'ok' : 'warn',
      text,
      file.now === 'reprinted' ? say('check.file.others') : '',
    )
  }
  const corrected = since.some((each) => causeOf(each) === 'corrected')
  return answer(corrected ? 'corrected' : 'replaced', 'warn', say('check.have', { code }), instead)
}

const replacedUnderEmbargo = (checked: Checked, locale: Locale): string =>
  words(locale)('check.embargoReplaced', {
    code: whole(checked.code),
    newest: whole(checked.newest?.code ?? ''),
    until: untilOf(checked, locale),
  })

function untilOf({ newest }: Checked, locale: Locale): string {
  if (!newest?.embargo) return ''
  const { until, timeZone } = newest.embargo
  return `${formatEvent(until, locale, timeZone)} (${formatZone(timeZone, locale)})`
}

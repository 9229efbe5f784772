import { formatDate, formatEvent, formatMoment, formatZone } from '@/platform/dates'
import type { Locale } from '@/platform/languages'
import { words } from '@/platform/words'
import type { StatusKind } from '@/ui/Seal'
import { causeOf } from '../cause'
import type { KitContent } from '../content'
import type { IssueFacts } from '../issues'

/** A state of a kit, in words and with its sign. */
export interface Standing {
  kind: StatusKind
  text: string
}

/**
 * The number of an issue and its day; of one that corrects another, that it does.
 *
 * @param whole with its hour and zone, as its documents bear it
 * @param issue null in the preview of a kit that is not issued.
 */
export function numbered(
  issue: Pick<IssueFacts, 'number' | 'publicFrom' | 'correction' | 'changes'> | null,
  timeZone: string,
  locale: Locale,
  whole = false,
): Standing {
  const say = words(locale)
  if (!issue) return { kind: 'warn', text: say('kitPage.unissued') }
  const { number, publicFrom } = issue
  const date = (whole ? formatMoment : formatDate)(publicFrom, locale, timeZone)
  return causeOf(issue) === 'corrected'
    ? { kind: 'warn', text: say('kitPage.corrected', { number: String(number), date }) }
    : { kind: 'ok', text: say('kitPage.issue', { number: String(number), date }) }
}

/**
 * What a newsroom may do with a kit, in the words that releases bear: at once, or under which embargo; once that has
 * passed it stays there, dated, as it stood.
 */
export function clearance(
  { embargo, timeZone }: Pick<KitContent, 'embargo' | 'timeZone'>,
  locale: Locale,
  now: Date,
): string {
  const say = words(locale)
  if (!embargo) return say('kitPage.immediate')
  const when = formatEvent(embargo, locale, timeZone)
  const passed = Date.parse(embargo) <= now.getTime()
  return say(passed ? 'kitPage.lifted' : 'kitPage.embargoed', { when, zone: formatZone(timeZone, locale) })
}

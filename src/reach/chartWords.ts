import { formatDate } from '@/platform/dates'
import type { Locale } from '@/platform/languages'
import type { ReachKind } from './kinds'
import { lineRanges, type Ranges, totalRanges } from './ranges'
import type { ReachLine, Summary } from './summarise'
import { lineLabel, shownRange, WORDS } from './words'

/** The days that a summary is about: "du 1er novembre 2026 au 30 novembre 2026". */
export const spanOf = ({ from, to }: Summary, locale: Locale): string =>
  WORDS[locale].span(formatDate(from, locale), formatDate(to, locale))

/** What a chart shows, for whoever doesn't see it: its title, and its highest figure and sum. */
export function chartWords(
  summary: Summary,
  kind: ReachKind,
  locale: Locale,
  totals: Ranges = totalRanges([summary]),
): { title: string; description: string } {
  const { kinds, chart, most, sum } = WORDS[locale]
  const highest = summary.lines.reduce<ReachLine | null>(
    (found, line) => (found && found[kind] >= line[kind] ? found : line),
    null,
  )
  const told = lineRanges(summary, totals).find(({ key }) => key === highest?.key)
  return {
    title: chart(kinds[kind], spanOf(summary, locale)),
    description: [
      sum(shownRange(totals[kind], locale)),
      told && told[kind].most > 0
        ? most(shownRange(told[kind], locale), lineLabel(summary.by, told.key, locale))
        : '',
    ]
      .filter(Boolean)
      .join(' '),
  }
}

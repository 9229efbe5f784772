import type { Locale } from '@/platform/languages'
import { setter } from '@/ui/text'
import { spanOf } from '../chartWords'
import { lineRanges, type Ranges, totalRanges } from '../ranges'
import { isTime, type Summary } from '../summarise'
import { columnsOf, rowLabel, shownRange, WORDS } from '../words'
import { ReachEmpty } from './ReachEmpty'

/**
 * The figures of a summary, one line each, and their sum below. A column that holds nothing is left out, and so is a
 * stretch of time; the caption says so. Robots are told in words, apart.
 */
export function ReachTable({
  summary,
  locale,
  totals = totalRanges([summary]),
}: {
  summary: Summary
  locale: Locale
  /** Those of all the tables beside it. */
  totals?: Ranges
}) {
  const set = setter(locale)
  const { by } = summary
  const { kinds, by: heads, tables, all, quiet } = WORDS[locale]
  const [main, ...others] = columnsOf(by)
  const columns = [main, ...others.filter((column) => column !== 'robots' && totals[column].most > 0)]
  // What only programs asked for would be a line of nothing.
  const lines = lineRanges(summary, totals).filter((line) => columns.some((column) => line[column].most > 0))
  if (lines.length === 0) return <ReachEmpty locale={locale} summary={summary} />
  const title = set(`${tables[by]}, ${spanOf(summary, locale)}`)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: on a phone a wide table is scrolled, with the keyboard too
    <section className="reach-table" aria-label={title} tabIndex={0}>
      <table className="reach-figures">
        <caption>
          {title}
          {isTime(by) && lines.length < summary.lines.length && `. ${set(quiet[by])}`}
        </caption>
        <thead>
          <tr>
            <th scope="col">{set(heads[by])}</th>
            {columns.map((column) => (
              <th key={column} scope="col" className="reach-figure">
                {set(kinds[column])}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.key}>
              <th scope="row">{set(rowLabel(by, line.key, locale))}</th>
              {columns.map((column) => (
                <td key={column} className="reach-figure">
                  {set(shownRange(line[column], locale))}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{set(all)}</th>
            {columns.map((column) => (
              <td key={column} className="reach-figure">
                {set(shownRange(totals[column], locale))}
              </td>
            ))}
          </tr>
        </tfoot>
      </table>
    </section>
  )
}

import type { Locale } from '@/platform/languages'
import { setter } from '@/ui/text'
import { spanOf } from '../chartWords'
import { isQuiet, isTime, type Summary } from '../summarise'
import { columnsOf, isPlace, rowLabel, shownCount, WORDS } from '../words'
import { ReachEmpty } from './ReachEmpty'

/**
 * The figures of a summary, one line each, and their sum below. A column that holds nothing is left out, and so is a
 * stretch of time; the caption says so.
 */
export function ReachTable({ summary, locale }: { summary: Summary; locale: Locale }) {
  const set = setter(locale)
  const { by, total } = summary
  const lines = summary.lines.filter((line) => !isQuiet(line))
  if (lines.length === 0) return <ReachEmpty locale={locale} summary={summary} />
  const { kinds, by: heads, tables, all, quiet } = WORDS[locale]
  // Below the addresses of one kind, robots of the other kinds would have no line.
  const sums = { ...total, robots: lines.reduce((sum, line) => sum + line.robots, 0) }
  const [main, ...others] = columnsOf(by)
  const columns = [main, ...others.filter((column) => sums[column] > 0)]
  const title = set(`${tables[by]}, ${spanOf(summary, locale)}`)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: on a phone a wide table is scrolled, with the keyboard too
    <section className="reach-table" aria-label={title} tabIndex={0}>
      <table className={isPlace(by) ? 'reach-figures reach-places' : 'reach-figures'}>
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
                  {set(shownCount(line[column], locale))}
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
                {set(shownCount(sums[column], locale))}
              </td>
            ))}
          </tr>
        </tfoot>
      </table>
    </section>
  )
}

import type { Locale } from '@/platform/languages'
import { setter } from '@/ui/text'
import { spanOf } from '../chartWords'
import { lineRanges, type Ranges } from '../ranges'
import type { Summary } from '../summarise'
import { isPlace, rowLabel, shownRange, WORDS } from '../words'

/** What was asked for, by page, language, embed and file: one table, so that all figures stand below each other. */
export function ReachDetail({
  summaries,
  locale,
  totals,
  names,
}: {
  summaries: readonly Summary[]
  locale: Locale
  /** Those of all the tables beside it. */
  totals: Ranges
  /** What a path is called; without a name it stands as it is. */
  names: ReadonlyMap<string, string>
}) {
  const set = setter(locale)
  const told = summaries.flatMap((summary) => {
    const column = isPlace(summary.by) ? summary.by : 'page'
    const lines = lineRanges(summary, totals).filter((line) => line[column].most > 0)
    // One language says nothing that the sum doesn't.
    return lines.length > (summary.by === 'language' ? 1 : 0) ? [{ summary, column, lines } as const] : []
  })
  const [first] = told
  if (!first) return null
  const { tables, detail } = WORDS[locale]
  const title = set(detail(spanOf(first.summary, locale)))
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: on a phone a wide table is scrolled, with the keyboard too
    <section className="reach-table" aria-label={title} tabIndex={0}>
      <table className="reach-figures reach-places">
        <caption>{title}</caption>
        {told.map(({ summary: { by }, column, lines }) => (
          <tbody key={by}>
            <tr>
              <th scope="rowgroup" colSpan={2}>
                <strong>{set(tables[by])}</strong>
              </th>
            </tr>
            {lines.map((line) => (
              <tr key={line.key}>
                <th scope="row">{set(names.get(line.key) ?? rowLabel(by, line.key, locale))}</th>
                <td className="reach-figure">{set(shownRange(line[column], locale))}</td>
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </section>
  )
}

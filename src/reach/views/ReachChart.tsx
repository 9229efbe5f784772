import type { Locale } from '@/platform/languages'
import { formatNumber } from '@/platform/numbers'
import { setter } from '@/ui/text'
import { barsOf } from '../bars'
import { chartWords } from '../chartWords'
import type { ReachKind } from '../kinds'
import type { Summary } from '../summarise'
import { FEW, isFew, lineLabel } from '../words'
import { ReachEmpty } from './ReachEmpty'
import { ReachTable } from './ReachTable'

/** Units of the drawing; the page decides how wide it is. */
const WIDTH = 720
const HEIGHT = 200
const ABOVE = 28
const BELOW = 30
/** How high few stand, whatever they are: the drawing must not say what the words don't. */
const FEW_HIGH = FEW / 2

/**
 * One kind of count over time, drawn, with all figures as a table below it. Whoever doesn't see the drawing hears
 * its title and what it says in words.
 * @param id of the drawing; no other may be on the page
 */
export function ReachChart({
  summary,
  locale,
  kind = 'page',
  id,
}: {
  summary: Summary
  locale: Locale
  kind?: ReachKind
  id: string
}) {
  const set = setter(locale)
  const { by, lines } = summary
  if (lines.every((line) => line[kind] === 0)) return <ReachEmpty locale={locale} summary={summary} />
  const figures = lines.map((line) => (isFew(line[kind]) ? FEW_HIGH : line[kind]))
  const { bars, top } = barsOf(figures, { width: WIDTH, height: HEIGHT, least: FEW * 2 })
  const { title, description } = chartWords(summary, kind, locale)
  const [first, last] = [lines[0], lines.at(-1)]
  return (
    <figure className="reach">
      <svg
        className="chart"
        viewBox={`0 0 ${WIDTH} ${ABOVE + HEIGHT + BELOW}`}
        role="img"
        aria-labelledby={`${id}-title ${id}-desc`}
      >
        <title id={`${id}-title`}>{set(title)}</title>
        <desc id={`${id}-desc`}>{set(description)}</desc>
        <g>
          <text className="chart-word" x="0" y={ABOVE - 8}>
            {formatNumber(top, locale)}
          </text>
          <line className="chart-line" x1="0" y1={ABOVE} x2={WIDTH} y2={ABOVE} />
          <g transform={`translate(0 ${ABOVE})`}>
            {bars.map((bar, index) => (
              <rect
                key={lines[index]?.key}
                className={isFew(lines[index]?.[kind] ?? 0) ? 'chart-few' : 'chart-bar'}
                {...bar}
              />
            ))}
          </g>
          <line className="chart-foot" x1="0" y1={ABOVE + HEIGHT} x2={WIDTH} y2={ABOVE + HEIGHT} />
          {first ? (
            <text className="chart-word" x="0" y={ABOVE + HEIGHT + 22}>
              {set(lineLabel(by, first.key, locale))}
            </text>
          ) : null}
          {last && last !== first ? (
            <text className="chart-word" x={WIDTH} y={ABOVE + HEIGHT + 22} textAnchor="end">
              {set(lineLabel(by, last.key, locale))}
            </text>
          ) : null}
        </g>
      </svg>
      <figcaption>{set(description)}</figcaption>
      <ReachTable summary={summary} locale={locale} />
    </figure>
  )
}

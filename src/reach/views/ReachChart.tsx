import type { Locale } from '@/platform/languages'
import { formatNumber } from '@/platform/numbers'
import { setter } from '@/ui/text'
import { barsOf } from '../bars'
import { chartWords } from '../chartWords'
import type { ReachKind } from '../kinds'
import { type Ranges, totalRanges } from '../ranges'
import { isQuiet, type Summary } from '../summarise'
import { FEW, isFew, lineLabel, WORDS } from '../words'
import { ReachEmpty } from './ReachEmpty'
import { ReachTable } from './ReachTable'

/** Units of the drawing; the page decides how wide and how high it is. */
const WIDTH = 720
const HEIGHT = 200
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
  totals = totalRanges([summary]),
}: {
  summary: Summary
  locale: Locale
  kind?: ReachKind
  id: string
  /** Those of all the tables beside it. */
  totals?: Ranges
}) {
  const set = setter(locale)
  const { by, lines } = summary
  if (isQuiet(summary.total)) return <ReachEmpty locale={locale} summary={summary} />
  // Of this kind nothing, of another something: the figures alone.
  if (lines.every((line) => line[kind] === 0))
    return <ReachTable summary={summary} locale={locale} totals={totals} />
  const figures = lines.map((line) => (isFew(line[kind]) ? FEW_HIGH : line[kind]))
  const { bars, top } = barsOf(figures, { width: WIDTH, height: HEIGHT, least: FEW * 2 })
  const { title, description } = chartWords(summary, kind, locale, totals)
  const ends = lines.filter((_, index) => index === 0 || index === lines.length - 1)
  return (
    <figure className="reach">
      <div className="chart-words" aria-hidden="true">
        <span>{formatNumber(top, locale)}</span>
      </div>
      <svg
        className="chart"
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        preserveAspectRatio="none"
        role="img"
        aria-labelledby={`${id}-title ${id}-desc`}
      >
        <title id={`${id}-title`}>{set(title)}</title>
        <desc id={`${id}-desc`}>{set(description)}</desc>
        <line className="chart-line" x1="0" y1="0" x2={WIDTH} y2="0" />
        {bars.map((bar, index) => (
          <rect
            key={lines[index]?.key}
            className={isFew(lines[index]?.[kind] ?? 0) ? 'chart-few' : 'chart-bar'}
            {...bar}
          />
        ))}
        <line className="chart-foot" x1="0" y1={HEIGHT} x2={WIDTH} y2={HEIGHT} />
      </svg>
      <div className="chart-words" aria-hidden="true">
        {ends.map((line) => (
          <span key={line.key}>{set(lineLabel(by, line.key, locale))}</span>
        ))}
      </div>
      <figcaption>{set(`${WORDS[locale].kinds[kind]}. ${description}`)}</figcaption>
      <ReachTable summary={summary} locale={locale} totals={totals} />
    </figure>
  )
}

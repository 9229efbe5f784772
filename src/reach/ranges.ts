import type { ReachLine, Summary, Sums } from './summarise'
import { columnsOf, FEW, isFew } from './words'

/** What is told of a figure: itself, where both ends are the same. */
export type Range = { least: number; most: number }
export type Ranges = Record<keyof Sums, Range>

const exactly = (count: number): Range => ({ least: count, most: count })

/** What a table says of a figure before anything else hides it. */
const cell = (count: number): Range => (isFew(count) ? { least: 1, most: FEW - 1 } : exactly(count))

/**
 * The sums of tables that stand side by side and add up the same counts. Where a table has lines that hide few, an
 * exact sum would give them away: 5 and "fewer than 5" in all 6. So the sum is what the lines say together, wide
 * enough for every table.
 */
export function totalRanges(tables: readonly Summary[]): Ranges {
  const of = (kind: keyof Sums): Range => {
    const sums = tables
      .filter(({ by }) => columnsOf(by).includes(kind))
      .map(({ lines }) => lines.map((line) => cell(line[kind])))
      .filter((cells) => cells.some(({ least, most }) => least < most))
      .map((cells) => ({ least: sum(cells, 'least'), most: sum(cells, 'most') }))
    const [first] = sums
    if (!first) return exactly(tables[0]?.total[kind] ?? 0)
    return {
      least: Math.min(...sums.map(({ least }) => least)),
      most: Math.max(...sums.map(({ most }) => most)),
    }
  }
  return {
    page: of('page'),
    embed: of('embed'),
    download: of('download'),
    feed: of('feed'),
    robots: of('robots'),
  }
}

/**
 * The lines of a table beside such sums. Where all its lines are exact and the sum is not, they would give the sum
 * away, and with it what another table hides: the highest is then as wide as the sum.
 */
export function lineRanges({ by, lines }: Summary, totals: Ranges): readonly (Ranges & { key: string })[] {
  const columns = columnsOf(by)
  const wide = new Map(
    columns.map((kind) => {
      const open = lines.some((line) => isFew(line[kind])) || totals[kind].least === totals[kind].most
      return [kind, open ? null : highest(lines, kind)]
    }),
  )
  const shown = (line: ReachLine, kind: keyof Sums): Range => {
    const count = line[kind]
    if (count === 0 || wide.get(kind) !== line.key) return cell(count)
    const others = lines.reduce((all, other) => all + (other === line ? 0 : other[kind]), 0)
    return { least: Math.max(1, totals[kind].least - others), most: totals[kind].most - others }
  }
  return lines.map((line) => ({
    key: line.key,
    page: shown(line, 'page'),
    embed: shown(line, 'embed'),
    download: shown(line, 'download'),
    feed: shown(line, 'feed'),
    robots: shown(line, 'robots'),
  }))
}

const sum = (cells: readonly Range[], end: keyof Range): number =>
  cells.reduce((all, one) => all + one[end], 0)

const highest = (lines: readonly ReachLine[], kind: keyof Sums): string | null =>
  lines.reduce<ReachLine | null>((found, line) => (found && found[kind] >= line[kind] ? found : line), null)
    ?.key ?? null

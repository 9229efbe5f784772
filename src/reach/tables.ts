import type { Day } from './days'
import { lineRanges, type Range, type Ranges, totalRanges } from './ranges'
import type { ReachRow } from './rows'
import { lastDays, type Summary, summarise } from './summarise'

/** How far back each view looks, in days. */
export const SPANS = { day: 30, week: 182, month: 365 } as const
export type Span = keyof typeof SPANS

/** The days that a view tells of, today among them. */
export const spanDays = (span: Span, today: Day): { from: Day; to: Day } => lastDays(today, SPANS[span])

export type ReachTables = { over: Summary; also: Summary[]; totals: Ranges }

/**
 * All the tables that stand side by side, over time and by everything else, and their sums: what one hides, no other
 * may tell. Page, file and mail take their figures from here. Pure.
 */
export function reachTables(rows: readonly ReachRow[], span: Span, today: Day): ReachTables {
  const told = spanDays(span, today)
  const over = summarise(rows, { ...told, by: span })
  const also = (['page', 'language', 'embed', 'download'] as const).map((by) =>
    summarise(rows, { ...told, by }),
  )
  return { over, also, totals: totalRanges([over, ...also]) }
}

/** What people asked for in one month. */
export type MonthFigures = Record<'page' | 'embed' | 'download', Range>

/**
 * A month as its line stands on the page, to the letter: a mail that said more than the page could be taken from it.
 * Pure.
 * @param month `2026-11`
 * @returns null for a month that the page's view does not reach
 */
export function monthFigures({ over, totals }: ReachTables, month: string): MonthFigures | null {
  const line = lineRanges(over, totals).find(({ key }) => key === month)
  return line ? { page: line.page, embed: line.embed, download: line.download } : null
}

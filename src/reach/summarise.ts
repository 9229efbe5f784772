import { addDays, type Day, daysFrom, mondayOf, monthOf } from './days'
import type { ReachKind } from './kinds'
import type { ReachRow } from './rows'

/** What stands in one line: a stretch of time, a language, or one address of a kind. */
export const GROUPINGS = ['day', 'week', 'month', 'language', 'page', 'embed', 'download'] as const
export type By = (typeof GROUPINGS)[number]

/** How often each kind was asked for by people; `robots` is what programs asked for, of any kind. */
export type Sums = Record<ReachKind | 'robots', number>

/** `key`: a day, the Monday of a week, a month (`2026-11`), a language, or a path. */
export type ReachLine = Sums & { key: string }
export type Summary = { by: By; from: Day; to: Day; lines: readonly ReachLine[]; total: Sums }

const nothing = (): Sums => ({ page: 0, embed: 0, download: 0, feed: 0, robots: 0 })

const KEYS: Record<By, (row: ReachRow) => string | null> = {
  day: ({ day }) => day,
  week: ({ day }) => mondayOf(day),
  month: ({ day }) => monthOf(day),
  language: ({ language }) => language,
  page: ({ kind, path }) => (kind === 'page' ? path : null),
  embed: ({ kind, path }) => (kind === 'embed' ? path : null),
  download: ({ kind, path }) => (kind === 'download' ? path : null),
}

/**
 * Sums up counts between two days, both included. Stretches of time stand in their order, those without a count
 * with 0; everything else stands by how often people asked for it. Of `page`, `embed` and `download` the lines are
 * of that kind alone; the total is always of everything.
 */
export function summarise(
  rows: readonly ReachRow[],
  { from, to, by }: { from: Day; to: Day; by: By },
): Summary {
  const lines = new Map<string, Sums>(stretches(from, to, by).map((key) => [key, nothing()]))
  const total = nothing()
  for (const row of rows) {
    if (row.day < from || row.day > to) continue
    add(total, row)
    const key = KEYS[by](row)
    if (key === null) continue
    const line = lines.get(key) ?? nothing()
    add(line, row)
    lines.set(key, line)
  }
  const all = [...lines].map(([key, sums]) => ({ key, ...sums }))
  return { by, from, to, lines: isTime(by) ? all : all.sort(mostAskedFirst), total }
}

/** Whether nobody and no program asked for anything in it. */
export const isQuiet = (line: Sums): boolean => asked(line) + line.robots === 0

/** Whether the lines are stretches of time. */
export const isTime = (by: By): by is 'day' | 'week' | 'month' =>
  by === 'day' || by === 'week' || by === 'month'

function stretches(from: Day, to: Day, by: By): string[] {
  const days = daysFrom(from, to)
  if (by === 'day') return days
  if (by === 'week') return [...new Set(days.map(mondayOf))]
  return by === 'month' ? [...new Set(days.map(monthOf))] : []
}

function add(sums: Sums, { kind, people, robots }: ReachRow): void {
  sums[kind] += people
  sums.robots += robots
}

const asked = ({ page, embed, download, feed }: Sums): number => page + embed + download + feed

const mostAskedFirst = (a: ReachLine, b: ReachLine): number => asked(b) - asked(a) || (a.key < b.key ? -1 : 1)

/** The last so many days, today among them. */
export const lastDays = (today: Day, days: number): { from: Day; to: Day } => ({
  from: addDays(today, 1 - days),
  to: today,
})

import type { Day } from './days'
import type { ReachKind } from './kinds'

/** One line of `reach-days`: campaign and partner are ids, or the words of `kinds`. */
export type ReachRow = {
  day: Day
  campaign: string
  partner: string
  language: string
  kind: ReachKind
  path: string
  people: number
  robots: number
}

export const keyOf = ({ day, campaign, partner, language, kind, path }: ReachRow): string =>
  [day, campaign, partner, language, kind, path].join(' ')

/** Lines about the same thing become one. */
export function merged(rows: readonly ReachRow[]): ReachRow[] {
  const byKey = new Map<string, ReachRow>()
  for (const row of rows) {
    const same = byKey.get(keyOf(row))
    if (same) {
      same.people += row.people
      same.robots += row.robots
    } else byKey.set(keyOf(row), { ...row })
  }
  return [...byKey.values()]
}

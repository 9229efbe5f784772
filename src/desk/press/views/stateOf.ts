import type { KitIssue } from '@/payload-types'

export type Stand = KitIssue['state'] | 'waiting' | 'neverOut'
export type Placed = Pick<KitIssue, 'number' | 'state' | 'publicFrom' | 'stateAt' | 'frozenAt'>

/** The one that took the place of an issue while that waited for its embargo: it was frozen as that one went. Pure. */
export const placeTakenBy = <T extends Placed>(issue: Placed, issues: readonly T[]): T | undefined =>
  issue.state === 'pulled'
    ? issues.find(({ number, frozenAt }) => number > issue.number && sameInstant(frozenAt, issue.stateAt))
    : undefined

const sameInstant = (a: string, b: string | null | undefined): boolean =>
  Date.parse(a) === Date.parse(b ?? '')

/** How an issue stands, for staff: one that is not public yet waits, whatever its record says of the others. Pure. */
export function stateOf(issue: Placed, issues: readonly Placed[], at: Date): Stand {
  const { state, publicFrom } = issue
  if (state === 'current' && Date.parse(publicFrom) > at.getTime()) return 'waiting'
  return placeTakenBy(issue, issues) ? 'neverOut' : state
}

const STATES = ['current', 'superseded', 'stopped', 'pulled'] as const

/** The same where nothing is known of the others: what went before its instant never came out. Pure. */
export function listedStateOf(
  { state, publicFrom, stateAt }: Record<'state' | 'publicFrom' | 'stateAt', unknown>,
  at: Date,
): Stand {
  const from = Date.parse(String(publicFrom))
  if (state === 'current' && from > at.getTime()) return 'waiting'
  if (state === 'pulled' && Date.parse(String(stateAt)) < from) return 'neverOut'
  return STATES.find((one) => one === state) ?? 'current'
}

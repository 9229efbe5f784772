import type { KitIssue } from '@/payload-types'
import { everOut, wasOut } from './checking/known'
import { type FileChanges, readChanges } from './fileChanges'

type Row = Pick<
  KitIssue,
  | 'id'
  | 'number'
  | 'state'
  | 'stateAt'
  | 'publicFrom'
  | 'publicFrom_tz'
  | 'frozenAt'
  | 'correction'
  | 'changes'
>

/** What one issue changed, for whoever holds an earlier one. */
export interface Step {
  id: string
  number: number
  /** ISO instant: when it was public; for whoever holds what never was, when it was frozen. */
  on: string
  timeZone: string
  correction: string
  changes: FileChanges
}

/**
 * Every step from an issue that somebody holds to the newest that they may know of, the first one first. What never was
 * public is a step for those alone who hold what never was either: it was theirs to read, and the others compare what was
 * public. What the house took back is none. An issue that was made anew for another instant repeats the note of the one
 * that it replaces: it is told once, under the later number, and not at all to whoever holds the earlier one. Pure.
 *
 * @param held null for all that there is to tell to those to whom the kit is open
 * @param all issues of the kit, in one language
 */
export function stepsSince(
  held: Row | null,
  all: readonly Row[],
  newest: { number: number },
  at: Date,
): Step[] {
  const heldOut = held !== null && everOut(held, at)
  const told = all
    .filter(
      (each) =>
        each.number > (held?.number ?? 0) &&
        each.number <= newest.number &&
        counts(each, heldOut) &&
        each.correction?.trim(),
    )
    .sort((a, b) => a.number - b.number)
  // What it repeats of the note of the one that they hold is theirs already.
  const own = held && !heldOut && held.state === 'pulled' ? held.correction?.trim() : undefined
  const first = own ? told.findIndex(({ correction }) => correction?.trim() !== own) : 0
  const fresh = first < 0 ? [] : told.slice(first)
  return fresh
    .filter(
      ({ state, correction }, index) => state !== 'pulled' || fresh[index + 1]?.correction !== correction,
    )
    .map(({ id, number, publicFrom, publicFrom_tz, frozenAt, correction, changes }) => ({
      id,
      number,
      on: heldOut ? publicFrom : frozenAt,
      timeZone: publicFrom_tz,
      correction: correction?.trim() ?? '',
      changes: readChanges(changes),
    }))
}

const counts = (issue: Row, heldOut: boolean): boolean =>
  issue.state !== 'pulled' || (!heldOut && !wasOut(issue))

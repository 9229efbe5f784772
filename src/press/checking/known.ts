import type { KitIssue } from '@/payload-types'

/** How an issue that somebody took stands, for whoever may know of it. */
export type Verdict = 'current' | 'superseded' | 'stopped' | 'pulled' | 'embargoed'

export type Place = Pick<KitIssue, 'number' | 'state' | 'stateAt' | 'publicFrom'> & {
  /** Null once it was emptied, because something that it held was withdrawn. */
  signature?: string | null
}

export interface Known<P extends Place> {
  verdict: Verdict
  /** What stands in its place, or beside it: public, unless the issue is told of under an embargo. */
  newest: P | null
}

/**
 * What may be said of an issue. What was public is told for good, pulled or stopped. What never was is told once an
 * issue with a higher number is public, and before that to nobody but those to whom its kit is open: to everybody
 * else it is as if it had never been. Pure.
 *
 * @param all issues of its kit, itself among them, whatever their state
 * @param open whether the kit is open to whoever asks
 */
export function knownOf<P extends Place>(
  issue: P,
  all: readonly P[],
  open: boolean,
  at: Date,
): Known<P> | null {
  const isOut = ({ state, publicFrom }: P): boolean => state !== 'pulled' && isPast(publicFrom, at)
  const last = newestOf(all.filter(isOut))
  // One that was stopped holds nothing any more: it stands in nobody's place.
  const newest = last?.state === 'stopped' ? null : last
  if (isOut(issue)) {
    if (issue.state === 'stopped') return { verdict: 'stopped', newest }
    return { verdict: issue.number === last?.number ? 'current' : 'superseded', newest }
  }
  if (wasOut(issue)) return { verdict: 'pulled', newest }
  const isEmptied = issue.signature === null
  if (last && last.number > issue.number) return { verdict: isEmptied ? 'stopped' : 'superseded', newest }
  if (!open) return null
  const waiting = newestOf(
    all.filter(({ state, publicFrom }) => state === 'current' && !isPast(publicFrom, at)),
  )
  if (issue.state === 'current') return { verdict: 'embargoed', newest: waiting }
  if (isEmptied) return { verdict: 'stopped', newest: waiting }
  if (waiting && waiting.number > issue.number) return { verdict: 'superseded', newest: waiting }
  return { verdict: 'pulled', newest }
}

const isPast = (instant: string, at: Date): boolean => Date.parse(instant) <= at.getTime()

/** Pulled when it was public already: anybody may have it. */
export const wasOut = ({ state, stateAt, publicFrom }: Place): boolean =>
  state === 'pulled' && !!stateAt && Date.parse(stateAt) >= Date.parse(publicFrom)

/** Whether everybody could have it by an instant, then or once. */
export const everOut = (issue: Place, at: Date): boolean =>
  issue.state === 'pulled' ? wasOut(issue) : isPast(issue.publicFrom, at)

const newestOf = <P extends Place>(places: readonly P[]): P | null =>
  places.reduce<P | null>((newest, each) => (newest && newest.number > each.number ? newest : each), null)

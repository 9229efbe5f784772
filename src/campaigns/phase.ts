/** Where a campaign stands in time. A closed campaign stays readable and keeps its helplines. */
export type Phase = 'preparing' | 'live' | 'closed'

/** A rule's answer and the instant at which it would first differ; null when it never will. */
export type Timed<T> = { value: T; until: Date | null }

/**
 * The phase of a campaign at an instant: it opens at `opensAt` sharp and closes at `closesAt` sharp.
 * Dates are ISO instants; a missing `closesAt` never closes.
 */
export function phaseOf(
  { opensAt, closesAt }: { opensAt?: string | null; closesAt?: string | null },
  now: Date,
): Timed<Phase> {
  const opens = opensAt ? new Date(opensAt) : null
  const closes = closesAt ? new Date(closesAt) : null
  if (closes && now >= closes) return { value: 'closed', until: null }
  if (opens && now < opens) return { value: 'preparing', until: closes && closes < opens ? closes : opens }
  return { value: 'live', until: closes }
}

/** The earliest of several instants; nulls never come. */
export const earliest = (...instants: readonly (Date | null | undefined)[]): Date | null =>
  instants.reduce<Date | null>((first, at) => (at && (!first || at < first) ? at : first), null)

import type { Timed } from '@/platform/timed'

export { earliest, type Timed } from '@/platform/timed'

/** Where a campaign stands in time. A closed campaign stays readable and keeps its helplines. */
export type Phase = 'preparing' | 'live' | 'closed'

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

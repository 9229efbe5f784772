import type { Standing } from '@/payload-types'
import { airOf } from './air'

/** What became of an edition by somebody's hand, as its organisation hears of it. */
export const STANDING_EVENTS = [
  'paused',
  'planned',
  'resumed',
  'unplanned',
  'ended',
  'ending',
  'notEnding',
  'reopened',
  'suspended',
  'restored',
] as const
export type StandingEvent = (typeof STANDING_EVENTS)[number]

type Said = Pick<Standing, 'state' | 'pausedFrom' | 'pausedUntil' | 'endsAt'>

const OPEN: Said = { state: 'open' }

const at = (instant: string | null | undefined): number | null => (instant ? Date.parse(instant) : null)

/**
 * What a change of a standing means at this instant; nothing where it only moves what is over, and nothing of dates
 * while the house keeps the edition off. Terms are another matter: they have notices of their own. Pure.
 * @param before null for a standing that was not there: open, without dates
 */
export function standingEvents(before: Said | null, after: Said, now: Date): StandingEvent[] {
  const was = airOf({ standing: before, terms: null, now }).value
  const is = airOf({ standing: after, terms: null, now }).value
  if (is === 'suspended') return was === 'suspended' ? [] : ['suspended']
  if (is === 'ended') return was === 'ended' ? [] : ['ended']
  if (was === 'suspended') return ['restored']
  const ends = endEvents(before ?? OPEN, after, now)
  return was === 'ended'
    ? ['reopened', ...ends]
    : [...pauseEvents({ was, is }, before ?? OPEN, after, now), ...ends]
}

function pauseEvents(
  { was, is }: Record<'was' | 'is', ReturnType<typeof airOf>['value']>,
  before: Said,
  after: Said,
  now: Date,
): StandingEvent[] {
  if (is === 'paused')
    return was === 'paused' && at(before.pausedUntil) === at(after.pausedUntil) ? [] : ['paused']
  const [came, comes] = [before, after].map(({ pausedFrom }) => (at(pausedFrom) ?? 0) > now.getTime())
  const moved =
    at(before.pausedFrom) !== at(after.pausedFrom) || at(before.pausedUntil) !== at(after.pausedUntil)
  return [
    ...(was === 'paused' ? (['resumed'] as const) : []),
    ...(comes && moved ? (['planned'] as const) : []),
    ...(came && !comes ? (['unplanned'] as const) : []),
  ]
}

function endEvents(before: Said, after: Said, now: Date): StandingEvent[] {
  const [was, is] = [at(before.endsAt), at(after.endsAt)]
  if (was === is) return []
  if (is !== null) return ['ending']
  return was !== null && was > now.getTime() ? ['notEnding'] : []
}

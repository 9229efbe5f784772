import type { Standing, Term } from '@/payload-types'
import { idOf } from '@/platform/ids'
import { earliest, type Timed } from '@/platform/timed'

/** Whether an edition may be seen. `terms`: its partner has not agreed to the new terms in time. */
export type Air = 'on' | 'paused' | 'terms' | 'suspended' | 'ended'

export type AirInput = {
  /** Null for an edition that the house made and never touched since: on air. */
  standing: Pick<Standing, 'state' | 'pausedFrom' | 'pausedUntil' | 'endsAt' | 'agreedTo'> | null
  /** The terms in force; null where the campaign has none. */
  terms: Pick<Term, 'id' | 'pauseAfter'> | null
  now: Date
}

const instant = (value: string | null | undefined): Date | null => (value ? new Date(value) : null)

/**
 * Whether an edition is on air at an instant, and when that would first change by time alone. What the house
 * decided weighs more than dates, an end more than a pause.
 */
export function airOf({ standing, terms, now }: AirInput): Timed<Air> {
  if (standing?.state === 'suspended') return { value: 'suspended', until: null }
  if (standing?.state === 'ended') return { value: 'ended', until: null }
  const ends = instant(standing?.endsAt)
  if (ends && now >= ends) return { value: 'ended', until: null }
  const [from, to] = [instant(standing?.pausedFrom), instant(standing?.pausedUntil)]
  const paused = from !== null && now >= from && (to === null || now < to)
  if (paused) return { value: 'paused', until: earliest(to, ends) }
  const pauseComes = from !== null && now < from ? from : null
  const agreed = !terms || idOf(standing?.agreedTo) === terms.id
  const due = agreed ? null : dayAfter(terms.pauseAfter)
  if (due && now >= due) return { value: 'terms', until: earliest(pauseComes, ends) }
  return { value: 'on', until: earliest(pauseComes, due, ends) }
}

const DAY_MS = 24 * 60 * 60 * 1000

/** A day without an hour holds to its end: the admin stores it as noon, so the next midnight is within a day. */
function dayAfter(day: string | null | undefined): Date | null {
  const at = instant(day)
  return at && new Date(Math.floor(at.getTime() / DAY_MS) * DAY_MS + DAY_MS)
}

/** Where the address of an edition leads that was printed long ago: never nowhere, never to another organisation. */
export type LeadsTo = 'edition' | 'notice' | 'house'

/**
 * On air, to the edition. While it is off for a time, to a page that says so, keeps the helplines and leads to the
 * house edition; when it has ended, to the same page of the house edition, and so while it is
 * not published (yet, or again) in the language of the address.
 */
export function leadsTo(air: Air | 'unpublished'): LeadsTo {
  if (air === 'on') return 'edition'
  return air === 'ended' || air === 'unpublished' ? 'house' : 'notice'
}

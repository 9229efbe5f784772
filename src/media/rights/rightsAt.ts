import type { Media } from '@/payload-types'
import { earliest, type Timed } from '@/platform/timed'
import type { Territory, Use } from '../fields/rights'

/** The part of a record of the media library that the rule looks at. Dates are ISO instants. */
export interface Righted {
  rights?: { uses?: readonly Use[] | null; from?: string | null; until?: string | null } | null
  /** When it was taken out of every use. */
  withdrawnAt?: string | null
  /** Until when the embargo of a press kit keeps it in the house. */
  heldUntil?: string | null
}

/**
 * Why an asset may or may not be used: its right is in force; has not begun; is over; does not cover that use; was
 * taken back; an embargo holds it; or its dates can't be read, which counts as no right.
 */
export type RightsState =
  | 'free'
  | 'not-yet'
  | 'held'
  | 'ended'
  | 'not-for-this-use'
  | 'withdrawn'
  | 'unreadable'

/**
 * Whether an asset may be used for something at an instant, and when that would next differ. A right begins at `from`
 * and is over at `until`, both sharp. What is not ticked as a use is none: a record without any may be used for
 * nothing. The gravest reason comes first, so that nobody is told to tick a use of an image that was withdrawn.
 * @param use every one of these must be permitted
 */
export function rightsAt(
  { rights, withdrawnAt, heldUntil }: Righted,
  use: Use | readonly Use[],
  now: Date,
): Timed<RightsState> {
  const [from, until, withdrawn, held] = [rights?.from, rights?.until, withdrawnAt, heldUntil].map((iso) =>
    iso ? new Date(iso) : null,
  )
  if ([from, until, withdrawn, held].some((date) => date && Number.isNaN(date.getTime())))
    return { value: 'unreadable', until: null }
  if (withdrawn && now >= withdrawn) return { value: 'withdrawn', until: null }
  if (until && now >= until) return { value: 'ended', until: withdrawn ?? null }
  const next = earliest(until, withdrawn)
  const permitted = rights?.uses ?? []
  if (![use].flat().every((one) => permitted.includes(one))) return { value: 'not-for-this-use', until: next }
  if (from && now < from) return { value: 'not-yet', until: earliest(from, next) }
  if (held && now < held) return { value: 'held', until: earliest(held, next) }
  return { value: 'free', until: next }
}

/** Whether an asset will be free by itself: its right begins, or an embargo ends. */
export const isToCome = (state: RightsState): boolean => state === 'not-yet' || state === 'held'

/**
 * Whether the public could once see an asset that it may not see now: its right, or the consent of a person shown,
 * had begun and is over, or it was withdrawn. What never was public is not "gone": nobody is told that it exists.
 *
 * @param record with when it came into the library: a right that was over by then was never used here
 */
export function goneAt(
  record: Righted & Pick<Media, 'approved' | 'createdAt'> & Partial<Pick<Media, 'consentUntil'>>,
  now: Date,
): 'ended' | 'withdrawn' | null {
  const { rights, approved, createdAt, consentUntil, heldUntil } = record
  if (approved !== true || !rights?.uses?.some((use) => PUBLIC_USES.some((one) => one === use))) return null
  const right = rightsAt(record, [], now).value
  const agreed = !consentUntil || now < new Date(consentUntil)
  const value = right === 'free' && !agreed ? 'ended' : right
  if (value !== 'ended' && value !== 'withdrawn') return null
  const end = value === 'withdrawn' ? record.withdrawnAt : right === 'ended' ? rights.until : consentUntil
  const begun = [rights.from ?? createdAt, createdAt, heldUntil ?? createdAt]
  return end && begun.every((instant) => new Date(instant) < new Date(end)) ? value : null
}

/**
 * Whether the public sees an asset now, or once saw it: what the house then takes back is gone, and says so. What never
 * was public goes without a word.
 */
export function wasPublic(record: Parameters<typeof goneAt>[0], now: Date): boolean {
  const { rights, approved, consentUntil } = record
  const isPublicUse = rights?.uses?.some((use) => PUBLIC_USES.some((one) => one === use)) ?? false
  const agreed = !consentUntil || now < new Date(consentUntil)
  const isSeen = approved === true && isPublicUse && agreed && rightsAt(record, [], now).value === 'free'
  return isSeen || goneAt(record, now) !== null
}

/**
 * Whether an asset may be put online: a public page is read all over the world, so a right that is not worldwide needs
 * somebody who has read the contract to say that it covers the web. Nothing said of the territory is the whole world.
 */
export const mayGoOnline = ({
  rights,
}: {
  rights?: { territory?: Territory | null; online?: boolean | null } | null
}): boolean => (rights?.territory ?? 'world') === 'world' || rights?.online === true

/** The uses by which the public comes to see an asset; `print` alone opens no door of the site. */
export const PUBLIC_USES = ['web', 'press', 'partners'] as const satisfies readonly Use[]

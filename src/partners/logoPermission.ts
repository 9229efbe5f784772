import { earliest, type Timed } from '@/platform/timed'

/** The leave an organisation gave to show its logo. Dates are ISO instants. */
export type LogoPermission = {
  /** when it was given; nothing is shown before */
  grantedAt?: string | null
  /** the ids of the campaigns it is for; null or absent: every campaign. An empty list is for none */
  campaigns?: readonly string[] | null
  /** the instant at which it ends; null or absent: it has no end */
  until?: string | null
  /** when it was taken back */
  withdrawnAt?: string | null
}

export type PermissionState = 'in-force' | 'not-for-campaign' | 'ended' | 'withdrawn' | 'none'

/**
 * Whether a logo may be shown in a campaign at an instant, and when that would next differ. It ends at `until`
 * sharp: at that instant it is over. A withdrawal outlasts an end, so that the reason shown is the owner's own.
 * An end and a withdrawal count also where no grant was recorded (`none` until then): whoever may show such a logo
 * must stop all the same. An unreadable date counts as if the permission had never been given.
 */
export function permissionState(
  permission: LogoPermission | null | undefined,
  campaignId: string,
  now: Date,
): Timed<PermissionState> {
  const dates = readDates(permission)
  if (!permission || !dates) return { value: 'none', until: null }
  const { granted, until, withdrawn } = dates
  if (withdrawn && now >= withdrawn) return { value: 'withdrawn', until: null }
  if (until && now >= until) return { value: 'ended', until: withdrawn }
  const next = earliest(until, withdrawn)
  if (!granted) return { value: 'none', until: next }
  if (now < granted) return { value: 'none', until: earliest(granted, next) }
  const { campaigns } = permission
  if (campaigns && !campaigns.includes(campaignId)) return { value: 'not-for-campaign', until: next }
  return { value: 'in-force', until: next }
}

/** Days before the end at which its owner is told. */
export const NOTICE_DAYS = [30, 7] as const

/** A notice and the end it speaks of, so that a permission that was renewed is announced anew. */
export type PermissionNotice = { days: (typeof NOTICE_DAYS)[number]; end: string }

/**
 * The notices of a coming end that are to be sent now: at most one. Never one that was sent for that end, none
 * after it or after a withdrawal; where both are overdue, only the nearer one. A permission that was given later
 * than a notice would have gone out gets none for that day: its owner has just chosen the date.
 * @param sent the notices that have left, for any end of this permission
 */
export function noticesDue(
  permission: LogoPermission | null | undefined,
  sent: readonly PermissionNotice[],
  now: Date,
): PermissionNotice[] {
  const dates = readDates(permission)
  if (!dates?.until) return []
  const { granted, until, withdrawn } = dates
  if (now >= until || (withdrawn && now >= withdrawn)) return []
  const end = until.toISOString()
  const overdue = NOTICE_DAYS.filter((days) => {
    const moment = new Date(until.getTime() - days * DAY_MS)
    return now >= moment && (!granted || granted <= moment)
  }).at(-1)
  if (overdue === undefined) return []
  const told = sent.some((notice) => sameInstant(notice.end, end) && notice.days <= overdue)
  return told ? [] : [{ days: overdue, end }]
}

const DAY_MS = 86_400_000

function readDates(
  permission: LogoPermission | null | undefined,
): { granted: Date | null; until: Date | null; withdrawn: Date | null } | null {
  if (!permission) return null
  const { grantedAt, until, withdrawnAt } = permission
  const [granted, end, withdrawn] = [grantedAt, until, withdrawnAt].map((iso) => (iso ? new Date(iso) : null))
  if ([granted, end, withdrawn].some((date) => date && Number.isNaN(date.getTime()))) return null
  return { granted: granted ?? null, until: end ?? null, withdrawn: withdrawn ?? null }
}

function sameInstant(one: string, other: string): boolean {
  return new Date(one).getTime() === new Date(other).getTime()
}

import { leaveState } from '@/editions/leave'
import type { PermissionState } from '@/partners/logoPermission'
import type { Logo } from '@/payload-types'
import { now } from '@/platform/clock'
import { idOf } from '@/platform/ids'
import { type LogoDesk, ownLogo } from './read'

/** What a record of a leave says, as a form shows it: ids of campaigns that are relayed, and a day or nothing. */
export type LeaveKnown = { campaigns: readonly string[]; until: string }

/** The leave that is recorded, for those that it relays; for all of them, without an end, where there is none to keep. */
export function knownLeave(desk: LogoDesk): LeaveKnown {
  const relayed = desk.relays.map(({ campaign }) => campaign.id)
  const { campaigns, until } = ownLogo(desk)?.permission ?? {}
  const named = (campaigns ?? []).map(idOf)
  const kept = relayed.filter((id) => named.includes(id))
  const over = !until || Date.parse(until) <= now().getTime()
  return { campaigns: kept.length > 0 ? kept : relayed, until: over ? '' : lastDay(until) }
}

/** The last day of a leave, which ends as that day does. */
export const lastDay = (until: string): string => new Date(Date.parse(until) - 1).toISOString().slice(0, 10)

/** Whether a member's leave is in force today, for one campaign at least: then it is a record, and not asked for. */
export const isHeld = (desk: LogoDesk): boolean => {
  const own = ownLogo(desk)
  return own !== null && stateOf(own, desk) === 'in-force'
}

/** Of several campaigns, one in which it may stand speaks for all: the rest is the same for each. */
export function stateOf(logo: Logo, { relays }: Pick<LogoDesk, 'relays'>): PermissionState {
  const { permission, owner } = logo
  if (!permission?.grantedAt) return owner ? 'ended' : 'none'
  const at = now()
  const anywhere = { ...logo, permission: { ...permission, campaigns: [] } }
  const states = relays.map(({ campaign }) => leaveState(logo, campaign.id, at).value)
  return states.find((state) => state === 'in-force') ?? states[0] ?? leaveState(anywhere, '', at).value
}

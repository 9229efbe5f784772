import { type PermissionState, permissionState } from '@/partners/logoPermission'
import type { Logo } from '@/payload-types'
import { idOf } from '@/platform/ids'
import type { Timed } from '@/platform/timed'

type Permitted = Pick<Logo, 'owner' | 'permission'>

/**
 * Where the leave to show a logo stands, as its record says it, and when that would next differ. A record that names
 * no campaign is for all. One that staff entered without an owner is theirs to answer for: without a leave, it
 * counts as in force.
 */
export function leaveState(
  { owner, permission }: Permitted,
  campaign: string,
  now: Date,
): Timed<PermissionState> {
  const named = permission?.campaigns ?? []
  // One that names only what is gone is for none: what can't be read never widens it.
  const campaigns = named.length > 0 ? named.flatMap((one) => idOf(one) ?? []) : null
  const asGiven = permission && { ...permission, campaigns }
  const { value, until } = permissionState(asGiven, campaign, now)
  return { value: value === 'none' && !owner ? 'in-force' : value, until }
}

/** Whether its owner lets a logo stand in a campaign at an instant, and when that would first change. */
export function mayStand(logo: Permitted, campaign: string, now: Date): Timed<boolean> {
  const { value, until } = leaveState(logo, campaign, now)
  return { value: value === 'in-force', until }
}

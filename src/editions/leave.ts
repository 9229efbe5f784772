import { permissionState } from '@/partners/logoPermission'
import type { Logo } from '@/payload-types'
import { idOf } from '@/platform/ids'
import type { Timed } from '@/platform/timed'

/**
 * Whether its owner lets a logo stand in a campaign at an instant, and when that would first change. One that staff
 * entered without an owner is theirs to answer for.
 */
export function mayStand(
  { owner, permission }: Pick<Logo, 'owner' | 'permission'>,
  campaign: string,
  now: Date,
): Timed<boolean> {
  const campaigns = (permission?.campaigns ?? []).map(idOf).filter((id) => id !== null)
  const asGiven = permission && { ...permission, campaigns: campaigns.length > 0 ? campaigns : null }
  const { value, until } = permissionState(asGiven, campaign, now)
  return { value: value === 'in-force' || (value === 'none' && !owner), until }
}

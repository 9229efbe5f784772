import type { CollectionBeforeDeleteHook } from 'payload'
import { now } from '@/platform/clock'
import { idOf } from '@/platform/ids'

/**
 * With a campaign goes the leave to show logos in it. A leave that named no other campaign ends: its list would be
 * empty, which reads as a leave for all. Nobody gave that.
 */
export const endLeaves: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const { docs } = await req.payload.find({
    collection: 'logos',
    where: { 'permission.campaigns': { in: [id] } },
    trash: true,
    depth: 0,
    pagination: false,
    req,
  })
  const at = now()
  for (const { id: logo, permission } of docs) {
    const campaigns = (permission?.campaigns ?? []).flatMap((one) => idOf(one) ?? [])
    const others = campaigns.filter((one) => one !== String(id))
    const over = permission?.until && new Date(permission.until) <= at
    await req.payload.update({
      collection: 'logos',
      id: logo,
      data: {
        permission: {
          ...permission,
          campaigns: others,
          ...(others.length > 0 || over ? {} : { until: at.toISOString() }),
        },
      },
      trash: true,
      depth: 0,
      req,
    })
  }
}

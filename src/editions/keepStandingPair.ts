import type { CollectionBeforeChangeHook } from 'payload'
import { now } from '@/platform/clock'
import { idOf } from '@/platform/ids'

/** One standing per campaign and partner, held by a unique index; its label, and since when it is what it is. */
export const keepStandingPair: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const merged = { ...originalDoc, ...data }
  const [campaign, partner] = [idOf(merged.campaign), idOf(merged.partner)]
  if (!campaign || !partner) return data
  const pairKey = `${campaign}/${partner}`
  const changedAt = merged.state === originalDoc?.state ? originalDoc?.changedAt : now().toISOString()
  if (pairKey === originalDoc?.pairKey && originalDoc?.label) return { ...data, pairKey, changedAt }
  const owner = await req.payload.findByID({
    collection: 'partners',
    id: partner,
    depth: 0,
    req,
    disableErrors: true,
    trash: true,
  })
  return { ...data, pairKey, changedAt, label: owner?.name ?? partner }
}

import type { CollectionBeforeChangeHook } from 'payload'
import { idOf } from '@/platform/ids'
import { pairFields } from './pairFields'

/** One edition per campaign and partner, held by a unique index; its label for the admin's lists. */
export const keepPair: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const merged = { ...originalDoc, ...data }
  const [campaign, partner] = [idOf(merged.campaign), idOf(merged.partner)]
  if (!campaign || !partner) return data
  // In the trash a pair is free again; a unique index of MongoDB takes "nothing" only once.
  const pairKey = merged.deletedAt ? `free/${merged.id}` : `${campaign}/${partner}`
  return { ...data, ...(await pairFields(req, originalDoc, { pairKey, partner })) }
}

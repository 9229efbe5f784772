import type { CollectionBeforeChangeHook } from 'payload'
import { now } from '@/platform/clock'
import { idOf } from '@/platform/ids'
import { pairFields } from './pairFields'

/** One standing per campaign and partner, held by a unique index; its label, and since when it is what it is. */
export const keepStandingPair: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const merged = { ...originalDoc, ...data }
  const [campaign, partner] = [idOf(merged.campaign), idOf(merged.partner)]
  if (!campaign || !partner) return data
  const pairKey = `${campaign}/${partner}`
  const changedAt = merged.state === originalDoc?.state ? originalDoc?.changedAt : now().toISOString()
  return { ...data, ...(await pairFields(req, originalDoc, { pairKey, partner })), changedAt }
}

import type { CollectionBeforeChangeHook } from 'payload'
import { now } from '@/platform/clock'

/** Dates the day on which somebody took an image down by hand. */
export const dateRemoval: CollectionBeforeChangeHook = ({ data, originalDoc }) => {
  if (!data.state || data.state === originalDoc?.state) return data
  return { ...data, removedAt: data.state === 'removed' ? now().toISOString() : null }
}

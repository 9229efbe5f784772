import type { CollectionBeforeChangeHook } from 'payload'
import { type Reference, references } from './references'

type Shown = { relationTo: Reference['relationTo']; value: string }

/** The records a list of blocks shows, once each, in the shape of Payload's polymorphic relationship. */
export function whatItShows(blocks: unknown): Shown[] {
  const once = new Map(references(blocks, 'blocks').map((r) => [`${r.relationTo}:${r.id}`, r]))
  return [...once.values()].map(({ relationTo, id }) => ({ relationTo, value: id }))
}

/** Keeps `shows` in step with the blocks of the language being saved: it answers "where is this used?". */
export const noteWhatItShows: CollectionBeforeChangeHook = ({ data }) =>
  'blocks' in data ? { ...data, shows: whatItShows(data.blocks) } : data

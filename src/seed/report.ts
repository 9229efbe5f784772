import type { CollectionSlug } from 'payload'

/** What a run of the seed did: how many records it made, how many it found and left as they are. */
export type SeedReport = {
  created: Partial<Record<CollectionSlug | 'house', number>>
  kept: Partial<Record<CollectionSlug | 'house', number>>
  milliseconds: number
}

/** Told before each part of the work: its name, how many parts are done, and how many there are. */
export type SeedProgress = (part: string, done: number, parts: number) => void

import type { Air } from './air'

/** What can have been done to an edition, as the address of its room says it. */
export const DONE = [
  'published',
  'asked',
  'nothing',
  'withdrawn',
  'paused',
  'planned',
  'resumed',
  'cancelled',
  'ended',
  'reopened',
  'reopenedAsk',
] as const
export type Done = (typeof DONE)[number]

/** It has ended, or the house has suspended it. */
export const isOver = (air: Air): boolean => air === 'ended' || air === 'suspended'

/** What is true of the languages of an edition now. */
export type SeenNow = {
  /** One is published. */
  published: boolean
  /** One waits for the house. */
  waiting: boolean
  /** One that is not published, or no longer. */
  withdrawn: boolean
  /** One that is published and has changed since. */
  changed: boolean
}

/**
 * Which sentence is true today of what was done: its address may be opened again later, or the edition is off the air
 * for another reason. Null for none. Pure.
 * @param planned a pause is still to come
 */
export function doneToday(
  done: Done,
  air: Air,
  planned: boolean,
  now: SeenNow,
): Done | 'publishedLater' | null {
  if (isOver(air)) return done === 'ended' && air === 'ended' ? 'ended' : null
  const when = (holds: boolean): Done | null => (holds ? done : null)
  switch (done) {
    case 'published':
      if (!now.published) return null
      return air === 'on' ? 'published' : 'publishedLater'
    case 'asked':
      return when(now.waiting)
    case 'nothing':
      return when(now.published && !now.changed)
    case 'withdrawn':
      return when(now.withdrawn)
    case 'paused':
      return when(air === 'paused')
    case 'planned':
      return when(planned)
    case 'resumed':
    case 'cancelled':
      return when(air === 'on' && !planned)
    case 'reopened':
      return when(air === 'on' && now.published)
    case 'reopenedAsk':
      return when(air === 'on' && !now.published && !now.waiting)
    case 'ended':
      return null
  }
}

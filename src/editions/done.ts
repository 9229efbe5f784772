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
  'ended',
] as const
export type Done = (typeof DONE)[number]

/** No partner changes it any more: it has ended, or the house has suspended it. */
export type Over = Extract<Air, 'ended' | 'suspended'>

export const isOver = (air: Air): air is Over => air === 'ended' || air === 'suspended'

/**
 * Which sentence is true today of what was done: its address may be opened again later, or the edition is off the air
 * for another reason. Null for none. Pure.
 * @param planned a pause is still to come
 */
export function doneToday(done: Done, air: Air, planned: boolean): Done | 'publishedLater' | null {
  if (isOver(air)) return done === 'ended' && air === 'ended' ? 'ended' : null
  switch (done) {
    case 'published':
      return air === 'on' ? 'published' : 'publishedLater'
    case 'paused':
      return air === 'paused' ? 'paused' : null
    case 'planned':
      return planned ? 'planned' : null
    case 'resumed':
      return air === 'on' && !planned ? 'resumed' : null
    case 'ended':
      return null
    default:
      return done
  }
}

import { isHeld } from './leave'
import type { LogoDesk } from './read'

/** What a form of logo and colour can have done, as the address of the page says it. */
export const DONE = [
  'logo',
  'version',
  'removed',
  'leave',
  'withdrawn',
  'colour',
  'several',
  'nothing',
] as const
export type Done = (typeof DONE)[number]

/** One word for all that was done. */
export function doneOf(done: readonly Done[]): Done {
  const [first, another] = new Set(done)
  return another ? 'several' : (first ?? 'nothing')
}

/** Whether it is still true: an address may be opened again later. */
export function isTrue(done: Done, desk: LogoDesk): boolean {
  switch (done) {
    case 'logo':
    case 'version':
      return desk.logos.size > 0
    case 'leave':
      return isHeld(desk)
    case 'withdrawn':
      return !isHeld(desk)
    default:
      return true
  }
}

import type { Standing } from '@/payload-types'
import type { Air } from './air'
import type { SeenNow } from './done'
import type { LanguageState } from './stateOf'

/** Where one language of an edition that is on air stands; each has one sentence in the words of the room. */
export const STANDS = [
  'draft',
  'blocked',
  'refused',
  'asked',
  'askedChanged',
  'online',
  'changed',
  'onlineToMend',
  'onlineBlocked',
  'onlineRefused',
  'onlineAsked',
  'onlineAskedChanged',
] as const
export type Stand = (typeof STANDS)[number]

/** The one thing to do next about it. */
export type Act = 'publish' | 'ask' | 'write' | 'see' | 'embed'

type Seen = Pick<LanguageState, 'shown' | 'next' | 'asked' | 'blocks'>

/** What keeps a language back: while nothing is to be published, only a name that must not be public. */
export const toMend = ({ next, blocks }: Pick<Seen, 'next' | 'blocks'>): LanguageState['blocks'] =>
  next.way === 'nothing' ? blocks.filter(({ why }) => why === 'names') : blocks

/** What to look at again: an event that is over is no news of words that are published already. */
export const toCheck = ({ next, doubts }: Pick<LanguageState, 'next' | 'doubts'>): LanguageState['doubts'] =>
  next.way === 'nothing' ? doubts.filter(({ doubt }) => doubt !== 'past') : doubts

/** Where a language stands while its edition is on air, and what to do next. The one table of it. Pure. */
export function standOf(state: Seen): { stand: Stand; act: Act } {
  const { shown, next, asked } = state
  const { way } = next
  const either = (draft: Stand, online: Stand): Stand => (shown ? online : draft)
  if (toMend(state).length > 0)
    return {
      stand: way === 'nothing' ? 'onlineToMend' : either('blocked', 'onlineBlocked'),
      act: 'write',
    }
  if (way === 'nothing') return { stand: 'online', act: 'embed' }
  const send = way === 'ask' ? 'ask' : 'publish'
  if (asked && !asked.changedSince)
    return asked.answer
      ? { stand: either('refused', 'onlineRefused'), act: 'write' }
      : { stand: either('asked', 'onlineAsked'), act: 'see' }
  if (asked && !asked.answer) return { stand: either('askedChanged', 'onlineAskedChanged'), act: send }
  return { stand: either('draft', 'changed'), act: send }
}

/** Why an edition is off the air as a whole; each has one sentence in the words of the room. */
export const OFF_STANDS = ['paused', 'terms', 'ended', 'over', 'suspended'] as const
export type OffStand = (typeof OFF_STANDS)[number]
/** It is off for good, or by the house: nothing is done for it but to read why. */
export type OverStand = Extract<OffStand, 'ended' | 'over' | 'suspended'>
export const isOverStand = (stand: OffStand | undefined): stand is OverStand =>
  stand === 'ended' || stand === 'over' || stand === 'suspended'
export type OffAct = 'resume' | 'agree' | 'reopen' | 'talk'

/** What its partner ended, its partner takes up again; a date that the house set, and a suspension, are the house's. */
export const mayReopen = (standing: Pick<Standing, 'state'> | null): boolean => standing?.state === 'ended'

/** How an edition that is off the air stands, and the one thing to do about it; null while it is on air. Pure. */
export function offStandOf(
  air: Air,
  standing: Pick<Standing, 'state'> | null,
): { stand: OffStand; act: OffAct } | null {
  switch (air) {
    case 'on':
      return null
    case 'paused':
      return { stand: 'paused', act: 'resume' }
    case 'terms':
      return { stand: 'terms', act: 'agree' }
    case 'ended':
      return mayReopen(standing) ? { stand: 'ended', act: 'reopen' } : { stand: 'over', act: 'talk' }
    case 'suspended':
      return { stand: 'suspended', act: 'talk' }
  }
}

/** Whether a language is worth a place of its own: the others are offered in one line. */
export const isBegun = ({ shown, asked, blank }: Pick<LanguageState, 'shown' | 'asked' | 'blank'>): boolean =>
  shown || asked !== null || !blank

const URGENT: readonly Act[] = ['publish', 'ask', 'write']

/** The languages to show, the one whose button is the page's first: where something is to be done, in their order. */
export function begunFirst<S extends LanguageState>(states: readonly S[], wanted: string | null): S[] {
  const begun = states.filter((state) => isBegun(state) || state.language === wanted)
  const shown = begun.length > 0 ? begun : states.slice(0, 1)
  const main =
    shown.find(({ language }) => language === wanted) ??
    shown.find((state) => URGENT.includes(standOf(state).act))
  return main ? [main, ...shown.filter((state) => state !== main)] : shown
}

/** What is true of an edition's languages now, for what is said of an act that is over. */
export const seenNow = (states: readonly LanguageState[]): SeenNow => ({
  published: states.some(({ shown }) => shown),
  waiting: states.some(({ asked }) => asked !== null && !asked.answer),
  withdrawn: states.some(({ shown }) => !shown),
  changed: states.some(({ shown, next }) => shown && next.way !== 'nothing'),
})

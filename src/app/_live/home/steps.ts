import type { Air } from '@/editions/air'
import type { Locale } from '@/platform/languages'

export type StepName = 'terms' | 'logos' | 'words' | 'publish'
export type Step = { name: StepName; state: 'done' | 'now' | 'todo' }

/** What an organisation has done so far for one edition. */
export type Progress = {
  /** Whether it agreed to the terms in force, or there are none. */
  agreed: boolean
  /** Whether a logo of its own is there. */
  logo: boolean
  /** Of the places that the campaign leaves it, in the language that has the most filled. */
  places: { filled: number; of: number }
  /** The languages in which something of it is published. */
  published: readonly Locale[]
  /** Something that is published has newer words that are not. */
  changed: boolean
  /** Where what it asked the house to review stands; null where nothing is asked. */
  review: 'waiting' | 'refused' | null
}

/**
 * The way of an edition to the public: logo, words, publishing; new terms before all while they wait. Logo and words
 * are optional: once something is published or under review, they no longer stand in the way. The last step is done
 * while the public sees the edition, and its newest words. Pure.
 */
export function stepsOf(air: Air, { agreed, logo, places, published, changed, review }: Progress): Step[] {
  const sent = published.length > 0 || review === 'waiting'
  const done: Readonly<Record<StepName, boolean>> = {
    terms: false,
    logos: logo || sent,
    words: (places.filled > 0 || sent) && review !== 'refused',
    publish: air === 'on' && published.length > 0 && !changed && review !== 'refused',
  }
  const all: readonly StepName[] = ['terms', 'logos', 'words', 'publish']
  const names = all.filter((name) => (name === 'terms' ? !agreed : name !== 'words' || places.of > 0))
  const first = names.find((name) => !done[name])
  return names.map((name) => ({ name, state: done[name] ? 'done' : name === first ? 'now' : 'todo' }))
}

/** The one button of the page: a step, or what to do about an edition that is online, or off the air. */
export type Next = StepName | 'changes' | 'see' | 'embed' | Exclude<Air, 'on' | 'terms'>

/** What to do next. Pure. */
export function nextOf(
  air: Air,
  steps: readonly Step[],
  { review, changed }: Pick<Progress, 'review' | 'changed'>,
): Next {
  if (air === 'terms') return 'terms'
  if (air !== 'on') return air
  const now = steps.find(({ state }) => state === 'now')
  if (!now) return 'embed'
  if (now.name !== 'publish') return now.name
  if (review === 'waiting') return 'see'
  return changed ? 'changes' : 'publish'
}

/** Whether a step may be left out, and the next one taken at once. */
export const isOptional = (next: Next): boolean => next === 'logos' || next === 'words'

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
  /** Where what it asked the house to review stands; null where nothing is asked. */
  review: 'waiting' | 'refused' | null
}

/**
 * The way of an edition to the public: logo, words, publishing; new terms before all while they wait. Logo and words
 * are optional: once something is published or under review, they no longer stand in the way. Pure.
 */
export function stepsOf({ agreed, logo, places, published, review }: Progress): Step[] {
  const sent = published.length > 0 || review === 'waiting'
  const done: Readonly<Record<StepName, boolean>> = {
    terms: false,
    logos: logo || sent,
    words: (places.filled > 0 || sent) && review !== 'refused',
    publish: published.length > 0 && review !== 'refused',
  }
  const all: readonly StepName[] = ['terms', 'logos', 'words', 'publish']
  const names = all.filter((name) => (name === 'terms' ? !agreed : name !== 'words' || places.of > 0))
  const first = names.find((name) => !done[name])
  return names.map((name) => ({ name, state: done[name] ? 'done' : name === first ? 'now' : 'todo' }))
}

/** The one button of the page: a step, or what to do about an edition that is online, or off the air. */
export type Next = StepName | 'see' | 'embed' | Exclude<Air, 'on' | 'terms'>

/** What to do next. Pure. */
export function nextOf(air: Air, steps: readonly Step[], { review }: Pick<Progress, 'review'>): Next {
  if (air === 'terms') return 'terms'
  if (air !== 'on') return air
  const now = steps.find(({ state }) => state === 'now')
  if (!now) return 'embed'
  return now.name === 'publish' && review === 'waiting' ? 'see' : now.name
}

/** Whether a step may be left out, and the next one taken at once. */
export const isOptional = (next: Next): boolean => next === 'logos' || next === 'words'

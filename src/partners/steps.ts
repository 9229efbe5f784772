import type { Locale } from '@/platform/languages'

export const STEPS = ['sent', 'confirmed', 'terms', 'logos', 'words', 'publish'] as const
export type StepName = (typeof STEPS)[number]
export type Step = { name: StepName; state: 'done' | 'now' | 'todo' }

/** What an organisation has done so far for one edition. */
export type Progress = {
  /** Its application; null for an edition that the house made by itself. */
  application: { confirmed: boolean } | null
  /** Whether it agreed to the terms in force, or there are none. */
  agreed: boolean
  /** Whether a logo of its own is there. */
  logo: boolean
  /** Of the places that the campaign leaves it, in the language that has the fewest filled. */
  places: { filled: number; of: number }
  /** The languages it serves, and those of them that are published. */
  languages: readonly Locale[]
  published: readonly Locale[]
}

/**
 * The way of an edition to the public, step by step. The first that is open is the one to do now. Words count as
 * done once something is published: not every partner wants every place. Pure.
 */
export function stepsOf(progress: Progress): Step[] {
  const { application } = progress
  const names = STEPS.filter((name) => application !== null || (name !== 'sent' && name !== 'confirmed'))
  const first = names.find((name) => !isDone(name, progress))
  return names.map((name) => ({
    name,
    state: isDone(name, progress) ? 'done' : name === first ? 'now' : 'todo',
  }))
}

/** How many steps are left. */
export const leftOf = (steps: readonly Step[]): number => steps.filter(({ state }) => state !== 'done').length

function isDone(name: StepName, progress: Progress): boolean {
  const { application, agreed, logo, places, languages, published } = progress
  switch (name) {
    case 'sent':
      return true
    case 'confirmed':
      return application?.confirmed ?? true
    case 'terms':
      return agreed
    case 'logos':
      return logo
    case 'words':
      return places.filled >= places.of || published.length > 0
    case 'publish':
      return languages.length > 0 && languages.every((language) => published.includes(language))
  }
}

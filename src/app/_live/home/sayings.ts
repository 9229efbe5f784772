import type { Step } from '@/partners/steps'
import { formatDate } from '@/platform/dates'
import type { Locale } from '@/platform/languages'
import { words } from '@/platform/words'
import { spacePath } from '../spacePath'
import type { Desk } from './read'

/** "in French and English": where an edition is published. */
export function inLanguages(locale: Locale, published: readonly Locale[]): string {
  const [first, second] = published
  return words(locale)(`space.home.inLanguages.${second ? 'both' : (first ?? locale)}`)
}

/** Where a step is done; null for what is behind. */
export function roomOf(locale: Locale, { name }: Step, { campaign }: Desk): string | null {
  switch (name) {
    case 'terms':
      return spacePath(locale, 'terms', campaign.slug)
    case 'logos':
      return spacePath(locale, 'logos')
    case 'words':
      return spacePath(locale, 'slots', campaign.slug)
    case 'publish':
      return spacePath(locale, 'publish', campaign.slug)
    default:
      return null
  }
}

/** A step as the list names it. */
export function stepTitle(locale: Locale, { name, state }: Step): string {
  const due = name === 'terms' && state !== 'done'
  return words(locale)(`space.home.steps.${due ? 'termsDue' : name}`)
}

/** What is known of a step: when it was done, or what it takes. */
export function stepDetail(locale: Locale, { name, state }: Step, desk: Desk): string | null {
  const say = words(locale)
  const { agreement, terms, progress } = desk
  const on = (date: string | null | undefined) => (date ? formatDate(date, locale) : null)
  switch (name) {
    case 'sent':
      return on(agreement?.acceptedAt)
    case 'confirmed':
      return on(agreement?.confirmedAt)
    case 'terms': {
      if (state === 'done') return terms?.label ?? say('space.home.details.noTerms')
      const date = on(terms?.pauseAfter)
      return date ? say('space.home.details.termsDue', { date }) : say('space.home.details.termsOpen')
    }
    case 'logos':
      return say(`space.home.details.${progress.logo ? 'logo' : 'noLogo'}`)
    case 'words':
      return say('space.home.details.words', progress.places)
    case 'publish':
      return publishDetail(locale, state, desk)
  }
}

function publishDetail(
  locale: Locale,
  state: Step['state'],
  { progress: { published }, campaign: { relay }, house }: Desk,
): string {
  const say = words(locale)
  const languages = inLanguages(locale, published)
  if (state === 'done') return say('space.home.details.published', { languages })
  if (published.length > 0) return say('space.home.details.partly', { languages })
  return relay?.publishing === 'at-once'
    ? say('space.home.details.publishAtOnce')
    : say('space.home.details.publishApproval', { house, days: relay?.answerDays ?? 2 })
}

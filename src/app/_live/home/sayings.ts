import { isReviewed } from '@/editions/passage'
import { ANSWER_DAYS } from '@/partners/applying/answerDays'
import { formatDate } from '@/platform/dates'
import type { Locale } from '@/platform/languages'
import { words } from '@/platform/words'
import { spacePath } from '../spacePath'
import type { Desk } from './read'
import type { Next, Step } from './steps'

/** "in French and English": where an edition is published. */
export function inLanguages(locale: Locale, published: readonly Locale[]): string {
  const [first, second] = published
  return words(locale)(`space.home.inLanguages.${second ? 'both' : (first ?? locale)}`)
}

/** How an edition stands, as a headline and a state. What the house or the partner switched off comes first. */
export function standOf({
  air,
  progress: { published, changed, review },
}: Pick<Desk, 'air' | 'progress'>): Desk['air'] | Unlike {
  if (air !== 'on') return air
  if (published.length === 0) return review ?? 'notYet'
  if (review === 'waiting') return 'changedWaiting'
  if (review === 'refused') return 'changedRefused'
  return changed ? 'changed' : 'on'
}

/** On air, and the public does not see the newest words. */
type Unlike = 'notYet' | 'waiting' | 'refused' | 'changed' | 'changedWaiting' | 'changedRefused'

/** How far an edition is, as a headline. */
export const deskTitle = (locale: Locale, desk: Desk): string =>
  standOf(desk) === 'on' && !desk.progress.agreed
    ? words(locale)('space.terms.titleDue')
    : words(locale)(`space.home.title.${standOf(desk)}`)

/** Where the next thing is done. */
export function roomOf(locale: Locale, next: Next, { campaign }: Pick<Desk, 'campaign'>): string {
  switch (next) {
    case 'logos':
      return spacePath(locale, 'logos')
    case 'words':
      return spacePath(locale, 'slots', campaign.slug)
    case 'publish':
    case 'see':
      return spacePath(locale, 'preview', campaign.slug)
    case 'terms':
    case 'embed':
      return spacePath(locale, next, campaign.slug)
    default:
      return spacePath(locale, 'publish', campaign.slug)
  }
}

/** Off the air for another reason than new terms, which are a step of their own. */
const isOff = (air: Desk['air']): boolean => air !== 'on' && air !== 'terms'

/** Where a step's own name leads; what is published, or was, is looked after where it was published. */
export const stepHref = (locale: Locale, { name, state }: Step, desk: Desk): string =>
  name === 'publish' && (state === 'done' || isOff(desk.air))
    ? spacePath(locale, 'publish', desk.campaign.slug)
    : roomOf(locale, name, desk)

/** What is known of a step, in a word or two. */
export function stepDetail(locale: Locale, { name, state }: Step, desk: Desk): string {
  const say = words(locale)
  const { terms, progress, house, campaign } = desk
  const { logo, places, published, review } = progress
  switch (name) {
    case 'terms':
      return terms?.pauseAfter
        ? say('space.home.details.termsDue', { date: formatDate(terms.pauseAfter, locale) })
        : say('space.home.details.termsOpen')
    case 'logos':
      return say(`space.home.details.${logo ? 'done' : state === 'done' ? 'byName' : 'noLogo'}`)
    case 'words':
      if (review === 'refused') return say('space.home.details.refused', { house })
      return places.filled > 0
        ? say('space.home.details.words', places)
        : say(`space.home.details.${state === 'done' ? 'noWords' : 'optional'}`)
    case 'publish':
      if (desk.air !== 'on' && (published.length > 0 || isOff(desk.air)))
        return say(`space.home.air.${desk.air}`)
      if (review === 'waiting') return say('space.home.details.waiting', { house })
      if (progress.changed) return say('space.home.details.changed')
      if (published.length > 0)
        return say('space.home.details.published', { languages: inLanguages(locale, published) })
      return isReviewed(campaign)
        ? say('space.home.details.publishApproval', {
            house,
            days: campaign.relay?.answerDays ?? ANSWER_DAYS,
          })
        : say('space.home.details.publishAtOnce')
  }
}

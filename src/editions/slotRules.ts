import type { Refusal, Rule } from '@/gate/rule'
import { formatDate } from '@/platform/dates'
import { type Bound, electionBinds, namesIn } from './election'
import type { Written } from './slotNames'

/** What the rules of slots see: the words, whose they are, and when. */
export type SlotSubject = {
  slots: Written
  bound: Bound
  now: Date
  /** Whether whoever publishes has to ask the house first (`passage`). */
  review: 'needed' | 'not-needed'
}

/** Every text of the slots at its path. */
export function textsOf({
  heading,
  introduction,
  contact,
  events,
  callToAction,
}: Written): [path: string, text: string][] {
  const texts: [string, string | null | undefined][] = [
    ['slots.heading', heading],
    ['slots.introduction', introduction],
    ['slots.contact.name', contact?.name],
    ['slots.contact.email', contact?.email],
    ...(events ?? []).flatMap((event, index): [string, string | null | undefined][] => [
      [`slots.events.${index}.title`, event.title],
      [`slots.events.${index}.place`, event.place],
      [`slots.events.${index}.url`, event.url],
    ]),
    ['slots.callToAction.label', callToAction?.label],
    ['slots.callToAction.url', callToAction?.url],
  ]
  return texts.flatMap(([path, text]): [string, string][] => (text ? [[path, text]] : []))
}

/** Before a vote, the words of a public organisation name no elected person (`electionBinds` cites the law). */
export const neutralBeforeVote: Rule<SlotSubject> = ({ slots, bound, now }) => {
  if (!electionBinds(bound, now).value || !bound.on) return []
  const { on } = bound
  return textsOf(slots).flatMap(([path, text]): Refusal[] =>
    namesIn(text, bound.names).map((name) => ({
      rule: 'neutral-before-vote',
      path,
      message: {
        fr: `« ${name} » est une personne élue. Jusqu’au vote du ${formatDate(on, 'fr')}, vos mots n’en nomment aucune : c’est notre lecture prudente du code électoral (article L. 52-1). Retirez ce nom, ou prenez le texte neutre.`,
        en: `"${name}" is an elected person. Until the vote of ${formatDate(on, 'en')} your words name none: it is our careful reading of the French electoral code (article L. 52-1). Remove the name, or take the neutral text.`,
      },
    })),
  )
}

/** What the house reviews goes through the house, whatever door a member takes. */
export const reviewedFirst: Rule<SlotSubject> = ({ review }) =>
  review === 'needed'
    ? [
        {
          rule: 'reviewed-first',
          path: 'slots',
          message: {
            fr: 'La maison relit ces mots avant qu’ils paraissent. Demandez la relecture.',
            en: 'The house reviews these words before they appear. Ask for the review.',
          },
        },
      ]
    : []

export const SLOT_RULES: readonly Rule<SlotSubject>[] = [neutralBeforeVote, reviewedFirst]

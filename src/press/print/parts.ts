import { formatDate } from '@/platform/dates'
import type { Locale } from '@/platform/languages'
import { dialled } from '@/platform/numbers'
import { typeset } from '@/platform/typography'
import { words } from '@/platform/words'
import type { KitClaim, KitContact, KitEdition } from '../content'
import { helplineName, isUnverified } from '../helplines'

type Linked = { text: string; href?: string }
export type Paragraphs = { label: string; paragraphs: string[] }

/** Where an address leads that is printed without `https://`. */
const shown = (url: string): string => url.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, '')
export const linked = (url: string): Linked => ({
  text: shown(url),
  ...(/^https?:\/\//.test(url) ? { href: url } : {}),
})

/** Whom the press may call: the campaign's own contact where the kit names nobody, then the experts. */
export function peopleOf({ locale, contact, contacts }: KitEdition) {
  const say = words(locale)
  const named =
    contacts.some(({ kind }) => kind === 'contact') || !contact ? contacts : [contact, ...contacts]
  if (named.length === 0) return null
  return { label: say('print.contacts'), items: named.map((one) => person(one, locale)) }
}

function person(one: KitContact, locale: Locale) {
  const say = words(locale)
  const set = (text: string): string => typeset(text, locale)
  const { standIn } = one
  const lines = [
    one.hours && set(one.hours),
    one.speaks && say('print.speaks', { languages: set(one.speaks) }),
    standIn && say('print.standIn', { person: [standIn.name, standIn.phone].filter(Boolean).join(', ') }),
    one.verifiedOn && say('print.verified', { day: formatDate(one.verifiedOn, locale) }),
  ]
  return {
    name: one.name,
    ...(one.capacity ? { capacity: set(one.capacity) } : {}),
    ...(one.subjects ? { subjects: say('print.speaksOn', { subjects: set(one.subjects) }) } : {}),
    ...(one.phone ? { phone: { text: one.phone, href: `tel:${dialled(one.phone)}` } } : {}),
    ...(one.email ? { email: { text: one.email, href: `mailto:${one.email}` } } : {}),
    lines: lines.filter((line): line is string => Boolean(line)),
  }
}

/** Where people find help: no document goes without. */
export function helpOf({ locale, helplines }: KitEdition) {
  const say = words(locale)
  const set = (text: string): string => typeset(text, locale)
  if (helplines.length === 0) return null
  return {
    label: say('kit.help'),
    items: helplines.map((line) => ({
      name: set(helplineName(line, locale)),
      purpose: set(line.purpose),
      hours: set(line.hours),
      numbers: line.numbers.map(({ number, by }) => ({
        text: number,
        href: `${by}:${dialled(number)}`,
        ...(by === 'sms' ? { by: say('print.sms') } : {}),
      })),
      ...(line.website ? { website: linked(line.website) } : {}),
    })),
    ...(isUnverified({ helplines }) ? { note: set(say('kit.helpUnverified')) } : {}),
  }
}

/** The organisation, in its own words. */
export function aboutOf({ locale, house }: KitEdition): Paragraphs | null {
  if (!house.boilerplate) return null
  return {
    label: words(locale)('kit.about', { house: house.name }),
    paragraphs: paragraphsIn(house.boilerplate, locale),
  }
}

/** A text of several lines, as paragraphs. */
export const paragraphsIn = (text: string, locale: Locale): string[] =>
  text
    .split(/\n+/)
    .map((one) => typeset(one.trim(), locale))
    .filter((one) => one !== '')

/** A figure with its exact words, its source, its state and what it does not mean. */
export function claimOf(claim: KitClaim, { locale }: Pick<KitEdition, 'locale'>) {
  const say = words(locale)
  const set = (text: string): string => typeset(text, locale)
  const { citation, locator, url } = claim.source
  const state = say(claim.status === 'current' ? 'help.claim.upToDate' : `help.claim.${claim.status}`)
  const review = say('kit.facts.review', { status: state, day: formatDate(claim.nextReview, locale) })
  return {
    ...(claim.figure ? { figure: set(claim.figure) } : {}),
    wording: set(claim.wording),
    not: { label: say('help.claim.doesNotMean'), text: set(claim.doesNotMean) },
    source: {
      label: say('print.source'),
      text: set([citation.replace(/\.$/, ''), locator].filter(Boolean).join(', ')),
      ...(url ? { href: url } : {}),
    },
    review: claim.statusReason ? `${review}. ${set(claim.statusReason)}` : review,
  }
}

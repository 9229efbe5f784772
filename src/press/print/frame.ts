import { formatDate, formatDateTime, formatEvent } from '@/platform/dates'
import type { Locale } from '@/platform/languages'
import { dialled } from '@/platform/numbers'
import { typeset } from '@/platform/typography'
import { words } from '@/platform/words'
import type { KitClaim, KitContact, KitContent, KitEdition } from '../content'
import type { Drawing } from './lockup'

/** What a document says of the issue that it belongs to. */
export interface PrintIssue {
  /** As people say it: `UPMC-2`. The code's last digits come from the documents themselves. */
  name: string
  number: number
  /** Absolute address, in each language, of the room that tells whether an issue was corrected. */
  check: Readonly<Record<Locale, string>>
}

type Linked = { text: string; href?: string }
export type Paragraphs = { label: string; paragraphs: string[] }

/** Where an address leads that is printed without `https://`. */
const shown = (url: string): string => url.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, '')
const linked = (url: string): Linked => ({
  text: shown(url),
  ...(/^https?:\/\//.test(url) ? { href: url } : {}),
})

/** What every document has: its names for machines, its head and its foot. */
export function frame(
  kit: KitContent,
  { locale, house, title, url }: KitEdition,
  {
    kind,
    names = false,
    headline,
    lead,
    issue,
    lockup,
  }: {
    kind: string
    /** The headline is the kit's: the title says which of its documents this is. */
    names?: boolean
    headline: string
    lead?: string
    issue?: PrintIssue
    lockup: Drawing | null
  },
) {
  const say = words(locale)
  const set = (text: string): string => typeset(text, locale)
  const day = new Date(kit.embargo ?? kit.date)
  const version = issue && say('print.version', { number: issue.number })
  return {
    locale,
    title: names ? say('kit.labelled', { label: kind, value: set(headline) }) : set(headline),
    author: house.name,
    date: {
      year: day.getUTCFullYear(),
      month: day.getUTCMonth() + 1,
      day: day.getUTCDate(),
      hour: day.getUTCHours(),
      minute: day.getUTCMinutes(),
      second: day.getUTCSeconds(),
    },
    kind,
    day: formatDate(kit.date, locale, kit.timeZone),
    headline: set(headline),
    lead: lead ? set(lead) : null,
    lockup,
    foot: [house.name, kind, version].filter(Boolean).join(' · '),
    colophon: [
      { label: say('print.kit', { title: set(title) }), ...linked(url) },
      ...(issue
        ? [{ label: say('print.check', { issue: issue.name }), ...linked(issue.check[locale]) }]
        : []),
    ],
    ...(kit.demonstration ? { demonstration: say('kit.demonstration') } : {}),
  }
}

/** Embargo in words, with the instant where it was meant and in UTC; or that there is none. */
export function statusOf({ embargo, timeZone }: KitContent, { locale }: KitEdition) {
  const say = words(locale)
  if (!embargo) return { embargo: false, text: say('print.immediate') }
  const moment = formatEvent(embargo, locale, timeZone)
  const utc = formatDateTime(embargo, locale, 'UTC')
  return {
    embargo: true,
    text: say('print.embargo', { moment, zone: timeZone }),
    utc: say('print.utc', { utc }),
  }
}

/** Whom the press may call: the campaign's own contact where the kit names nobody, then the experts. */
export function peopleOf({ locale, contact, contacts }: KitEdition) {
  const say = words(locale)
  const named =
    contacts.some(({ kind }) => kind === 'contact') || !contact ? contacts : [contact, ...contacts]
  if (named.length === 0) return null
  return { label: say('print.contacts'), items: named.map((one) => person(one, locale)) }
}

function person(one: KitContact, locale: KitEdition['locale']) {
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
    items: helplines.map(({ name, numbers, website, purpose, hours }) => ({
      name: set(name),
      purpose: set(purpose),
      hours: set(hours),
      numbers: numbers.map(({ number, by }) => ({
        text: number,
        href: `${by}:${dialled(number)}`,
        ...(by === 'sms' ? { by: say('print.sms') } : {}),
      })),
      ...(website ? { website: linked(website) } : {}),
    })),
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
export const paragraphsIn = (text: string, locale: KitEdition['locale']): string[] =>
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

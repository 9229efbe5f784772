import { formatDate, formatDateTime, formatEvent, formatMoment, formatZone } from '@/platform/dates'
import type { Locale } from '@/platform/languages'
import { typeset } from '@/platform/typography'
import { words } from '@/platform/words'
import type { KitContent, KitEdition } from '../content'
import type { Drawing } from './lockup'
import { linked } from './parts'

/** What a document says of the issue that it belongs to. */
export interface PrintIssue {
  /** As people say it: `UPMCQX-2`. The code's last digits come from the documents themselves. */
  name: string
  /** Absolute address, in each language, of the room that tells whether an issue was corrected. */
  check: Readonly<Record<Locale, string>>
  /** ISO instant from which it is public: the one day that its documents bear beside the one of their text. */
  publicFrom?: string
}

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
  // A house without a name in this language goes by the one that it has.
  const publisher =
    [house, ...kit.editions.map((edition) => edition.house)].find(({ name }) => name)?.name ?? ''
  const embargo = kit.embargo && embargoWords(kit.embargo, kit.timeZone, locale)
  const number = issue && say('print.number', { issue: issue.name })
  return {
    locale,
    title: names ? say('kit.labelled', { label: kind, value: set(headline) }) : set(headline),
    author: publisher,
    date: {
      year: day.getUTCFullYear(),
      month: day.getUTCMonth() + 1,
      day: day.getUTCDate(),
      hour: day.getUTCHours(),
      minute: day.getUTCMinutes(),
      second: day.getUTCSeconds(),
    },
    kind,
    ...(number ? { number } : {}),
    day: issue?.publicFrom
      ? formatMoment(issue.publicFrom, locale, kit.timeZone)
      : formatDate(kit.date, locale, kit.timeZone),
    headline: set(headline),
    lead: lead ? set(lead) : null,
    lockup,
    // Pages come apart: each says until when nothing of it may be published.
    foot: [embargo, publisher, kind, number].filter(Boolean).join(' · '),
    colophon: [
      { label: say('print.kit', { title: set(title) }), ...linked(url) },
      ...(issue
        ? [{ label: say('print.check', { issue: issue.name }), ...linked(issue.check[locale]) }]
        : []),
    ],
    ...(kit.demonstration ? { demonstration: say('kit.demonstration') } : {}),
  }
}

const embargoWords = (embargo: string, timeZone: string, locale: Locale): string =>
  words(locale)('print.embargo', {
    moment: formatEvent(embargo, locale, timeZone),
    zone: formatZone(timeZone, locale),
  })

/** The same for what else lies beside the release: nothing is said there of what may be used at once. */
export const embargoOf = (kit: KitContent, edition: KitEdition) =>
  kit.embargo ? { status: statusOf(kit, edition) } : {}

/** Embargo in words, with the instant where it was meant and in UTC; or that there is none. */
export function statusOf({ embargo, timeZone }: KitContent, { locale }: KitEdition) {
  const say = words(locale)
  if (!embargo) return { embargo: false, text: say('print.immediate') }
  const utc = formatDateTime(embargo, locale, 'UTC')
  return {
    embargo: true,
    text: embargoWords(embargo, timeZone, locale),
    utc: say('print.utc', { utc }),
  }
}

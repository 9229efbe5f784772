import { formatDate } from '@/platform/dates'
import type { Locale } from '@/platform/languages'
import { formatNumber } from '@/platform/numbers'
import type { Range } from './ranges'
import type { MonthFigures } from './tables'
import { peopleRange, shownRange } from './words'

/** What was counted for one edition in one month. */
export type MonthReport = {
  /** `2026-11`. */
  month: string
  /** The campaign's title in the reader's language, and the partner's name. */
  campaign: string
  partner: string
  /** As the page of the partner's space tells it. */
  now: MonthFigures
  /** The month before it; null where the page tells nothing of it. */
  before: MonthFigures | null
}

/** A mail without its form: whoever sends it knows how letters look. */
export type MonthlyLetter = {
  subject: string
  paragraphs: string[]
  /** How to get it no more: the last words. */
  off: string
}

type Says = {
  subject: (campaign: string, partner: string, month: string) => string
  none: (campaign: string, month: string) => string
  noPage: (month: string) => string
  pages: (count: string, folk: string, month: string) => string
  others: (embeds: string, downloads: string) => string
  more: (change: string) => string
  less: (change: string) => string
  same: string
  counted: string
  off: string
}

const SAYS: Record<Locale, Says> = {
  fr: {
    subject: (campaign, partner, month) => `${campaign}, ${partner} : ${month}`,
    none: (campaign, month) =>
      `En ${month}, votre édition de « ${campaign} » n’a pas été vue. Mettez son adresse sur votre site, dans un courriel ou sur une affiche : c’est de là que viennent les visites.`,
    noPage: (month) => `En ${month}, aucune page de votre édition n’a été vue sur notre site.`,
    pages: (count, folk, month) =>
      `Pages de votre édition vues en ${month} : ${count}. Cela fait ${folk} : sans identifiant, on ne peut pas le dire mieux.`,
    others: (embeds, downloads) =>
      `Vues intégrées dans d’autres sites : ${embeds}. Fichiers pris : ${downloads}.`,
    more: (change) => `C’est ${change} de plus que le mois d’avant.`,
    less: (change) => `C’est ${change} de moins que le mois d’avant.`,
    same: 'C’est autant que le mois d’avant.',
    counted: 'Compté sans cookie et sans identifiant. Les robots qui se nomment n’y sont pas.',
    off: 'Pour ne plus recevoir ce courriel, décochez « Audience par courriel, chaque mois » dans votre espace.',
  },
  en: {
    subject: (campaign, partner, month) => `${campaign}, ${partner}: ${month}`,
    none: (campaign, month) =>
      `In ${month}, your edition of “${campaign}” was not shown. Put its address on your site, in a mail or on a poster: that is where visits come from.`,
    noPage: (month) => `In ${month}, no page of your edition was shown on our site.`,
    pages: (count, folk, month) =>
      `Pages of your edition shown in ${month}: ${count}. That is ${folk}: without an identifier nobody can say it better.`,
    others: (embeds, downloads) => `Shown inside other sites: ${embeds}. Files taken: ${downloads}.`,
    more: (change) => `That is ${change} more than the month before.`,
    less: (change) => `That is ${change} fewer than the month before.`,
    same: 'That is as many as the month before.',
    counted: 'Counted without cookie and without identifier. Robots that say so are not among them.',
    off: 'To stop this mail, untick “Reach by mail, each month” in your space.',
  },
}

/**
 * The letter about a month, for people who look after an edition. Page by page it says nothing: beside the month's sum,
 * such lines would give away what few saw; the partner's space has them over a span of its own. Pure.
 */
export function monthlyReach(
  { month, campaign, partner, now, before }: MonthReport,
  locale: Locale,
): MonthlyLetter {
  const says = SAYS[locale]
  const when = formatDate(month, locale)
  const { page, embed, download } = now
  const seen = page.most + embed.most + download.most > 0
  return {
    subject: says.subject(campaign, partner, when),
    paragraphs: [
      ...(seen
        ? [
            page.most > 0
              ? says.pages(shownRange(page, locale), peopleRange(page, locale), when)
              : says.noPage(when),
            ...compared(page, before?.page, locale),
            says.others(shownRange(embed, locale), shownRange(download, locale)),
            says.counted,
          ]
        : [says.none(campaign, when)]),
    ],
    off: says.off,
  }
}

const isExact = ({ least, most }: Range): boolean => least === most

/** A comparison with a range is none: with few, 4 after 1 would be three more. */
function compared(page: Range, earlier: Range | undefined, locale: Locale): string[] {
  if (!earlier || earlier.most === 0 || page.most === 0 || !isExact(page) || !isExact(earlier)) return []
  const { more, less, same } = SAYS[locale]
  const change = page.least - earlier.least
  if (change === 0) return [same]
  return [(change > 0 ? more : less)(formatNumber(Math.abs(change), locale))]
}

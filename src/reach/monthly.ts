import { formatDate } from '@/platform/dates'
import type { Locale } from '@/platform/languages'
import { formatNumber } from '@/platform/numbers'
import type { Summary } from './summarise'
import { isFew, peopleRange, shownCount, WORDS } from './words'

/** What was counted for one edition in one month. */
export type MonthReport = {
  /** `2026-11`. */
  month: string
  /** The campaign's title in the reader's language, and the partner's name. */
  campaign: string
  partner: string
  /** The month by page. */
  now: Summary
  /** The month before it; null where there was no edition yet. */
  before: Summary | null
}

/** A mail without its form: whoever sends it knows how letters look. */
export type MonthlyLetter = {
  subject: string
  paragraphs: string[]
  /** How to get it no more: the last words. */
  off: string
  head: string[]
  rows: string[][]
}

/** Pages named in a letter; the whole list is in the partner's space. */
const PAGES = 10

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

/** The letter about a month, for people who look after an edition. Pure. */
export function monthlyReach(
  { month, campaign, partner, now, before }: MonthReport,
  locale: Locale,
): MonthlyLetter {
  const says = SAYS[locale]
  const when = formatDate(month, locale)
  const { page, embed, download } = now.total
  const seen = page + embed + download > 0
  return {
    subject: says.subject(campaign, partner, when),
    paragraphs: [
      ...(seen
        ? [
            page > 0
              ? says.pages(shownCount(page, locale), peopleRange(page, locale), when)
              : says.noPage(when),
            ...compared(page, before?.total.page, locale),
            says.others(shownCount(embed, locale), shownCount(download, locale)),
            says.counted,
          ]
        : [says.none(campaign, when)]),
    ],
    off: says.off,
    head: [WORDS[locale].by.page, WORDS[locale].kinds.page],
    // Beside an exact sum, a page that few saw would be told exactly: it is not named.
    rows: now.lines
      .filter(({ page: count }) => !isFew(count))
      .slice(0, PAGES)
      .map(({ key, page: count }) => [key, shownCount(count, locale)]),
  }
}

/** A comparison with few is none: 4 after 1 would be three more. */
function compared(page: number, earlier: number | undefined, locale: Locale): string[] {
  if (!earlier || isFew(earlier) || isFew(page)) return []
  const { more, less, same } = SAYS[locale]
  if (page === earlier) return [same]
  return [(page > earlier ? more : less)(formatNumber(Math.abs(page - earlier), locale))]
}

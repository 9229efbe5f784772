import type { Locale } from '@/platform/languages'
import { isDay } from './days'
import { lineRanges, type Range, type Ranges, totalRanges } from './ranges'
import type { Summary } from './summarise'
import { columnsOf, rowLabel, shownRange, WORDS } from './words'

/** Excel takes a file without it for the code page of the machine. */
const UTF8 = '\uFEFF'
/** French Excel reads the comma as the sign of decimals. */
const BETWEEN: Record<Locale, string> = { fr: ';', en: ',' }

/**
 * A text as one cell. What a spreadsheet would take for a formula (=, +, -, @, their full-width forms, tab and line
 * ends in front) gets an apostrophe before it; every text stands in quotes (OWASP, "CSV Injection").
 */
export const csvText = (text: string): string =>
  `"${/^[=+\-@\t\r\n＝＋－＠]/.test(text) ? "'" : ''}${text.replaceAll('"', '""')}"`

/** A number as one cell. */
export const csvNumber = (value: number, locale: Locale): string =>
  locale === 'fr' ? String(value).replace('.', ',') : String(value)

const csvDate = (day: string, locale: Locale): string =>
  locale === 'fr' ? day.split('-').reverse().join('/') : day

/**
 * The lines of a summary as a file that a spreadsheet opens by a double click, in the language's own notation.
 * @param totals of all the tables that the reader sees beside it
 */
export function reachCsv(summary: Summary, locale: Locale, totals: Ranges = totalRanges([summary])): string {
  const { by } = summary
  const columns = columnsOf(by)
  const { kinds, by: heads } = WORDS[locale]
  const head = [heads[by], ...columns.map((column) => kinds[column])].map(csvText)
  const body = lineRanges(summary, totals).map((line) => [
    isDay(line.key) ? csvDate(line.key, locale) : csvText(rowLabel(by, line.key, locale)),
    ...columns.map((column) => csvCount(line[column], locale)),
  ])
  return `${UTF8}${[head, ...body].map((cells) => `${cells.join(BETWEEN[locale])}\r\n`).join('')}`
}

const csvCount = (range: Range, locale: Locale): string =>
  range.least === range.most ? csvNumber(range.least, locale) : csvText(shownRange(range, locale))

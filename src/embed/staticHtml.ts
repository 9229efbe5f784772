import type { SlotEvent } from '@/editions/view'
import { formatDate, formatEvent } from '@/platform/dates'
import { typeset } from '@/platform/typography'
import { words } from '@/platform/words'
import { isoDay } from './day'
import { element, escapeText } from './markup'
import { numberLink } from './numberLink'
import type { EmbedOptions } from './options'
import { versionOf } from './version'
import { type EmbedLine, type EmbedView, linesOf } from './view'

/**
 * An embed as plain content: headings, paragraphs, lists and links, so that it passes where scripts, styles and
 * frames are taken out. It stands as it was copied: it says its day, and where to ask whether it is still right.
 */
export function staticHtml(view: EmbedView, options: EmbedOptions): string {
  const { locale, edition } = view
  const heading = options.title ? [level(options.level, edition.campaign.title, view)] : []
  const parts = [
    ...heading,
    ...bodyOf(view, options),
    help(view, options),
    paragraph(credit(view).join(' '), view),
    dated(view, options),
  ]
  return element('section', { lang: locale }, '\n', ...parts.map((part) => `  ${part}\n`))
}

const set = (text: string, { locale }: Pick<EmbedView, 'locale'>): string => escapeText(typeset(text, locale))

const paragraph = (text: string, view: EmbedView): string => element('p', {}, set(text, view))

const level = (at: number, text: string, view: EmbedView): string => element(`h${at}`, {}, set(text, view))

function bodyOf(view: EmbedView, { form }: EmbedOptions): string[] {
  const { edition, figures, action } = view
  if (form === 'helplines') return []
  const link = element('p', {}, element('a', { href: action.href }, set(action.label, view)))
  if (form === 'figures') return [...figures.map((figure) => figureOf(figure, view)), link]
  const { tagline, summary } = edition.campaign
  if (form === 'compact') return [paragraph(tagline, view), link]
  return [paragraph(tagline, view), paragraph(summary, view), link, ...ownWords(view)]
}

/** What the partner wrote for its own people, under its name: its introduction, and its events to come. */
function ownWords(view: EmbedView): string[] {
  const { partner, slots } = view.edition
  if (!partner || !slots || (!slots.introduction && slots.events.length === 0)) return []
  const from = words(view.locale)('site.slot.from', { name: partner.name })
  const told = slots.events.map((event) => `\n    ${element('li', {}, eventOf(event, view))}`)
  return [
    element('p', {}, element('strong', {}, set(from, view))),
    ...(slots.introduction ? [paragraph(slots.introduction, view)] : []),
    ...(told.length > 0 ? [element('ul', {}, ...told, '\n  ')] : []),
  ]
}

function eventOf({ title, startsAt, timeZone, place, url }: SlotEvent, view: EmbedView): string {
  const name = element('strong', {}, set(title, view))
  const when = formatEvent(startsAt.toISOString(), view.locale, timeZone)
  return `${url ? element('a', { href: url }, name) : name}, ${set(place ? `${when}, ${place}` : when, view)}`
}

/** A figure never stands without its source and without what it does not mean. */
function figureOf(figure: EmbedView['figures'][number], view: EmbedView): string {
  const say = words(view.locale)
  const { wording, source, locator, sourceUrl, status, doesNotMean } = figure
  const citation = locator ? `${source.replace(/\.$/, '')}, ${locator}.` : source
  const printed = escapeText(say('embed.source', { citation: typeset(citation, view.locale) }))
  const state = status === 'current' ? [] : [element('p', {}, escapeText(say(`help.claim.${status}`)))]
  return [
    paragraph(wording, view),
    element('p', {}, sourceUrl ? element('a', { href: sourceUrl }, printed) : printed),
    ...state,
    element('p', {}, escapeText(say('embed.doesNotMean', { text: typeset(doesNotMean, view.locale) }))),
  ].join('\n  ')
}

/** Where the numbers' own `display` is taken out, none of them lies over the one before. */
const APART = 'margin:14px 0'

function help(view: EmbedView, { form }: EmbedOptions): string {
  const say = words(view.locale)
  const whole = form === 'helplines'
  const items = linesOf(view, form).map(
    (line) => `\n    ${element('li', { style: APART }, lineOf(line, view, whole))}`,
  )
  const { act } = view.addresses
  const more =
    whole && act ? [element('p', {}, element('a', { href: act }, escapeText(say('embed.allLines'))))] : []
  return [
    element('p', {}, element('strong', {}, escapeText(say('embed.help')))),
    element('ul', {}, ...items, '\n  '),
    ...more,
  ].join('\n  ')
}

function lineOf({ first, says, purpose, hours, name }: EmbedLine, view: EmbedView, whole: boolean): string {
  return whole
    ? `${numberLink(first, set(sentence(name), view))} ${set(`${sentence(purpose)} ${sentence(hours)}`, view)}`
    : numberLink(first, set(says, view))
}

const sentence = (text: string): string => (/[.!?…]$/.test(text) ? text : `${text}.`)

/** Who makes the campaign, and who relays it: in words, where no logo is taken along. */
export function credit({ locale, edition }: EmbedView): string[] {
  const say = words(locale)
  const { house, partner, campaign } = edition
  const key = { joint: 'with', supporting: 'withSupport', funder: 'withFunding' } as const
  return [
    say('embed.by', { house: house.name }),
    ...(partner ? [say(`embed.${key[partner.role]}`, { partner: partner.name })] : []),
    ...(campaign.demonstration ? [say('site.demonstration')] : []),
  ]
}

function dated(view: EmbedView, options: EmbedOptions): string {
  const say = words(view.locale)
  const day = isoDay(view.now)
  const when = say('embed.copied', { date: typeset(formatDate(day, view.locale), view.locale) })
  const link = element('a', { href: checkAddress(view, options) }, escapeText(say('embed.isCurrent')))
  return element('p', {}, element('small', {}, escapeText(when), ' ', link))
}

/** Where a copy made now asks whether it is still right. */
export function checkAddress(view: EmbedView, options: EmbedOptions): string {
  const query = new URLSearchParams({
    form: options.form,
    date: isoDay(view.now),
    v: versionOf(view, options),
  })
  return `${view.addresses.check}?${query}`
}

import { typeset } from '@/platform/typography'
import { words } from '@/platform/words'
import { element, escapeText } from './markup'
import { type EmbedOptions, type Form, writeOptions } from './options'
import { staticHtml } from './staticHtml'
import { type EmbedView, linesOf } from './view'

/** What a partner copies: code for its pages, the address alone, and words for its cookie manager. */
export type EmbedCodes = {
  /** The page's own address: a system that knows oEmbed (WordPress) turns it into the embed. */
  address: string
  static: string
  iframe: string
  element: string
  notes: string
}

/**
 * Heights of a frame in which no script tells the real one, in rem: what the form needs on a telephone with the
 * usual size of letters. Never under 22; what is larger scrolls.
 */
export const FRAME_REM: Record<Form, number> = { full: 44, compact: 32, figures: 44, helplines: 44 }

/** A rem in the browsers of people who changed nothing. */
export const REM = 16

/** Every form of an embed from one source. Pure; the static one says the day of `view.now`. */
export function embedCodes(view: EmbedView, options: EmbedOptions): EmbedCodes {
  return {
    address: view.addresses.home,
    static: staticHtml(view, options),
    iframe: frameCode(view, options),
    element: elementCode(view, options),
    notes: cookieNotes(view),
  }
}

/** What a screen reader calls the frame. */
export const frameTitle = ({ locale, edition }: EmbedView): string =>
  typeset(`${edition.campaign.title} – ${edition.house.name}`, locale)

/** The frame's page with its options. */
export const frameAddress = (view: EmbedView, options: EmbedOptions): string =>
  `${view.addresses.embed}${writeOptions(options)}`

/**
 * Its height stands twice: a system that takes styles out leaves the attribute. `referrerpolicy` tells us the host
 * and nothing of the page, even where the page tells nothing: without it, it would be the house's edition.
 */
function frameCode(view: EmbedView, options: EmbedOptions): string {
  const rem = FRAME_REM[options.form]
  const scheme = options.scheme === 'auto' ? '' : `;color-scheme:${options.scheme}`
  return element('iframe', {
    src: frameAddress(view, options),
    title: frameTitle(view),
    width: '100%',
    height: rem * REM,
    style: `width:100%;height:${rem}rem;min-height:22rem;border:0${scheme}`,
    loading: 'lazy',
    referrerpolicy: 'strict-origin',
  })
}

/** The custom element; what stands inside is shown where its script doesn't run. */
function elementCode(view: EmbedView, options: EmbedOptions): string {
  const { addresses, edition, locale } = view
  const link = element('a', { href: addresses.home }, escapeText(typeset(edition.campaign.title, locale)))
  const numbers = linesOf(view, options.form).map(
    ({ first, says }) =>
      `${element('a', { href: first.href }, escapeText(first.label))} ${escapeText(typeset(says, locale))}`,
  )
  return [
    element(
      'relais-embed',
      { src: frameAddress(view, options), label: frameTitle(view) },
      link,
      ...numbers.map((number) => `<br>${number}`),
    ),
    element('script', { src: addresses.script, async: '' }).replace(' async=""', ' async'),
  ].join('\n')
}

/** What a cookie manager, or whoever keeps the register of a site, wants to know. */
function cookieNotes({ locale, site, edition }: EmbedView): string {
  const say = words(locale)
  const { host } = new URL(site)
  return [
    say('embed.notes.name', { title: edition.campaign.title, house: edition.house.name }),
    say('embed.notes.purpose'),
    say('embed.notes.cookies'),
    say('embed.notes.sent', { host }),
    say('embed.notes.third', { host }),
    say('embed.notes.consent'),
  ].join('\n')
}

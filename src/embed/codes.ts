import { typeset } from '@/platform/typography'
import { words } from '@/platform/words'
import { framedAs, frameHeightAt, frameHeightCss } from './frameHeight'
import { element, escapeText } from './markup'
import { numberLink } from './numberLink'
import { DEFAULTS, type EmbedOptions, writeOptions } from './options'
import { staticHtml } from './staticHtml'
import { TRIAL } from './trial'
import { type EmbedView, linesOf } from './view'

/** What a partner copies: code for its pages, the address alone, and words for its cookie manager. */
export type EmbedCodes = {
  /** An address that a system that knows oEmbed (WordPress) turns into the embed. */
  address: string
  static: string
  iframe: string
  element: string
  notes: string
}

/** Every form of an embed from one source. Pure; the static one says the day of `view.now`. */
export function embedCodes(view: EmbedView, options: EmbedOptions): EmbedCodes {
  return {
    address: pastedAddress(view, options),
    static: staticHtml(view, options),
    iframe: frameCode(view, options),
    element: elementCode(view, options),
    notes: cookieNotes(view),
  }
}

/** The page's own address says what is usual; what is not stands behind the embed's. */
const pastedAddress = (view: EmbedView, options: EmbedOptions): string =>
  writeOptions(options) === writeOptions(DEFAULTS) ? view.addresses.home : frameAddress(view, options)

/** What a screen reader calls the frame. */
export const frameTitle = ({ locale, edition }: EmbedView): string =>
  typeset(`${edition.campaign.title} – ${edition.house.name}`, locale)

/** The frame's page with its options. @param key of a trial, in a file to look at */
export function frameAddress(view: EmbedView, options: EmbedOptions, key: string | null = null): string {
  const url = new URL(view.addresses.embed)
  for (const [name, value] of new URLSearchParams(writeOptions(options))) url.searchParams.set(name, value)
  if (key) url.searchParams.set(TRIAL, key)
  return url.href
}

/** A telephone's width, and a rem in the browsers of people who changed nothing: for the height without styles. */
const PHONE_REM = 24.4
const REM = 16

/**
 * The box asks for its width, which the frame's height depends on; where the box's style is taken out, the window's
 * width stands for it, an older browser has a telephone's height, and where all styles are taken out the attribute
 * stays. `referrerpolicy` tells us the host and nothing of the page, even where the page tells nothing: without it,
 * it would be the house's edition.
 */
export function frameCode(view: EmbedView, options: EmbedOptions, key: string | null = null): string {
  const framed = framedAs(view, options.form)
  const rem = Math.ceil(frameHeightAt(framed, PHONE_REM))
  const scheme = options.scheme === 'auto' ? '' : `;color-scheme:${options.scheme}`
  const frame = element('iframe', {
    src: frameAddress(view, options, key),
    title: frameTitle(view),
    width: '100%',
    height: rem * REM,
    style: `display:block;width:100%;height:${rem}rem;height:${frameHeightCss(framed)};border:0${scheme}`,
    loading: 'lazy',
    referrerpolicy: 'strict-origin',
  })
  return element('div', { style: 'width:100%;container-type:inline-size' }, frame)
}

/** The custom element; what stands inside is shown where its script doesn't run. */
function elementCode(view: EmbedView, options: EmbedOptions): string {
  const { addresses, edition, locale } = view
  const link = element('a', { href: addresses.home }, escapeText(typeset(edition.campaign.title, locale)))
  const numbers = linesOf(view, options.form).map(({ first, says }) =>
    numberLink(first, escapeText(typeset(says, locale))),
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

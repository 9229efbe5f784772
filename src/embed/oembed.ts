import { z } from 'zod'
import { type Address, buildAddress, parseAddress } from '@/addresses'
import { typeset } from '@/platform/typography'
import { frameAddress, frameTitle } from './codes'
import { element, escapeText } from './markup'
import { DEFAULTS, type EmbedOptions, type Form, readOptions } from './options'
import { callAddress, type EmbedView, linesOf } from './view'

/** An oEmbed request (oembed.com, 2.2): whose page, and how large at most, in pixels. */
export type OembedRequest = {
  place: { locale: EmbedView['locale']; campaign: string; partner?: string }
  options: EmbedOptions
  maxWidth: number
  maxHeight: number
}

/** A status that stands for itself: 400 no address, 404 not ours, 501 another format than JSON. */
export type OembedRefusal = { status: 400 | 404 | 501 }

/** Pixels: how wide where nobody says, and how high until the frame has said what it needs. */
const WIDTH = 640
const HEIGHT: Record<Form, number> = { full: 704, compact: 512, figures: 704, helplines: 704 }

const pixels = z
  .string()
  .regex(/^\d{1,5}$/)
  .transform(Number)
  .refine((count) => count > 0)

/**
 * @param hosts ours, with their ports: the address that is asked about must be on one of them
 */
export function readOembed(query: URLSearchParams, hosts: readonly string[]): OembedRequest | OembedRefusal {
  const format = query.get('format') ?? 'json'
  const asked = query.get('url')
  if (!asked) return { status: 400 }
  if (format !== 'json') return { status: 501 }
  const url = URL.canParse(asked) ? new URL(asked) : null
  if (!url || !/^https?:$/.test(url.protocol) || !hosts.includes(url.host) || url.username)
    return { status: 404 }
  const address = parseAddress(url.pathname)
  const place = address && placeOf(address)
  if (!place) return { status: 404 }
  const { options } = address.kind === 'embed' ? readOptions(url.searchParams) : { options: DEFAULTS }
  const limit = (name: string): number => {
    const read = pixels.safeParse(query.get(name))
    return read.success ? read.data : Number.POSITIVE_INFINITY
  }
  return { place, options, maxWidth: limit('maxwidth'), maxHeight: limit('maxheight') }
}

/** Where systems that are given an embed's address ask how to embed it (oembed.com, discovery). */
export function oembedAddress(site: string, asked: string): string {
  const url = new URL(buildAddress({ kind: 'service', name: 'oembed' }), site)
  url.searchParams.set('url', asked)
  return url.href
}

/** A page of a campaign, or its embed, is embedded as its edition. */
function placeOf(address: Address): OembedRequest['place'] | null {
  if (address.kind !== 'page' && address.kind !== 'embed') return null
  const { locale, campaign, partner } = address
  return { locale, campaign, ...(partner === undefined ? {} : { partner }) }
}

/**
 * The answer: type `rich`, with a quotation and our frame, because that is what systems let through that trust nobody
 * (WordPress takes the rest out, puts the frame in a sandbox, and shows the quotation until the frame has spoken, or
 * where it can't). The quotation too has the numbers. Heights: WordPress holds them between 200 and 1,000 pixels.
 */
export function oembedAnswer(view: EmbedView, { options, maxWidth, maxHeight }: OembedRequest) {
  const width = Math.min(WIDTH, maxWidth)
  const height = Math.min(HEIGHT[options.form], maxHeight)
  const frame = element('iframe', {
    src: frameAddress(view, options),
    title: frameTitle(view),
    width,
    height,
    frameborder: 0,
  })
  const html = `${quotation(view, options)}${frame}`
  return {
    version: '1.0',
    type: 'rich',
    title: view.edition.campaign.title,
    author_name: view.edition.partner?.name ?? view.edition.house.name,
    author_url: view.addresses.home,
    provider_name: view.edition.house.name,
    provider_url: view.site,
    cache_age: 3600,
    width,
    height,
    html,
  } as const
}

function quotation(view: EmbedView, { form }: EmbedOptions): string {
  const { locale, edition, addresses, site } = view
  const set = (text: string) => escapeText(typeset(text, locale))
  const numbers = linesOf(view, form).map(({ id, first, says }) => {
    const href = first.kind === 'site' ? first.href : `${site}${callAddress(locale, id)}`
    return ` ${element('a', { href }, escapeText(first.label))} ${set(says)}.`
  })
  return element(
    'blockquote',
    {},
    element('a', { href: addresses.home }, set(edition.campaign.title)),
    '.',
    ...numbers,
  )
}

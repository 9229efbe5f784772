import type { ReactElement } from 'react'
import { buildAddress } from '@/addresses'
import { editionLook } from '@/editions/look'
import { keepSheet } from '@/editions/sheetShelf'
import type { EditionView } from '@/editions/view'
import { frameAddress } from '@/embed/codes'
import { shownTo } from '@/embed/hosts'
import { oembedAddress } from '@/embed/oembed'
import { type EmbedOptions, readOptions, writeOptions } from '@/embed/options'
import { schemeSheet } from '@/embed/scheme'
import { isTrial, TRIAL } from '@/embed/trial'
import type { EmbedView } from '@/embed/view'
import { Widget } from '@/embed/views/Widget'
import { env } from '@/platform/env'
import { typeset } from '@/platform/typography'
import type { EmbedAnswer } from './answer'
import { type Asked, destinationOf } from './asked'
import { EmbedDocument } from './Document'
import { allowedHosts } from './hosts'
import { houseLines, lostPage } from './lost'
import { type Place, readEmbed } from './read'

/** An edition for a frame: the partner's where it may stand, else the house's. */
export async function widgetPage({ reader, request, address, query }: Asked<'embed'>): Promise<EmbedAnswer> {
  const { options, unknown } = readOptions(query)
  const key = trialOf(query, address, reader.now)
  const shown = shownTo(
    {
      referer: request.headers.get('referer'),
      destination: destinationOf(request),
      trial: key !== null,
    },
    await allowedHosts(reader, address),
    env().ALLOWED_HOSTS,
  )
  const own = address.partner && shown.as === 'partner' ? await readEmbed(reader, address) : null
  const view = own ?? (await readEmbed(reader, { campaign: address.campaign }))
  if (!view) return lostPage(reader.locale, 'campaign', await houseLines(reader))
  const asked = new URL(`${buildAddress(address)}${writeOptions(options)}`, view.site).href
  return {
    status: 200,
    ancestors: own && shown.ancestors,
    unknown,
    page: framePage(view, options, oembedAddress(view.site, asked), own && key),
  }
}

/** The key by which a file on a disk shows the partner's edition, where it is one. */
export function trialOf(query: URLSearchParams, { campaign, partner }: Place, now: Date): string | null {
  const key = query.get(TRIAL)
  return partner && isTrial(key, { campaign, partner }, now) ? key : null
}

/**
 * What stands in a frame.
 * @param oembed where a system that was given this address asks how to embed it
 * @param key of a trial, which the way back needs too
 */
export function framePage(
  view: EmbedView,
  options: EmbedOptions,
  oembed: string | null,
  key: string | null = null,
): ReactElement {
  // The way back is to what was shown: our own page leads to it, and our own page may show every edition.
  const { pathname, search } = new URL(frameAddress(view, options, key))
  const back = `${pathname}${search}`
  return (
    <EmbedDocument
      locale={view.locale}
      title={typeset(view.edition.campaign.title, view.locale)}
      edition={sheetFor(view.edition, options)}
      scheme={options.scheme}
      canonical={view.addresses.home}
      oembed={oembed}
      leaves
    >
      <Widget view={view} options={options} back={back} />
    </EmbedDocument>
  )
}

/** The sheet of an edition in the scheme that is asked for; null where the site's own says it all. */
export function sheetFor(edition: EditionView, { scheme }: Pick<EmbedOptions, 'scheme'>) {
  const sheet = schemeSheet(editionLook(edition).sheet, scheme)
  if (!sheet) return null
  keepSheet(sheet)
  return {
    slug: edition.partner?.slug ?? 'house',
    stylesheet: buildAddress({ kind: 'palette', hash: sheet.hash }),
  }
}

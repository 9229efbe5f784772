import { buildAddress, type PagePath } from '@/addresses'
import type { Own } from '@/editions/own'
import type { Locale } from '@/platform/languages'
import { words } from '@/platform/words'
import type { Reader } from '@/publishing/read'
import { Body } from '../../_site/Body'
import { editionSheet } from '../../_site/editionSheet'
import { sceneAt } from '../../_site/open'
import { draw } from '../draw'
import { spacePath } from '../spacePath'
import type { MemberVisit } from '../visit'
import { noSuchEdition } from './editionPage'

/** Behind a page's own segments: no slug has an underscore. */
export const FRAME = '_cadre'

/** Where the partner's own words stand in a frame. */
export const OWN_WORDS = 'own-words'

export type PreviewPlace = {
  own: Own
  slug: string
  language: Locale
  /** Segments below the campaign. */
  path: readonly string[]
  reader: Reader
}

/** Where a page is previewed; `framed`, where it is drawn alone. */
export const previewAddress = (
  locale: Locale,
  { slug, language }: Pick<PreviewPlace, 'slug' | 'language'>,
  path: readonly string[],
  framed = false,
) => spacePath(locale, 'preview', slug, language, ...path, ...(framed ? [FRAME] : []))

/** The page as the edition will show it; the partner's own words are framed and named, and nothing else is added. */
export async function drawFrame(visit: MemberVisit, place: PreviewPlace): Promise<Response> {
  const { own, language, path, reader } = place
  const campaign = await reader.findByID('campaigns', own.campaign.id)
  if (!campaign?.slug) return noSuchEdition(visit, 'preview')
  const partner = own.partner.slug
  const at = (pagePath: readonly string[]) =>
    buildAddress({
      kind: 'page',
      locale: language,
      campaign: campaign.slug,
      partner,
      path: pagePath as PagePath,
    })
  const scene = await sceneAt(reader, {
    kind: 'page',
    locale: language,
    campaign: campaign.slug,
    partner,
    path: path as PagePath,
  })
  if (scene.subject.kind !== 'page' || scene.edition?.partner?.id !== own.partner.id)
    return noSuchEdition(visit, 'preview')
  const response = await draw(
    {
      locale: language,
      title: words(language)('site.preview.title'),
      edition: editionSheet(scene.edition),
    },
    await Body({ scene }),
  )
  const html = await response.text()
  const home = at([])
  const inFrame = (below: string) =>
    previewAddress(visit.locale, place, below.split('/').filter(Boolean), true)
  const label = words(visit.locale)('slots.preview.yours')
  return new Response(naming(leadingBack(html, home, inFrame), label), response)
}

/** Says in the page itself which words are the partner's. */
const naming = (html: string, label: string): string =>
  html.replace(
    '<section class="band slot"',
    `<p class="own-label" id="${OWN_WORDS}">${label}</p><section class="band slot own-words"`,
  )

/**
 * Links to pages of this edition lead to their previews; every other one opens in the whole window, because no
 * page of the site lets itself be framed.
 */
function leadingBack(html: string, home: string, inFrame: (below: string) => string): string {
  return html.replace(/<a ([^>]*?)href="([^"#]+)(#[^"]*)?"/g, (_, before, href, hash = '') => {
    const own = href === home || href.startsWith(`${home}/`)
    return own
      ? `<a ${before}href="${inFrame(href.slice(home.length))}${hash}"`
      : `<a ${before}target="_top" href="${href}${hash}"`
  })
}

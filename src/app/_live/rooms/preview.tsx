import { buildAddress, type PagePath } from '@/addresses'
import { type Own, ownEdition } from '@/editions/own'
import { type PreviewPage, previewPages } from '@/editions/previewPages'
import { LanguageTabs } from '@/editions/views/LanguageTabs'
import { PreviewView } from '@/editions/views/PreviewView'
import { isLocale, type Locale } from '@/platform/languages'
import { words } from '@/platform/words'
import { openReader, type Reader } from '@/publishing/read'
import { Body } from '../../_site/Body'
import { editionSheet } from '../../_site/editionSheet'
import { sceneAt } from '../../_site/open'
import { draw } from '../draw'
import type { MemberRoom, MemberVisit } from '../visit'
import { editionPage, noSuchEdition } from './editionPage'

/** Behind a page's own segments: no slug has an underscore. */
const FRAME = '_cadre'

type Place = {
  own: Own
  slug: string
  language: Locale
  /** Segments below the campaign. */
  path: readonly string[]
  framed: boolean
  reader: Reader
}

/** An edition with its newest words: `/{campaign}/{language}[/{page}[/{child}]]`, and each page alone for its frame. */
export const preview: MemberRoom = {
  get: async (visit) => {
    const place = await placeOf(visit)
    if (!place) return noSuchEdition(visit, 'preview')
    return place.framed ? drawFrame(visit, place) : show(visit, place)
  },
}

async function placeOf({ payload, member, locale, rest }: MemberVisit): Promise<Place | null> {
  const [slug, language = locale, ...below] = rest
  if (!slug || !isLocale(language)) return null
  const framed = below.at(-1) === FRAME
  const path = framed ? below.slice(0, -1) : below
  const own = await ownEdition(payload, member, { campaign: slug, locale, language })
  if (!own?.languages.includes(language) || path.length > 2) return null
  // The partner's own draft, and of everything else what is public.
  const reader = openReader({ payload, locale: language, user: member, drafts: ['editions'] })
  return { own, slug, language, path, framed, reader }
}

const addressOf = (locale: Locale, { slug, language }: Place, path: readonly string[], framed = false) =>
  buildAddress({
    kind: 'space',
    locale,
    room: 'preview',
    rest: [slug, language, ...path, ...(framed ? [FRAME] : [])],
  })

async function show(visit: MemberVisit, place: Place): Promise<Response> {
  const { own, slug, language, path, reader } = place
  const { locale } = visit
  const say = words(locale)
  const pages = await previewPages(reader, own.campaign.id)
  const isHere = (page: PreviewPage) => page.path.join('/') === path.join('/')
  const here = pages.find(isHere)
  if (!here) return noSuchEdition(visit, 'preview')
  const room = (name: 'slots' | 'publish', ...more: string[]) =>
    buildAddress({ kind: 'space', locale, room: name, rest: [slug, ...more] })
  return editionPage(visit, {
    room: 'preview',
    own,
    title: say('slots.preview.title'),
    lede: say('slots.preview.lede'),
    body: (
      <div className="wrap stack-xl">
        <p className="actions">
          <a className="button" href={room('publish')}>
            {say('slots.preview.publish')}
          </a>
          <a className="go" href={room('slots', language)}>
            {say('slots.preview.write')}
          </a>
        </p>
        <LanguageTabs
          label={say('slots.languages')}
          current={language}
          languages={own.languages.map((one) => ({
            locale: one,
            label: say(`slots.languageNames.${one}`),
            href: addressOf(locale, { ...place, language: one }, []),
          }))}
        />
        <PreviewView
          locale={locale}
          language={language}
          title={here.title}
          frame={addressOf(locale, place, path, true)}
          pages={pages.map((page) => ({
            title: page.title,
            href: addressOf(locale, place, page.path),
            current: isHere(page),
          }))}
        />
      </div>
    ),
  })
}

/** The page as the edition will show it, without a word of the space round it. */
async function drawFrame(visit: MemberVisit, place: Place): Promise<Response> {
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
  const inFrame = (below: string) => addressOf(visit.locale, place, below.split('/').filter(Boolean), true)
  return new Response(leadingBack(html, home, inFrame), response)
}

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

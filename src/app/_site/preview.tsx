import config from '@payload-config'
import { getPayload, type Payload, type PayloadRequest } from 'payload'
import { buildAddress, parseAddress } from '@/addresses'
import { isStaff } from '@/people/access'
import { DEFAULT_LOCALE, isLocale, LOCALES } from '@/platform/languages'
import { words } from '@/platform/words'
import { openReader, type Reader } from '@/publishing/read'
import { PreviewNotice } from '@/ui/PreviewNotice'
import { Body } from './Body'
import { Document, LiveHead } from './Document'
import { editionSheet } from './editionSheet'
import { type Scene, sceneAt } from './open'

const PREFIX = '/preview'

/** The staff member who asks, or null: a draft is seen by right, never by a cookie that only says "draft". */
export async function staffOf(
  request: Request,
): Promise<{ payload: Payload; user: NonNullable<PayloadRequest['user']> } | null> {
  const payload = await getPayload({ config })
  const { user } = await payload.auth({ headers: request.headers })
  return user && isStaff(user) ? { payload, user } : null
}

/**
 * The newest drafts as the page would show them, drawn without the framework. Null for anybody but staff:
 * the answer then is the same as for an address that never existed.
 */
export async function previewHtml(request: Request): Promise<string | null> {
  const who = await staffOf(request)
  if (!who) return null
  const pathname = new URL(request.url).pathname.slice(PREFIX.length)
  const first = pathname.split('/')[1]
  const reader = openReader({ ...who, locale: isLocale(first) ? first : DEFAULT_LOCALE, draft: true })
  const scene = await sceneAt(reader, parseAddress(pathname))
  const body = await Body({ scene })
  const { renderToStaticMarkup } = await import('react-dom/server')
  const markup = renderToStaticMarkup(
    <Document
      locale={scene.locale}
      edition={scene.edition && editionSheet(scene.edition)}
      head={<LiveHead title={words(scene.locale)('site.preview.title')} />}
    >
      <PreviewNotice locale={scene.locale} editions={await editionLinks(reader, scene)} />
      {body}
    </Document>,
  )
  return `<!doctype html>${stayInPreview(markup)}`
}

/** Links of the site lead to previews, so that the next page is a draft too. */
const stayInPreview = (html: string): string => html.replace(SITE_LINKS, ` href="${PREFIX}/$1`)

const SITE_LINKS = new RegExp(` href="/(${LOCALES.join('|')})(?=["/#])`, 'g')

/** The same page as the house and as each partner that has an edition, drafts included. */
async function editionLinks(reader: Reader, { address, edition }: Scene) {
  if (address?.kind !== 'page' || !edition) return []
  const at = (partner: string | undefined) => buildAddress({ ...address, partner })
  const editions = await reader.find('editions', {
    owner: edition.campaign.id,
    where: { campaign: { equals: edition.campaign.id } },
    depth: 1,
  })
  const partners = editions.flatMap(({ partner }) => (typeof partner === 'object' ? [partner] : []))
  return [
    { label: edition.house.name, href: at(undefined), current: !edition.partner },
    ...partners.map(({ name, slug }) => ({
      label: name,
      href: at(slug),
      current: slug === edition.partner?.slug,
    })),
  ]
}

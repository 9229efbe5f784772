import { buildAddress } from '@/addresses'
import { imageObject } from '@/media/rights/imageObject'
import { logoFile } from '@/partners/logoFile'
import type { Media } from '@/payload-types'
import { env } from '@/platform/env'
import type { Scene } from './open'
import { shareImage } from './shareImage'

const absolute = (path: string): string => new URL(path, env().PUBLIC_URL).href

/**
 * What a page is, for search engines: schema.org WebPage by the foundation, with whoever relays it.
 *
 * @param images those that stand on it, each with its rights and how it came to be
 */
export async function structuredData(
  { reader, address, edition, subject, locale }: Scene,
  images: readonly Media[],
) {
  if (!edition || !address || subject.kind !== 'page') return null
  const { page, campaign } = subject
  const image = await shareImage(reader, edition)
  const logo = logoFile(edition.house.light)
  const shown = images.flatMap(
    (media) => imageObject(media, { locale, origin: env().PUBLIC_URL, house: edition.house.name }) ?? [],
  )
  return {
    '@type': 'WebPage',
    url: absolute(buildAddress(address)),
    name: page.kind === 'home' ? campaign.title : page.title,
    description: page.description ?? campaign.summary,
    inLanguage: locale,
    dateModified: page.updatedAt,
    ...(image ? { primaryImageOfPage: absolute(image.url) } : {}),
    ...(shown.length > 0 ? { image: shown } : {}),
    isPartOf: { '@type': 'WebSite', name: campaign.title, url: absolute(`/${locale}/${campaign.slug}`) },
    publisher: {
      '@type': 'Organization',
      name: edition.house.name,
      ...(logo ? { logo: absolute(logo.src) } : {}),
    },
    ...(edition.partner ? { contributor: { '@type': 'Organization', name: edition.partner.name } } : {}),
  }
}

import type { Media } from '@/payload-types'
import type { Locale } from '@/platform/languages'
import { isSourceType, sourceTypeUri } from '../sourceTypes'
import { creditIn } from './credit'
import { creativeCommonsUrl } from './licence'

/** Where an image is described, and by whom the site is. */
export interface Described {
  locale: Locale
  /** Of this site: addresses become absolute by it. */
  origin: string
  /** The house, by its name: an author who is somebody else is taken for a person. */
  house?: string
  /** The absolute address of the page where it may be taken, where there is one. */
  acquire?: string
}

/**
 * An image of the library as schema.org's ImageObject says it to machines, with the IPTC's own address of how it came
 * to be: the same that its files carry (IPTC Photo Metadata Standard 2024.1; Regulation (EU) 2024/1689, art. 50, asks
 * for a marking that machines read). Null for a record without a file to show.
 */
export function imageObject(media: Media, { locale, origin, house, acquire }: Described) {
  if (!media.url) return null
  const { author, licence, sourceType, rights } = media
  const credit = creditIn(media, locale)
  const license = media.licenceUrl || creativeCommonsUrl(licence)
  return {
    '@type': 'ImageObject',
    contentUrl: new URL(media.url, origin).href,
    ...(media.alt ? { caption: media.alt } : {}),
    creditText: credit,
    creator: { '@type': author === house ? 'Organization' : 'Person', name: author },
    copyrightNotice: rights?.holder?.trim() || credit,
    ...(license ? { license } : {}),
    ...(acquire ? { acquireLicensePage: acquire } : {}),
    ...(isSourceType(sourceType) ? { digitalSourceType: sourceTypeUri(sourceType) } : {}),
  }
}

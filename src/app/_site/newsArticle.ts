import { logoFile } from '@/partners/logoFile'
import { env } from '@/platform/env'
import type { KitView } from '@/press/queries'
import type { Scene } from './open'
import { shareImage } from './shareImage'

const absolute = (path: string): string => new URL(path, env().PUBLIC_URL).href

/**
 * What a kit or its release is, for search engines: schema.org NewsArticle, dated from the instant at which its first
 * words were public, by the foundation. Null in a preview and without a frame: neither is news.
 */
export async function newsArticle(scene: Scene, view: KitView, page: 'kit' | 'release') {
  const { reader, edition, locale } = scene
  const { issue, content, edition: words, href } = view
  if (!edition || !issue) return null
  const { release } = words
  const image = await shareImage(reader, edition, view)
  const logo = logoFile(edition.house.light)
  const publisher = {
    '@type': 'Organization',
    name: edition.house.name,
    ...(logo ? { logo: absolute(logo.src) } : {}),
  }
  return {
    '@type': 'NewsArticle',
    url: absolute(page === 'kit' ? href : view.releaseHref),
    headline: page === 'release' ? (release?.headline ?? words.title) : words.title,
    ...(words.lede ? { description: words.lede } : {}),
    ...(page === 'release' && release ? { articleBody: release.paragraphs.join('\n\n') } : {}),
    ...(release?.place ? { dateline: release.place } : {}),
    inLanguage: locale,
    datePublished: content.date,
    dateModified: issue.publicFrom,
    version: issue.number,
    identifier: issue.code,
    ...(issue.number > 1 && issue.correction ? { correction: issue.correction } : {}),
    ...(image ? { image: [absolute(image.url)] } : {}),
    isAccessibleForFree: true,
    author: publisher,
    publisher,
  }
}

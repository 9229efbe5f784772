import { claimsInForce } from '@/evidence/queries'
import { formatDate } from '@/platform/dates'
import type { Reader } from '@/publishing/read'
import type { KitContent, KitEdition } from '../content'
import { imageName } from '../imageName'
import { kitView } from '../queries'
import { kitsInForce } from '../roomQueries'
import { figuresHref } from './links'
import type { Searchable } from './search'

/** A kit in force, or a figure, as the search shows it. */
export type Found = Searchable & { kind: 'kit' | 'figure'; href: string; about: string }

/** The most kits that are looked through: the newest. */
const MOST_KITS = 200

/**
 * Everything that may be found, read anew for each search as the public reads it: no index of it is kept anywhere,
 * so that none can hold what is under an embargo.
 */
export async function searchShelf(reader: Reader): Promise<Found[]> {
  const [kits, claims] = await Promise.all([kitsOnShelf(reader), claimsInForce(reader)])
  const figures = figuresHref(reader.locale)
  return [
    ...kits,
    ...claims.map(({ key, wording, value, doesNotMean, source }): Found => {
      const figure = [value?.figure, value?.unit].filter(Boolean).join(' ')
      return {
        kind: 'figure',
        href: `${figures}#${key}`,
        title: figure || key,
        about: source.citation,
        lede: wording,
        texts: [doesNotMean, source.citation, source.title],
      }
    }),
  ]
}

async function kitsOnShelf(reader: Reader): Promise<Found[]> {
  const places = (await kitsInForce(reader)).slice(0, MOST_KITS)
  const views = await Promise.all(places.map(({ kit }) => kitView(reader, kit)))
  return views.flatMap((view): Found[] => {
    if (!view) return []
    const { edition, content, href } = view
    return [
      {
        kind: 'kit',
        href,
        about: formatDate(content.date, edition.locale, content.timeZone),
        ...saidBy(edition, content.images),
      },
    ]
  })
}

/** What a kit says in one language, and what its images show, in the order in which a reader would meet it. */
export function saidBy(
  { locale, title, lede, release, claims, quotations, questions }: KitEdition,
  images: KitContent['images'],
): Searchable {
  return {
    title,
    lede,
    texts: [
      ...(release ? [release.headline, release.lead ?? '', ...release.paragraphs, release.notes ?? ''] : []),
      ...claims.map(({ figure, wording }) => [figure, wording].filter(Boolean).join(' ')),
      ...quotations.map(({ text, speaker }) => `${text} ${speaker}`),
      ...images.map((image) => [imageName(image, locale), image.alt[locale]].filter(Boolean).join(' – ')),
      ...questions.map(({ question, answer }) => `${question} ${answer}`),
    ].filter(Boolean),
  }
}

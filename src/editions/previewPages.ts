import type { PagePath } from '@/addresses'
import { placesOf } from '@/campaigns/queries'
import type { Reader } from '@/publishing/read'

/** A page of a campaign that a partner can look at: where it stands, and what it is called. */
export type PreviewPage = { path: PagePath; title: string }

/** The published pages of a campaign in the reader's language, its home first. */
export async function previewPages(reader: Reader, campaign: string): Promise<PreviewPage[]> {
  const pages = await reader.find('pages', {
    owner: null,
    where: { campaign: { equals: campaign } },
    select: { title: true, kind: true },
    sort: 'order',
  })
  const places = await placesOf(
    reader,
    pages.map(({ id }) => id),
  )
  return pages
    .flatMap(({ id, title }): PreviewPage[] => {
      const path = places.get(id)
      return path ? [{ path: path as PagePath, title: title ?? '' }] : []
    })
    .sort((a, b) => Number(a.path.length > 0) - Number(b.path.length > 0))
}

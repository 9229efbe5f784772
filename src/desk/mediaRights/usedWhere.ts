import type { PayloadRequest } from 'payload'
import type { Locale } from '@/platform/languages'

/** A record that shows an image, or offers it. */
export interface ImageUsed {
  collection: 'pages' | 'campaigns' | 'press-kits'
  id: string
  title: string
}

/**
 * Where an image is used, drafts included, in one language: on pages, as a campaign's share image, in press kits. What
 * was printed or posted elsewhere is in the register of uses outside the site.
 *
 * @param req its transaction is joined, and its language left as it was
 */
export async function usedWhere(req: PayloadRequest, image: string, locale: Locale): Promise<ImageUsed[]> {
  const asked = req.locale
  const all = {
    locale,
    fallbackLocale: false,
    depth: 0,
    pagination: false,
    select: { title: true },
    req,
  } as const
  try {
    const shown = { shows: { equals: { relationTo: 'media', value: image } } }
    const pages = await req.payload.find({ collection: 'pages', where: shown, ...all })
    const shared = { shareImage: { equals: image } }
    const campaigns = await req.payload.find({ collection: 'campaigns', where: shared, ...all })
    const kits = await req.payload.find({
      collection: 'press-kits',
      where: { images: { equals: image } },
      ...all,
    })
    const named = (
      collection: ImageUsed['collection'],
      docs: readonly { id: string; title?: string | null }[],
    ) => docs.map(({ id, title }) => ({ collection, id, title: title?.trim() || id }))
    return [
      ...named('pages', pages.docs),
      ...named('campaigns', campaigns.docs),
      ...named('press-kits', kits.docs),
    ]
  } finally {
    req.locale = asked
  }
}

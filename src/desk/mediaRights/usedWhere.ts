import type { PayloadRequest } from 'payload'
import type { Locale } from '@/platform/languages'

/** What is shown or offered for as long as there is a right to it. */
export type Asset = 'media' | 'documents'

/** A record that shows an asset, or offers it. */
export interface AssetUsed {
  collection: 'pages' | 'campaigns' | 'press-kits'
  id: string
  title: string
}

/**
 * Where an asset is used, drafts included, in one language: an image on pages, as a campaign's share image and in press
 * kits; a document in press kits alone. What was printed or posted elsewhere is in the register of uses outside the
 * site.
 *
 * @param req its transaction is joined, and its language left as it was
 */
export async function usedWhere(
  req: PayloadRequest,
  asset: Asset,
  id: string,
  locale: Locale,
): Promise<AssetUsed[]> {
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
    const field = asset === 'media' ? 'images' : 'documents'
    const kits = await req.payload.find({
      collection: 'press-kits',
      where: { [field]: { equals: id } },
      ...all,
    })
    const named = (
      collection: AssetUsed['collection'],
      docs: readonly { id: string; title?: string | null }[],
    ) => docs.map(({ id, title }) => ({ collection, id, title: title?.trim() || id }))
    const offered = named('press-kits', kits.docs)
    if (asset === 'documents') return offered
    const shown = { shows: { equals: { relationTo: 'media', value: id } } }
    const pages = await req.payload.find({ collection: 'pages', where: shown, ...all })
    const shared = { shareImage: { equals: id } }
    const campaigns = await req.payload.find({ collection: 'campaigns', where: shared, ...all })
    return [...named('pages', pages.docs), ...named('campaigns', campaigns.docs), ...offered]
  } finally {
    req.locale = asked
  }
}

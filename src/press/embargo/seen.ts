import type { PayloadRequest } from 'payload'
import { idOf } from '@/platform/ids'
import { LOCALES } from '@/platform/languages'
import { publicAt } from '../publicIssues'
import { assetsIn } from '../storedKit'

/**
 * From when the public sees an asset: an image on a published page or as a share image, from the opening of the campaign
 * on, or in a public issue of a press kit; a document in a public issue alone. In any language: whoever sees it in one
 * has seen it.
 *
 * @param at now
 * @returns null where nothing shows it, nor will by itself; an instant that has passed where it is seen
 */
export async function seenFrom(
  req: PayloadRequest,
  asset: 'media' | 'documents',
  id: string,
  at: Date,
): Promise<Date | null> {
  if (asset === 'documents') return (await isEnclosed(req, id, at)) ? at : null
  if (await isIssued(req, id, at)) return at
  const openings = await openingsOf(req, id, at)
  return openings.length > 0 ? new Date(Math.min(...openings)) : null
}

/** When the campaigns open whose published pages or share image show an image; asked as the public, in the transaction of whoever asks. */
async function openingsOf(
  { payload, transactionID }: PayloadRequest,
  id: string,
  at: Date,
): Promise<number[]> {
  const openings: number[] = []
  for (const locale of LOCALES) {
    const asked = {
      locale,
      depth: 0,
      pagination: false,
      overrideAccess: false,
      req: { payload, transactionID },
    } as const
    const pages = await payload.find({
      collection: 'pages',
      where: { shows: { equals: { relationTo: 'media', value: id } } },
      select: { campaign: true },
      ...asked,
    })
    const on = pages.docs.map(({ campaign }) => idOf(campaign)).filter((campaign) => campaign !== null)
    const campaigns = await payload.find({
      collection: 'campaigns',
      where: { or: [{ shareImage: { equals: id } }, { id: { in: on } }] },
      select: { opensAt: true },
      ...asked,
    })
    openings.push(...campaigns.docs.map(({ opensAt }) => (opensAt ? Date.parse(opensAt) : at.getTime())))
  }
  return openings
}

async function isIssued({ payload, transactionID }: PayloadRequest, id: string, at: Date): Promise<boolean> {
  const where = { and: [publicAt(at), { state: { not_equals: 'stopped' } }, { images: { in: [id] } }] }
  const req = { payload, transactionID }
  return (await payload.count({ collection: 'kit-issues', where, req })).totalDocs > 0
}

/** Of its documents an issue names nothing but what it holds. */
async function isEnclosed(
  { payload, transactionID }: PayloadRequest,
  id: string,
  at: Date,
): Promise<boolean> {
  for (let page = 1, more = true; more; page += 1) {
    const { docs, hasNextPage } = await payload.find({
      collection: 'kit-issues',
      where: publicAt(at),
      select: { content: true },
      sort: '-publicFrom',
      depth: 0,
      limit: 50,
      page,
      req: { payload, transactionID },
    })
    if (docs.some(({ content }) => assetsIn(content).documents.includes(id))) return true
    more = hasNextPage
  }
  return false
}

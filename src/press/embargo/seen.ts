import type { PayloadRequest } from 'payload'
import { idsOf } from '@/platform/ids'
import { LOCALES } from '@/platform/languages'
import { issuesWith } from '../issuing/holding'
import { publicAt } from '../publicIssues'

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
    const campaigns = await payload.find({
      collection: 'campaigns',
      where: {
        or: [
          { shareImage: { equals: id } },
          { id: { in: idsOf(pages.docs.map(({ campaign }) => campaign)) } },
        ],
      },
      select: { opensAt: true },
      ...asked,
    })
    openings.push(...campaigns.docs.map(({ opensAt }) => (opensAt ? Date.parse(opensAt) : at.getTime())))
  }
  return openings
}

async function isIssued(req: PayloadRequest, id: string, at: Date): Promise<boolean> {
  const where = { and: [publicAt(at), { state: { not_equals: 'stopped' } }, { images: { in: [id] } }] }
  return (await req.payload.count({ collection: 'kit-issues', where, req })).totalDocs > 0
}

/** Of its documents an issue names nothing but what it holds. */
async function isEnclosed(req: PayloadRequest, id: string, at: Date): Promise<boolean> {
  for await (const { documents } of issuesWith(req, publicAt(at))) if (documents.includes(id)) return true
  return false
}

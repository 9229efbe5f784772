import type { PayloadRequest } from 'payload'
import { LOCALES } from '@/platform/languages'
import { publicAt } from '../publicIssues'
import { assetsIn } from '../storedKit'

/**
 * Whether the public sees an asset at an instant: an image on a published page, as a campaign's share image, or in a public
 * issue of a press kit; a document in a public issue alone. In any language: whoever sees it in one has seen it.
 */
export const isSeen = async (
  req: PayloadRequest,
  asset: 'media' | 'documents',
  id: string,
  at: Date,
): Promise<boolean> =>
  asset === 'documents' ? isEnclosed(req, id, at) : (await isIssued(req, id, at)) || (await isShown(req, id))

/** Asked as the public, in the transaction of whoever asks. */
const asPublic = ({ payload, transactionID }: PayloadRequest) => ({
  overrideAccess: false,
  req: { payload, transactionID },
})

async function isShown(req: PayloadRequest, id: string): Promise<boolean> {
  const { payload } = req
  for (const locale of LOCALES) {
    const shown = { shows: { equals: { relationTo: 'media', value: id } } }
    const pages = await payload.count({ collection: 'pages', where: shown, locale, ...asPublic(req) })
    const shared = { shareImage: { equals: id } }
    const campaigns = await payload.count({
      collection: 'campaigns',
      where: shared,
      locale,
      ...asPublic(req),
    })
    if (pages.totalDocs + campaigns.totalDocs > 0) return true
  }
  return false
}

async function isIssued({ payload, transactionID }: PayloadRequest, id: string, at: Date): Promise<boolean> {
  const where = { and: [publicAt(at), { images: { in: [id] } }] }
  const req = { payload, transactionID }
  return (await payload.count({ collection: 'kit-issues', where, req })).totalDocs > 0
}

/** Of a document an issue names nothing but what it holds, and no other kit is likely to hold it. */
async function isEnclosed(
  { payload, transactionID }: PayloadRequest,
  id: string,
  at: Date,
): Promise<boolean> {
  const shared = { depth: 0, pagination: false, req: { payload, transactionID } } as const
  const kits = await payload.find({
    collection: 'press-kits',
    where: { documents: { equals: id } },
    select: {},
    ...shared,
  })
  const { docs } = await payload.find({
    collection: 'kit-issues',
    where: { and: [publicAt(at), { kit: { in: kits.docs.map((kit) => kit.id) } }] },
    select: { content: true },
    ...shared,
  })
  return docs.some(({ content }) => assetsIn(content).documents.includes(id))
}

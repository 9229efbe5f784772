import type { PayloadRequest, Where } from 'payload'
import { putStanding } from '@/editions/putStanding'
import type { Application } from '@/payload-types'
import { idOf } from '@/platform/ids'
import type { Approval } from './approve'

type Pair = { partner: string; role: Approval['role'] }

/** Makes the pair's edition, as a draft without words, and its standing with the terms that were agreed to. */
export async function editionFor(
  req: PayloadRequest,
  asked: Application,
  { partner, role }: Pair,
): Promise<void> {
  const { payload } = req
  const campaign = idOf(asked.campaign)
  if (!campaign) throw new Error('An application is for a campaign.')
  const where: Where = { and: [{ campaign: { equals: campaign } }, { partner: { equals: partner } }] }
  const editions = await payload.count({ collection: 'editions', where, req })
  if (editions.totalDocs === 0)
    await payload.create({
      collection: 'editions',
      locale: 'fr',
      draft: true,
      data: { campaign, partner, role },
      depth: 0,
      req,
    })
  const agreedTo = idOf(asked.terms)
  const standings = await payload.find({ collection: 'standings', where, limit: 1, depth: 0, req })
  const [standing] = standings.docs
  await putStanding(req, { campaign, partner }, standing ?? null, { agreedTo })
}

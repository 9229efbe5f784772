import { APIError, type CollectionBeforeChangeHook, type PayloadRequest } from 'payload'
import { organisationOf } from '@/people/membership'
import { idOf } from '@/platform/ids'
import { isReviewed } from './passage'
import { languagesShown } from './publicSlots'
import { mayReopen } from './stand'

const WORDS = {
  fr: 'La maison en a décidé : écrivez-lui pour en parler.',
  en: 'The house has decided this: write to it to talk about it.',
}

/**
 * What the house suspended, a member does not open again. A member may end an edition that is open, and open again
 * what was ended so: where the campaign reviews, once nothing of it is published, so that the house sees it first.
 */
export const keepDecision: CollectionBeforeChangeHook = async ({ data, originalDoc, operation, req }) => {
  if (operation !== 'update' || organisationOf(req) === null) return data
  const was = originalDoc?.state
  const state = data.state ?? was
  if (state === was || (was === 'open' && state === 'ended')) return data
  if (mayReopen({ state: was }) && state === 'open' && (await mayAppear(req, originalDoc))) return data
  throw new APIError(WORDS[req.i18n?.language === 'en' ? 'en' : 'fr'], 403, null, true)
}

/** Whether what an edition has published may be seen again without a review. */
async function mayAppear(
  req: PayloadRequest,
  pair: { campaign?: unknown; partner?: unknown },
): Promise<boolean> {
  const { payload } = req
  const [campaign, partner] = [idOf(pair.campaign), idOf(pair.partner)]
  if (!campaign || !partner) return false
  if (!isReviewed(await payload.findByID({ collection: 'campaigns', id: campaign, depth: 0, req })))
    return true
  const { docs } = await payload.find({
    collection: 'editions',
    where: { and: [{ campaign: { equals: campaign } }, { partner: { equals: partner } }] },
    depth: 0,
    limit: 1,
    pagination: false,
    req,
  })
  const [edition] = docs
  return !edition || (await languagesShown(req, edition.id)).length === 0
}

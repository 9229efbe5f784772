import type { CollectionAfterChangeHook, PayloadRequest } from 'payload'
import { campaignWords } from '@/campaigns/campaignWords'
import { post } from '@/mail/post'
import type { Standing } from '@/payload-types'
import { now } from '@/platform/clock'
import { idOf } from '@/platform/ids'
import { apart, type Hearer, hearersOf } from './hearers'
import { isReviewed } from './passage'
import { publicPlaces } from './publicPlaces'
import { standingEvents } from './standingEvents'
import { standingLetter } from './standingLetters'

/**
 * Tells an organisation's members when somebody pauses their edition, stops it, takes it up again or suspends it, by
 * whichever door. What the software writes by itself tells nobody.
 */
export const tellStanding: CollectionAfterChangeHook<Standing> = async ({
  doc,
  previousDoc,
  operation,
  req,
}) => {
  if (!req.user) return doc
  const events = standingEvents(operation === 'create' ? null : previousDoc, doc, now())
  const [campaign, partner] = [idOf(doc.campaign), idOf(doc.partner)]
  if (events.length === 0 || !campaign || !partner) return doc
  const quiet = apart(req)
  const hearers = othersOf(req.user, await hearersOf(quiet, partner))
  if (hearers.length === 0) return doc
  const { air, places } = await publicPlaces(quiet, { campaign, partner }, doc)
  const { relay } = await quiet.payload.findByID({
    collection: 'campaigns',
    id: campaign,
    depth: 0,
    req: quiet,
  })
  for (const { email: to, locale } of hearers) {
    const words = await campaignWords(quiet, campaign, locale)
    for (const event of events)
      await post(
        quiet,
        standingLetter({
          to,
          locale,
          event,
          by: req.user.collection === 'members' ? req.user.name : null,
          standing: doc,
          campaign: words,
          air,
          places,
          reviewed: isReviewed({ relay }),
        }),
      )
  }
  return doc
}

/**
 * Whoever clicked has read the answer on the page, and gets no mail; their colleagues do. An account that is alone gets
 * it all the same: its mailbox may be shared by an office (that is allowed), and then the mail is all that the others
 * ever learn.
 */
const othersOf = (
  user: NonNullable<PayloadRequest['user']>,
  hearers: readonly Hearer[],
): readonly Hearer[] =>
  user.collection === 'members' && hearers.length > 1 ? hearers.filter(({ id }) => id !== user.id) : hearers

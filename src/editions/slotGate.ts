import type { Gather } from '@/gate/gated'
import type { Edition } from '@/payload-types'
import { organisationOf } from '@/people/membership'
import { now } from '@/platform/clock'
import { idOf } from '@/platform/ids'
import { passage } from './passage'
import { publicSlots } from './publicSlots'
import type { SlotSubject } from './slotRules'

/** What the rules of slots see of an edition that is about to be published in one language. */
export const gatherSlots: Gather<SlotSubject> = async ({ data, id, locale, req }) => {
  const slots = (data.slots ?? {}) as NonNullable<Edition['slots']>
  const read = { locale, fallbackLocale: false as const, depth: 0, disableErrors: true, req }
  const [partnerId, campaignId] = [idOf(data.partner), idOf(data.campaign)]
  const partner = partnerId
    ? await req.payload.findByID({ collection: 'partners', id: partnerId, ...read })
    : null
  const bound = { kind: partner?.kind ?? '', ...partner?.election }
  const subject: SlotSubject = { slots, bound, now: now(), review: 'not-needed' }
  if (organisationOf(req) === null || !campaignId) return subject
  const campaign = await req.payload.findByID({ collection: 'campaigns', id: campaignId, ...read })
  const shown = id ? await publicSlots(req, id, locale) : null
  return { ...subject, review: passage(campaign ?? {}, shown, slots).way === 'ask' ? 'needed' : 'not-needed' }
}

import type { Payload, PayloadRequest } from 'payload'
import { post } from '@/mail/post'
import { NOTICE_DAYS, noticesDue, type PermissionNotice } from '@/partners/logoPermission'
import type { Media } from '@/payload-types'
import { holdersOf } from '@/people/managers'
import { now } from '@/platform/clock'
import { inTransaction } from '@/platform/database/inTransaction'
import { DEFAULT_LOCALE } from '@/platform/languages'
import type { Duty } from '@/publishing/jobs/duties'
import { rightsLetter } from './rightsLetter'
import { sentNotices, withNotices } from './told'
import { usedWhere } from './usedWhere'

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS

/**
 * Tells editors and press officers 30 and 7 days before the right to use an image ends; each notice once for that
 * end, and anew when the end is moved.
 */
export const rightsDuty: Duty = {
  name: 'media-rights-notices',
  everyMs: HOUR_MS,
  hasWork: async (payload) => (await ending(payload)).length > 0,
  run: async (payload) => {
    for (const { image, notices } of await ending(payload))
      await inTransaction(payload, (req) => tell(req, image, notices))
  },
}

type Ending = { image: Pick<Media, 'id' | 'name' | 'told' | 'updatedAt'>; notices: PermissionNotice[] }

async function ending(payload: Payload): Promise<Ending[]> {
  const at = now()
  const horizon = new Date(at.getTime() + NOTICE_DAYS[0] * DAY_MS).toISOString()
  const { docs } = await payload.find({
    collection: 'media',
    where: {
      and: [
        { approved: { equals: true } },
        { 'rights.until': { greater_than: at.toISOString() } },
        { 'rights.until': { less_than_equal: horizon } },
      ],
    },
    select: { name: true, rights: true, withdrawnAt: true, told: true, updatedAt: true },
    depth: 0,
    pagination: false,
  })
  return docs
    .map(({ id, name, told, updatedAt, rights, withdrawnAt }) => ({
      image: { id, name, told, updatedAt },
      // Whoever entered a near end may have done so from an old contract: a notice is never held back for that.
      notices: noticesDue({ until: rights?.until, withdrawnAt }, sentNotices(told), at),
    }))
    .filter(({ notices }) => notices.length > 0)
}

async function tell(
  req: PayloadRequest,
  image: Ending['image'],
  notices: readonly PermissionNotice[],
): Promise<void> {
  // Past hooks and validation: nothing that is seen changes, the date that kits print least of all, and an old record
  // may lack what is asked for today.
  const data = { told: withNotices(image.told, notices, now()), updatedAt: image.updatedAt }
  await req.payload.db.updateOne({ collection: 'media', id: image.id, data, req })
  const used = await usedWhere(req, image.id, DEFAULT_LOCALE)
  const people = await holdersOf(req, 'editor', 'press-officer')
  for (const { end } of notices)
    for (const to of people) await post(req, rightsLetter({ image, end, used }, to, DEFAULT_LOCALE))
}

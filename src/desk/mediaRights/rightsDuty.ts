import type { Payload, PayloadRequest } from 'payload'
import { post } from '@/mail/post'
import { NOTICE_DAYS, noticesDue, type PermissionNotice } from '@/partners/logoPermission'
import type { Document, Media } from '@/payload-types'
import { holdersOf } from '@/people/managers'
import { now } from '@/platform/clock'
import { inTransaction } from '@/platform/database/inTransaction'
import { DEFAULT_LOCALE } from '@/platform/languages'
import type { Duty } from '@/publishing/jobs/duties'
import { rightsLetter } from './rightsLetter'
import { sentNotices, withNotices } from './told'
import { type Asset, usedWhere } from './usedWhere'

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS

/**
 * Tells editors and press officers 30 and 7 days before the right to use an image or a document ends; each notice once for that
 * end, and anew when the end is moved.
 */
export const rightsDuty: Duty = {
  name: 'media-rights-notices',
  everyMs: HOUR_MS,
  hasWork: async (payload) => (await ending(payload)).length > 0,
  run: async (payload) => {
    for (const one of await ending(payload)) await inTransaction(payload, (req) => tell(req, one))
  },
}

type Ending = {
  collection: Asset
  asset: { id: string; name: string; told: unknown; updatedAt: string }
  notices: PermissionNotice[]
}

async function ending(payload: Payload): Promise<Ending[]> {
  const [images, documents] = [await endingIn(payload, 'media'), await endingIn(payload, 'documents')]
  return [...images, ...documents]
}

async function endingIn(payload: Payload, collection: Asset): Promise<Ending[]> {
  const at = now()
  const horizon = new Date(at.getTime() + NOTICE_DAYS[0] * DAY_MS).toISOString()
  const { docs } = await payload.find({
    collection,
    where: {
      and: [
        { approved: { equals: true } },
        { 'rights.until': { greater_than: at.toISOString() } },
        { 'rights.until': { less_than_equal: horizon } },
      ],
    },
    locale: DEFAULT_LOCALE,
    depth: 0,
    pagination: false,
  })
  return docs
    .map((doc) => ({
      collection,
      asset: { id: doc.id, name: nameOf(doc), told: doc.told, updatedAt: doc.updatedAt },
      // Whoever entered a near end may have done so from an old contract: a notice is never held back for that.
      notices: noticesDue(
        { until: doc.rights?.until, withdrawnAt: 'withdrawnAt' in doc ? doc.withdrawnAt : null },
        sentNotices(doc.told),
        at,
      ),
    }))
    .filter(({ notices }) => notices.length > 0)
}

const nameOf = (doc: Media | Document): string => ('name' in doc ? doc.name : doc.title || doc.id)

async function tell(req: PayloadRequest, { collection, asset, notices }: Ending): Promise<void> {
  // Past hooks and validation: nothing that is seen changes, the date that kits print least of all, and an old record
  // may lack what is asked for today.
  const data = { told: withNotices(asset.told, notices, now()), updatedAt: asset.updatedAt }
  await req.payload.db.updateOne({ collection, id: asset.id, data, req })
  const used = await usedWhere(req, collection, asset.id, DEFAULT_LOCALE)
  const people = await holdersOf(req, 'editor', 'press-officer')
  for (const { end } of notices)
    for (const to of people)
      await post(req, rightsLetter({ collection, asset, end, used }, to, DEFAULT_LOCALE))
}

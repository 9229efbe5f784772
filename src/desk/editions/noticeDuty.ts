import type { Payload, PayloadRequest } from 'payload'
import { z } from 'zod'
import { post } from '@/mail/post'
import { NOTICE_DAYS, noticesDue, type PermissionNotice } from '@/partners/logoPermission'
import type { Logo } from '@/payload-types'
import { managersOf } from '@/people/managers'
import { whoHears } from '@/people/members/whoHears'
import { now } from '@/platform/clock'
import { inTransaction } from '@/platform/database/inTransaction'
import { idOf } from '@/platform/ids'
import { DEFAULT_LOCALE, isLocale } from '@/platform/languages'
import type { Duty } from '@/publishing/jobs/duties'
import { managerNotice, memberNotice } from './noticeLetters'

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS

/** Tells members and managers 30 and 7 days before the leave to show a logo ends; each notice once for that end. */
export const noticeDuty: Duty = {
  name: 'logo-notices',
  everyMs: HOUR_MS,
  hasWork: async (payload) => (await ending(payload)).length > 0,
  run: async (payload) => {
    for (const { logo, notices } of await ending(payload))
      await inTransaction(payload, (req) => tell(req, logo, notices))
  },
}

const Notices = z.array(z.object({ days: z.union([z.literal(30), z.literal(7)]), end: z.string() }))

/** The notices that have left; what can't be read counts as none. */
const sentFor = ({ permission }: Pick<Logo, 'permission'>): PermissionNotice[] =>
  Notices.safeParse(permission?.notices ?? []).data ?? []

type Ending = { logo: Logo; notices: PermissionNotice[] }

async function ending(payload: Payload): Promise<Ending[]> {
  const at = now()
  const horizon = new Date(at.getTime() + NOTICE_DAYS[0] * DAY_MS).toISOString()
  const { docs } = await payload.find({
    collection: 'logos',
    where: {
      and: [
        { 'permission.until': { greater_than: at.toISOString() } },
        { 'permission.until': { less_than_equal: horizon } },
      ],
    },
    depth: 0,
    pagination: false,
  })
  return docs
    .map((logo) => {
      const { grantedAt, until, withdrawnAt } = logo.permission ?? {}
      return { logo, notices: noticesDue({ grantedAt, until, withdrawnAt }, sentFor(logo), at) }
    })
    .filter(({ notices }) => notices.length > 0)
}

async function tell(req: PayloadRequest, logo: Logo, notices: readonly PermissionNotice[]): Promise<void> {
  await req.payload.update({
    collection: 'logos',
    id: logo.id,
    data: { permission: { ...logo.permission, notices: [...sentFor(logo), ...notices] } },
    depth: 0,
    req,
  })
  const owner = idOf(logo.owner)
  const { docs } = owner
    ? await req.payload.find({
        collection: 'members',
        where: { partner: { equals: owner } },
        depth: 0,
        pagination: false,
        req,
      })
    : { docs: [] }
  const members = whoHears(docs)
  const managers = await managersOf(req)
  for (const { end } of notices) {
    for (const { email, language } of members)
      await post(req, memberNotice({ logo, end }, email, isLocale(language) ? language : DEFAULT_LOCALE))
    for (const to of managers) await post(req, managerNotice({ logo, end }, to, members.length))
  }
}

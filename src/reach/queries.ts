import type { Payload, PayloadRequest, Where } from 'payload'
import type { Day } from './days'
import type { ReachRow } from './rows'

export type Asked = {
  from: Day
  to: Day
  /** An id; without it, of every campaign. */
  campaign?: string
  /** An id, or `house`; without it, of every edition. */
  partner?: string
}

/** What was counted, as the reader may see it: staff everything, a member their own organisation's alone. */
export async function reachRows(
  payload: Payload,
  user: PayloadRequest['user'],
  { from, to, campaign, partner }: Asked,
): Promise<ReachRow[]> {
  const where: Where = {
    and: [
      { day: { greater_than_equal: from } },
      { day: { less_than_equal: to } },
      ...(campaign ? [{ campaign: { equals: campaign } }] : []),
      ...(partner ? [{ partner: { equals: partner } }] : []),
    ],
  }
  const { docs } = await payload.find({
    collection: 'reach-days',
    where,
    user,
    overrideAccess: false,
    depth: 0,
    pagination: false,
    limit: 0,
  })
  return docs.map(({ day, campaign, partner, language, kind, path, people, robots }) => ({
    day,
    campaign,
    partner,
    language,
    kind,
    path,
    people,
    robots,
  }))
}

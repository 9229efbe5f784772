import type { Payload, PayloadRequest, Where } from 'payload'
import type { KitIssue } from '@/payload-types'
import type { Locale } from '@/platform/languages'

/**
 * What the checker reads of issues. A pulled one, or one that waited and was replaced, is nobody's to read, and yet
 * people hold it: so the system reads them all, and `knownOf` decides what is said, and to whom.
 */

const SELECT = {
  kit: true,
  campaign: true,
  number: true,
  code: true,
  title: true,
  slug: true,
  state: true,
  stateAt: true,
  publicFrom: true,
  publicFrom_tz: true,
  date: true,
  frozenAt: true,
  correction: true,
  handedOnly: true,
  signature: true,
  changes: true,
} as const

/** An issue in one language, without what it holds. */
export type IssueRow = Pick<KitIssue, 'id' | keyof typeof SELECT>

/** Whatever their state, the one that is public last first. */
export async function issuesWhere(payload: Payload, locale: Locale, where: Where): Promise<IssueRow[]> {
  const { docs } = await payload.find({
    collection: 'kit-issues',
    where,
    select: SELECT,
    sort: '-publicFrom',
    locale,
    fallbackLocale: false,
    depth: 0,
    pagination: false,
    overrideAccess: true,
  })
  return docs
}

/** What an issue holds. */
export const issueWhole = (payload: Payload, id: string): Promise<KitIssue | null> =>
  payload.findByID({ collection: 'kit-issues', id, depth: 0, disableErrors: true, overrideAccess: true })

/**
 * The issue of a kit with the highest number, whole; undefined where there is none.
 *
 * @param which of its issues; all where nothing is said
 * @param within whose transaction it belongs to
 */
export async function newestIssue(
  payload: Payload,
  kit: string,
  which: Where = {},
  within?: PayloadRequest,
): Promise<KitIssue | undefined> {
  const { docs } = await payload.find({
    collection: 'kit-issues',
    where: { and: [{ kit: { equals: kit } }, which] },
    sort: '-number',
    depth: 0,
    limit: 1,
    pagination: false,
    overrideAccess: true,
    ...(within ? { req: { payload, transactionID: within.transactionID } } : {}),
  })
  return docs[0]
}

import type { PayloadRequest, Where } from 'payload'
import { write } from '@/audit/write'
import type { KitIssue } from '@/payload-types'
import type { EveryIssue } from '../issuing/read'

/** An issue that is to be public later, unless something happens to it. */
export const waits = ({ state, publicFrom }: Pick<KitIssue, 'state' | 'publicFrom'>, at: Date): boolean =>
  state === 'current' && Date.parse(publicFrom) > at.getTime()

/** The same, asked of the database. */
export const waitingAt = (at: Date): Where => ({
  and: [{ state: { equals: 'current' } }, { publicFrom: { greater_than: at.toISOString() } }],
})

/**
 * The issues of a kit as the next one finds them. One waits at most: the next takes its place, whatever its own
 * instant, so that nobody who put an embargo off sees the earlier issue come out all the same.
 */
export const asReplaced = (issues: readonly EveryIssue[], at: Date): EveryIssue[] =>
  issues.map((issue) => (waits(issue, at) ? { ...issue, state: 'pulled' as const } : issue))

/**
 * The issue that the next one must differ from: the one that waits for the same instant, else the one that it would
 * follow.
 */
export const comparedWith = (
  issues: readonly EveryIssue[],
  before: EveryIssue | undefined,
  publicFrom: string,
  at: Date,
): EveryIssue | undefined =>
  issues.find((each) => waits(each, at) && each.publicFrom === publicFrom) ?? before

/** Takes back what waited until now; in the transaction of the issue that takes its place. */
export async function replaceWaiting(
  req: PayloadRequest,
  issues: readonly EveryIssue[],
  at: Date,
): Promise<void> {
  for (const { id } of issues.filter((issue) => waits(issue, at))) {
    const data = { state: 'pulled' as const, stateAt: at.toISOString() }
    await req.payload.update({ collection: 'kit-issues', id, data, depth: 0, req })
    await write(req, {
      action: 'replace-issue',
      subjectCollection: 'kit-issues',
      subjectId: id,
      before: { state: 'current' },
      after: data,
    })
  }
}

import type { PayloadRequest } from 'payload'
import type { KitContent } from '../content'
import { changesOf } from '../fileChanges'
import { type FrozenKit, thaw, unissued } from '../frozen'
import type { EveryIssue } from './read'

/**
 * The newest issue beside the one in force that somebody holds by a personal link, where the next one changes files of
 * it: whoever has an earlier number must be able to read each step. Null where nobody holds any, or nothing changes.
 *
 * @param there every issue as its record says, the first one first
 * @param before the issue that the next one follows
 */
export async function handedOut(
  req: PayloadRequest,
  there: readonly EveryIssue[],
  before: EveryIssue | undefined,
  content: KitContent,
): Promise<{ number: number; frozen: FrozenKit } | null> {
  const beside = there.filter(({ number }) => number > (before?.number ?? 0))
  const last = beside.findLast((issue) => issue.content)
  if (!last) return null
  const { totalDocs } = await req.payload.count({
    collection: 'press-takes',
    where: { issue: { in: beside.map(({ id }) => id) } },
    req,
  })
  if (totalDocs === 0) return null
  const frozen = thaw(last)
  const changed = Object.values(changesOf(frozen, unissued(content))).some((paths) => paths.length > 0)
  return changed ? { number: last.number, frozen } : null
}

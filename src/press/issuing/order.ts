import type { KitContent } from '../content'
import { readChanges, substance } from '../fileChanges'
import type { Change } from '../manifestSchema'
import { readStored, type StoredKit } from '../storedKit'
import { nameIn } from './code'
import type { EveryIssue } from './read'

/** Where an issue stands among those of its kit. Pure. */

/** Its embargo, or now. */
export const publicFromOf = ({ embargo }: KitContent, at: Date): string =>
  new Date(Math.max(at.getTime(), Date.parse(embargo ?? '') || 0)).toISOString()

/** @returns the number after the last one, whatever became of that */
export const nextNumber = (earlier: readonly EveryIssue[]): number => (earlier.at(-1)?.number ?? 0) + 1

/** Whether an issue is public by then, and was not taken back. */
const isOut = ({ state, publicFrom }: EveryIssue, by: string): boolean =>
  state !== 'pulled' && publicFrom <= by

/** The newest issue that would be replaced. */
export const standing = (earlier: readonly EveryIssue[], publicFrom: string): EveryIssue | undefined =>
  earlier.findLast((each) => isOut(each, publicFrom))

/** The number of an issue that would be replaced, if the public reads it: a stopped one holds nothing any more. */
export const readNow = (before: EveryIssue | undefined): number | null =>
  before && before.state !== 'stopped' ? before.number : null

/** What was changed so far, up to an instant: the first issue first. */
export function changelogOf(earlier: readonly EveryIssue[], publicFrom: string): Change[] {
  return earlier
    .filter((each) => isOut(each, publicFrom))
    .map((each) => ({
      number: each.number,
      publicFrom: each.publicFrom,
      note: each.correction,
      ...readChanges(each.changes),
    }))
}

/**
 * Whether an issue holds the very same, and is public no later than it would be. An embargo that passed before the issue
 * was frozen delays nothing any more.
 *
 * @param name that the next one would bear; absent where it bears none yet
 */
export function isSame(
  before: Pick<EveryIssue, 'code' | 'content' | 'publicFrom' | 'state'>,
  stored: StoredKit,
  name?: string,
): boolean {
  const held = readStored(before.content)
  const { embargo } = stored.kit
  if (!held || before.state === 'stopped') return false
  return (
    (!embargo || Date.parse(embargo) <= Date.parse(before.publicFrom)) &&
    substance(held, nameIn(before.code)) === substance(stored, name)
  )
}

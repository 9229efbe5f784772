import type { KitIssue } from '@/payload-types'
import { idOf } from '@/platform/ids'
import { makeable } from '@/platform/makeable'
import type { Reader } from '@/publishing/read'
import { publicNote } from './cause'
import { type FileChanges, readChanges } from './fileChanges'
import { type FrozenKit, thaw } from './frozen'

/** Where an issue stands among those that a reader may see. */
export type Standing = 'current' | 'superseded' | 'stopped'

/** An issue as the public knows it, apart from what it holds. */
export interface IssueFacts {
  id: string
  /** Id of its kit. */
  kit: string
  number: number
  /** As it is printed: `UPMCQX-2-91C4`. */
  code: string
  /** ISO instant. */
  publicFrom: string
  standing: Standing
  /** The newest issue of the same kit that the reader may see. */
  newest: number
  /** What changed against the issue that was public before, in the reader's language. */
  correction?: string
  changes: FileChanges
  /** Hex SHA-256 of the manifest. */
  manifestSha256: string
}

/** An issue with what it holds; a stopped one holds nothing. */
export interface IssueReading {
  facts: IssueFacts
  frozen?: FrozenKit
}

/** Every issue of a kit that the reader may see, the newest first, without what they hold. */
const placesOf = (reader: Reader, kit: string) =>
  reader.find('kit-issues', {
    owner: kit,
    as: 'place',
    where: { kit: { equals: kit } },
    sort: '-number',
    select: { number: true, state: true, slug: true },
  })

/** Of two public issues the one with the higher number stands, whatever the records say of themselves yet. */
const standingOf = (issue: Pick<KitIssue, 'number' | 'state'>, newest: number): Standing => {
  if (issue.state === 'stopped') return 'stopped'
  return issue.number === newest ? 'current' : 'superseded'
}

/** One issue by its record, whatever its standing; null when the reader may not see it. */
export async function issueById(reader: Reader, id: string): Promise<IssueReading | null> {
  // Asked for by an address of anybody's making: not together with others, whose ids are good.
  const issue = await reader.findByID('kit-issues', id)
  const kit = issue && idOf(issue.kit)
  if (!issue || !kit) return null
  const facts = await issueFacts(reader, issue, kit)
  if (facts.standing === 'stopped') return { facts }
  return { facts, frozen: makeable({ issue: issue.id }, () => thaw(issue)) }
}

/** An issue of a kit by its number. */
export async function issueOf(reader: Reader, kit: string, number: number): Promise<IssueReading | null> {
  const found = (await placesOf(reader, kit)).find((issue) => issue.number === number)
  return found ? issueById(reader, found.id) : null
}

/** The issue of a kit that is in force; null when there is none, or when it was stopped. */
export async function currentIssue(reader: Reader, kit: string): Promise<IssueReading | null> {
  const [newest] = await placesOf(reader, kit)
  return newest && newest.state !== 'stopped' ? issueById(reader, newest.id) : null
}

type Row = Pick<
  KitIssue,
  | 'id'
  | 'number'
  | 'code'
  | 'publicFrom'
  | 'state'
  | 'correction'
  | 'handedOnly'
  | 'changes'
  | 'manifestSha256'
>

/** What the public knows of an issue, beside the others of its kit. */
export async function issueFacts(reader: Reader, issue: Row, kit: string): Promise<IssueFacts> {
  const [newest] = await placesOf(reader, kit)
  return factsOf(issue, kit, newest?.number ?? issue.number)
}

const factsOf = (issue: Row, kit: string, newest: number): IssueFacts => ({
  id: issue.id,
  kit,
  number: issue.number,
  code: issue.code,
  publicFrom: issue.publicFrom,
  standing: standingOf(issue, newest),
  newest,
  correction: publicNote(issue),
  changes: readChanges(issue.changes),
  manifestSha256: issue.manifestSha256,
})

/** Id of the kit whose issue, current or earlier, stood at an address of the press room. */
export async function kitOfSlug(reader: Reader, slug: string): Promise<string | null> {
  const [found] = await reader.find('kit-issues', {
    owner: null,
    as: 'place',
    where: { slug: { equals: slug } },
    sort: '-publicFrom',
    select: { kit: true, slug: true },
    limit: 1,
  })
  return found ? idOf(found.kit) : null
}

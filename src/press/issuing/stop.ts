import type { PayloadRequest } from 'payload'
import { write } from '@/audit/write'
import { now as clock } from '@/platform/clock'
import { asOne } from '@/platform/database/inTransaction'
import { idOf } from '@/platform/ids'
import { waits } from '../embargo/waiting'
import { type FrozenKit, thaw } from '../frozen'
import { imagesIn } from '../storedKit'
import { alone } from './alone'
import { type Correction, type Issued, issueContent } from './issue'
import { type EveryIssue, issuesOf } from './read'

/** An issue that holds an image. */
export interface Holding {
  id: string
  kit: string
  number: number
  code: string
}

/** What stopping did for one kit. */
export interface Stopped {
  kit: string
  /** Issues that are gone for good. */
  stopped: Holding[]
  /** The next ones, without the images: none where no issue in force, or to come, held them. */
  issued: Issued[]
}

/** What the next issue says of the change, where nobody wrote anything else. */
export const WITHDRAWN: Required<Correction> = {
  fr: 'Une image a été retirée de ce dossier. Ne la publiez plus et effacez-la de vos fichiers.',
  en: 'An image was withdrawn from this kit. Please publish it no more, and delete it from your files.',
}

/**
 * The issues that hold one of the images, whether the public may see them or not; stopped ones hold nothing. What
 * they hold is asked, not the relationship beside it: that goes with the record of an image that is deleted.
 */
export async function issuesHolding(req: PayloadRequest, images: readonly string[]): Promise<Holding[]> {
  const found: Holding[] = []
  for (let page = 1, more = true; more; page += 1) {
    const { docs, hasNextPage } = await req.payload.find({
      collection: 'kit-issues',
      where: { state: { not_equals: 'stopped' } },
      select: { kit: true, number: true, code: true, content: true },
      sort: 'id',
      depth: 0,
      limit: 50,
      page,
      req,
    })
    for (const { id, kit, number, code, content } of docs) {
      const of = idOf(kit)
      if (of && imagesIn(content).some((image) => images.includes(image)))
        found.push({ id, kit: of, number, code })
    }
    more = hasNextPage
  }
  return found.sort((a, b) => a.number - b.number)
}

/**
 * Stops every issue that holds one of the images: what it held and its manifest are emptied, so that its address
 * answers that it is gone. Each kit concerned is issued again at once, as it was and without the images: not from
 * the kit as it may stand by now, which nobody has asked to issue. Inside a transaction it belongs to that one.
 *
 * @param correction what the next issues say of the change.
 */
export async function stopIssues(
  req: PayloadRequest,
  images: readonly string[],
  correction: Correction = WITHDRAWN,
): Promise<Stopped[]> {
  const kits = [...new Set((await issuesHolding(req, images)).map(({ kit }) => kit))]
  const done: Stopped[] = []
  for (const kit of kits)
    done.push(await alone(req, kit, () => asOne(req, () => stopIn(req, kit, images, correction))))
  return done
}

async function stopIn(
  req: PayloadRequest,
  kit: string,
  images: readonly string[],
  correction: Correction,
): Promise<Stopped> {
  const at = clock()
  const all = await issuesOf(req.payload, kit, req)
  const holding = all.filter((issue) => issue.state !== 'stopped' && holds(issue, images))
  const standing = inLine(all, at, new Set(holding.map(({ id }) => id)))
  for (const issue of holding) await empty(req, issue, at)
  const issued: Issued[] = []
  for (const before of standing) {
    const publicFrom = new Date(Math.max(at.getTime(), Date.parse(before.publicFrom))).toISOString()
    const content = without(thaw(before), images)
    const earlier = await issuesOf(req.payload, kit, req)
    const ready = { kit, content, correction, publicFrom, at, earlier, before: thaw(before) }
    issued.push(await issueContent(req, ready))
  }
  return { kit, stopped: holding.map(({ id, number, code }) => ({ id, kit, number, code })), issued }
}

const holds = ({ content }: EveryIssue, wanted: readonly string[]): boolean =>
  imagesIn(content).some((image) => wanted.includes(image))

/**
 * The issues that are to be made anew, in their order: the one in force and the one that waits for its embargo. One
 * that waits is made anew with the one in force, though it may hold none of the images: its number must be higher.
 */
function inLine(all: readonly EveryIssue[], at: Date, stopping: ReadonlySet<string>): EveryIssue[] {
  const there = all.filter(({ state, content }) => state !== 'pulled' && state !== 'stopped' && content)
  const isPublic = ({ publicFrom }: EveryIssue): boolean => Date.parse(publicFrom) <= at.getTime()
  const current = there.findLast(isPublic)
  const waiting = there.findLast((issue) => !isPublic(issue) && issue.number > (current?.number ?? 0))
  const first = current && stopping.has(current.id) ? [current] : []
  const second = waiting && (first.length > 0 || stopping.has(waiting.id)) ? [waiting] : []
  return [...first, ...second]
}

const without = ({ content }: FrozenKit, images: readonly string[]): FrozenKit['content'] => ({
  ...content,
  images: content.images.filter(({ id }) => !images.includes(id)),
})

/**
 * A pulled one stays as if it had never been, and so does one whose embargo has not passed: nobody is told later that
 * it was stopped. Of all nothing is left but numbers and hashes.
 */
async function empty(req: PayloadRequest, issue: EveryIssue, at: Date): Promise<void> {
  const { id, manifestSha256 } = issue
  const state = issue.state === 'pulled' || waits(issue, at) ? ('pulled' as const) : ('stopped' as const)
  // When it was pulled tells whether anybody could have taken it before.
  const stateAt = issue.state === 'pulled' ? issue.stateAt : at.toISOString()
  const data = { state, stateAt, content: null, manifest: null, signature: null }
  await req.payload.update({ collection: 'kit-issues', id, data, depth: 0, req })
  await write(req, {
    action: 'stop-issue',
    subjectCollection: 'kit-issues',
    subjectId: id,
    before: { sha256: manifestSha256 },
    after: null,
  })
}

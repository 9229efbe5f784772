import type { PayloadRequest } from 'payload'
import { write } from '@/audit/write'
import { now as clock } from '@/platform/clock'
import { asOne } from '@/platform/database/inTransaction'
import { hashesOf } from '../checking/fileHashes'
import { holdBack } from '../embargo/hold'
import { waits } from '../embargo/waiting'
import { type FrozenKit, thaw } from '../frozen'
import { assetsIn } from '../storedKit'
import { isThere } from '../there'
import { alone } from './alone'
import { type Holding, holds, issuesHolding } from './holding'
import { type Correction, type Issued, issueContent } from './issue'
import { type EveryIssue, issuesOf } from './read'

/** What stopping did for one kit. */
export interface Stopped {
  kit: string
  /** Issues that are gone for good. */
  stopped: Holding[]
  /** The next ones, without them: none where no issue in force, or to come, held them. */
  issued: Issued[]
}

/** What is taken out of kits. */
export type Taken = 'image' | 'document'

/** What the next issue says of the change, where nobody wrote anything else. */
const WITHDRAWN: Record<Taken, Required<Correction>> = {
  image: {
    fr: 'Une image a été retirée de ce dossier. Ne la publiez plus et effacez-la de vos fichiers.',
    en: 'An image was withdrawn from this kit. Please publish it no more, and delete it from your files.',
  },
  document: {
    fr: 'Un document a été retiré de ce dossier. Ne le publiez plus et effacez-le de vos fichiers.',
    en: 'A document was withdrawn from this kit. Please publish it no more, and delete it from your files.',
  },
}

/**
 * Stops every issue that holds one of the images or documents: what it held and its manifest are emptied, so that its address
 * answers that it is gone. Each kit concerned is issued again at once, as it was and without them: not from
 * the kit as it may stand by now, which nobody has asked to issue. Inside a transaction it belongs to that one.
 *
 * @param assets ids in the library
 * @param taken what they are: the next issues say so.
 */
export async function stopIssues(
  req: PayloadRequest,
  assets: readonly string[],
  taken: Taken = 'image',
): Promise<Stopped[]> {
  const kits = [...new Set((await issuesHolding(req, assets)).map(({ kit }) => kit))]
  const done: Stopped[] = []
  for (const kit of kits)
    done.push(await alone(req, kit, () => asOne(req, () => stopIn(req, kit, assets, WITHDRAWN[taken]))))
  return done
}

async function stopIn(
  req: PayloadRequest,
  kit: string,
  assets: readonly string[],
  correction: Correction,
): Promise<Stopped> {
  const at = clock()
  const all = await issuesOf(req.payload, kit, req)
  const holding = all.filter((issue) => issue.state !== 'stopped' && holds(assetsIn(issue.content), assets))
  const standing = inLine(all, at, new Set(holding.map(({ id }) => id)))
  for (const issue of holding) await empty(req, issue, at)
  const issued: Issued[] = []
  for (const before of standing) {
    const publicFrom = new Date(Math.max(at.getTime(), Date.parse(before.publicFrom))).toISOString()
    const content = without(thaw(before), assets)
    const earlier = await issuesOf(req.payload, kit, req)
    const ready = { kit, content, correction, publicFrom, at, earlier, before: thaw(before) }
    issued.push(await issueContent(req, ready))
  }
  await holdBack(req, kit, assetsIn(...holding.map(({ content }) => content)))
  return { kit, stopped: holding.map(({ id, number, code }) => ({ id, kit, number, code })), issued }
}

/**
 * The issues that are to be made anew, in their order: the one in force and the one that waits for its embargo. One
 * that waits is made anew with the one in force, though it may hold none of them: its number must be higher.
 */
function inLine(all: readonly EveryIssue[], at: Date, stopping: ReadonlySet<string>): EveryIssue[] {
  const there = all.filter((issue) => isThere(issue) && issue.content)
  const isPublic = ({ publicFrom }: EveryIssue): boolean => Date.parse(publicFrom) <= at.getTime()
  const current = there.findLast(isPublic)
  const waiting = there.findLast((issue) => !isPublic(issue) && issue.number > (current?.number ?? 0))
  const first = current && stopping.has(current.id) ? [current] : []
  const second = waiting && (first.length > 0 || stopping.has(waiting.id)) ? [waiting] : []
  return [...first, ...second]
}

const without = ({ content }: FrozenKit, assets: readonly string[]): FrozenKit['content'] => {
  const stays = ({ id }: { id: string }) => !assets.includes(id)
  const { images, documents = [], ...rest } = content
  const enclosed = documents.filter(stays)
  return { ...rest, images: images.filter(stays), ...(enclosed.length > 0 ? { documents: enclosed } : {}) }
}

/**
 * A pulled one stays as if it had never been, and so does one whose embargo has not passed: nobody is told later that
 * it was stopped. Of all nothing is left but numbers and hashes: those of its files stay, so that whoever has one may ask.
 */
async function empty(req: PayloadRequest, issue: EveryIssue, at: Date): Promise<void> {
  const { id, manifestSha256 } = issue
  const state = issue.state === 'pulled' || waits(issue, at) ? ('pulled' as const) : ('stopped' as const)
  // When it was pulled tells whether anybody could have taken it before.
  const stateAt = issue.state === 'pulled' ? issue.stateAt : at.toISOString()
  const fileHashes = hashesOf(issue)
  const data = { state, stateAt, content: null, manifest: null, signature: null, fileHashes }
  await req.payload.update({ collection: 'kit-issues', id, data, depth: 0, req })
  await write(req, {
    action: 'stop-issue',
    subjectCollection: 'kit-issues',
    subjectId: id,
    before: { sha256: manifestSha256 },
    after: null,
  })
}

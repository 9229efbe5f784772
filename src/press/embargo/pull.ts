import { APIError, type PayloadRequest } from 'payload'
import { write } from '@/audit/write'
import type { KitIssue } from '@/payload-types'
import { now as clock } from '@/platform/clock'
import { asOne } from '@/platform/database/inTransaction'
import { idOf } from '@/platform/ids'
import { alone } from '../issuing/alone'
import { type EveryIssue, issuesOf } from '../issuing/read'
import { assetsIn } from '../storedKit'
import { isThere } from '../there'
import { holdBack } from './hold'
import { say } from './words'

/**
 * Pulls one issue: nobody reads it at any door when this is committed and answered; what was public says that it went.
 * The issue before it, if there is one, stands again. What is being downloaded breaks off within the second. It
 * comes back by issuing the kit again.
 *
 * @param reason for the house alone, kept in the trail word for word
 * @throws APIError when it is gone already
 */
export async function pullIssue(req: PayloadRequest, id: string, reason: string): Promise<void> {
  const issue = await req.payload.findByID({
    collection: 'kit-issues',
    id,
    depth: 0,
    disableErrors: true,
    req,
  })
  if (!issue) throw new APIError(say(req, 'gone'), 404, null, true)
  const went = await pullSome(req, idOf(issue.kit) ?? '', reason, (each) => each.id === id)
  if (!went) throw new APIError(say(req, 'already'), 409, null, true)
}

/**
 * Pulls a kit: every issue of it, public or waiting for its embargo.
 *
 * @throws APIError when nothing of it is left
 */
export async function pullKit(req: PayloadRequest, kit: string, reason: string): Promise<void> {
  const went = await pullSome(req, kit, reason, () => true)
  if (!went) throw new APIError(say(req, 'nothing'), 409, null, true)
}

/** @returns whether any went */
const pullSome = (
  req: PayloadRequest,
  kit: string,
  reason: string,
  wanted: (issue: EveryIssue) => boolean,
): Promise<boolean> => alone(req, kit, () => asOne(req, () => pullIn(req, kit, reason, wanted)))

async function pullIn(
  req: PayloadRequest,
  kit: string,
  reason: string,
  wanted: (issue: EveryIssue) => boolean,
): Promise<boolean> {
  const at = clock()
  const issues = await issuesOf(req.payload, kit, req)
  // A stopped one holds nothing any more, and its address must go on saying so.
  const going = issues.filter((each) => isThere(each) && wanted(each))
  for (const { id, state } of going) {
    await setState(req, id, 'pulled', at)
    await write(req, {
      action: 'pull-issue',
      subjectCollection: 'kit-issues',
      subjectId: id,
      before: { state },
      after: { state: 'pulled' },
      note: reason,
    })
  }
  const left = issues.filter((each) => isThere(each) && !going.includes(each))
  const newest = left.findLast(({ publicFrom }) => Date.parse(publicFrom) <= at.getTime())
  if (newest?.state === 'superseded') await setState(req, newest.id, 'current', at)
  await holdBack(req, kit, assetsIn(...going.map(({ content }) => content)))
  return going.length > 0
}

const setState = (req: PayloadRequest, id: string, state: KitIssue['state'], at: Date) =>
  req.payload.update({
    collection: 'kit-issues',
    id,
    data: { state, stateAt: at.toISOString() },
    depth: 0,
    req,
  })

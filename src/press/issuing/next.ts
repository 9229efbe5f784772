import type { PayloadRequest } from 'payload'
import { now as clock } from '@/platform/clock'
import { asReplaced } from '../embargo/waiting'
import { draftOf } from './draft'
import { handedOut } from './handed'
import { nextNumber, publicFromOf, readNow, standing } from './order'
import { type EveryIssue, issuesOf } from './read'

/**
 * What the next issue of a kit would be now, before anybody has said what changed: what it would hold, where it would
 * stand among the others, and what the rules of issuing ask of that.
 *
 * @returns every issue as its record says; `next` is null when the kit is published in no language
 */
export async function nextOf(req: PayloadRequest, kit: string) {
  const [draft, there] = [await draftOf(req, kit), await issuesOf(req.payload, kit, req)]
  return { there, next: draft && (await placed(req, draft, there)) }
}

async function placed(
  req: PayloadRequest,
  { content, subject }: NonNullable<Awaited<ReturnType<typeof draftOf>>>,
  there: EveryIssue[],
) {
  const at = clock()
  const publicFrom = publicFromOf(content, at)
  const earlier = asReplaced(there, at)
  const before = standing(earlier, publicFrom)
  const handed = await handedOut(req, there, before, content)
  return {
    content,
    /** Of its campaign. */
    campaign: subject.campaign,
    at,
    publicFrom,
    /** The others as it would find them. */
    earlier,
    /** The one that it would follow. */
    before,
    /** One that never was public and that somebody holds, of which it would change files. */
    handed,
    asked: {
      ...subject,
      number: nextNumber(earlier),
      follows: before?.number ?? null,
      stands: readNow(before),
      handed: handed?.number ?? null,
      issues: there,
      now: at,
    },
  }
}

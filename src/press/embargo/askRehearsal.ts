import { APIError, type PayloadRequest } from 'payload'
import { now } from '@/platform/clock'
import { issuesOf } from '../issuing/read'
import { noteTold } from '../noteTold'
import { waits } from './waiting'
import { say } from './words'

/**
 * Asks for a rehearsal of the issue of a kit that waits: a duty does it within a minute or two, and mails what it
 * found.
 *
 * @throws APIError when none waits
 */
export async function askRehearsal(req: PayloadRequest, kit: string): Promise<void> {
  const at = now()
  const waiting = (await issuesOf(req.payload, kit, req)).find((issue) => waits(issue, at))
  if (!waiting) throw new APIError(say(req, 'noneWaiting'), 409, null, true)
  await noteTold(req, waiting.id, { asked: at.toISOString() })
}

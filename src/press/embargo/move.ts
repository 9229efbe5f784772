import { APIError, type PayloadRequest, ValidationError } from 'payload'
import { write } from '@/audit/write'
import { refused } from '@/gate/refused'
import { now as clock } from '@/platform/clock'
import { asOne } from '@/platform/database/inTransaction'
import { idOf } from '@/platform/ids'
import { thaw } from '../frozen'
import { alone } from '../issuing/alone'
import { type Issued, issueContent } from '../issuing/issue'
import { standing } from '../issuing/order'
import { issuesOf } from '../issuing/read'
import { rightsAtIssue } from '../issuing/rules'
import { noteTold } from '../noteTold'
import { assetsIn } from '../storedKit'
import { holdBack } from './hold'
import { embargoFault, embargoWords } from './rules'
import { setEmbargo } from './setEmbargo'
import { asReplaced, waits } from './waiting'
import { say } from './words'

/**
 * Moves the embargo of an issue that waits for it, later or earlier. Its manifest names the instant and is signed, so
 * it is made anew as it is, with the new instant and the next number, and takes its own place: the earlier one never
 * comes out. The kit's own field is set too, published and saved, so that no issue of it goes back to the earlier instant.
 *
 * @param reason for the house alone, kept in the trail word for word
 * @throws APIError when it waits no more, ValidationError when the new instant is past or too near, or when an image
 * is not the house's to give by then
 */
export const moveEmbargo = (
  req: PayloadRequest,
  id: string,
  { embargo, reason }: { embargo: Date; reason: string },
): Promise<Issued> => moveTo(req, id, embargo, reason)

/**
 * Ends the embargo of an issue that waits for it: it is made anew without one, and is public when this is committed.
 *
 * @param reason for the house alone, kept in the trail word for word
 * @throws APIError when it waits no more
 */
export const liftEmbargo = (req: PayloadRequest, id: string, reason: string): Promise<Issued> =>
  moveTo(req, id, null, reason)

/** @param instant null for now */
async function moveTo(
  req: PayloadRequest,
  id: string,
  instant: Date | null,
  reason: string,
): Promise<Issued> {
  const found = await req.payload.findByID({
    collection: 'kit-issues',
    id,
    depth: 0,
    disableErrors: true,
    req,
  })
  const kit = idOf(found?.kit)
  if (!kit) throw new APIError(say(req, 'gone'), 404, null, true)
  return alone(req, kit, () =>
    asOne(req, async () => {
      const at = clock()
      const earlier = await issuesOf(req.payload, kit, req)
      const waiting = earlier.find((each) => each.id === id && waits(each, at))
      if (!waiting) throw new APIError(say(req, 'notWaiting'), 409, null, true)
      const frozen = thaw(waiting)
      const publicFrom = (instant ?? at).toISOString()
      if (instant) refuseInstant(req, publicFrom, frozen.content.timeZone, at)
      // What is lifted bears none: its files are to be published at once, and say so.
      const embargo = instant ? publicFrom : undefined
      const content = { ...frozen.content, embargo }
      // An image may be the house's to give from the earlier instant on alone.
      const refusals = rightsAtIssue({ content, now: at })
      if (refusals.length > 0) throw refused({ collection: 'press-kits', id: kit, req }, refusals)
      const { correction } = waiting
      const before = standing(asReplaced(earlier, at), publicFrom)
      // It says what the one says that it replaces, which may be of an issue that was handed out.
      const noted = Object.keys(correction).length > 0
      const handed = noted
        ? earlier.findLast((each) => each.number < waiting.number && each.content)
        : undefined
      const compared = before ?? handed
      const issued = await issueContent(req, {
        kit,
        content,
        correction,
        publicFrom,
        at,
        earlier,
        before: compared?.content ? thaw(compared) : null,
        noted,
      })
      await noteTold(req, issued.id, { [instant ? 'moved' : 'lifted']: at.toISOString() })
      await setEmbargo(req, kit, embargo ?? null, frozen.content.timeZone)
      await holdBack(req, kit, assetsIn(waiting.content))
      await write(req, {
        action: instant ? 'move-embargo' : 'lift-embargo',
        subjectCollection: 'kit-issues',
        subjectId: issued.id,
        before: { id, publicFrom: waiting.publicFrom },
        after: { id: issued.id, publicFrom },
        note: reason,
      })
      return issued
    }),
  )
}

function refuseInstant(req: PayloadRequest, embargo: string, timeZone: string, at: Date): void {
  const fault = embargoFault(embargo, at)
  if (!fault) return
  const message = embargoWords(fault, embargo, timeZone)[req.i18n?.language === 'en' ? 'en' : 'fr']
  throw new ValidationError({ errors: [{ path: 'embargo', message }] }, req.t)
}

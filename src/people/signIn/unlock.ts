import { unlockOperation } from 'payload'
import { z } from 'zod'
import { holds } from '../access'
import { Address, accountOf } from './account'
import { door } from './doors'
import { limited } from './limits'
import { NEVER_KEPT, refuse, say } from './words'

const Asked = z.object({ email: Address })

/** Opens a locked account before its time. For administrators; the answer is the same for unknown addresses. */
export const unlock = door('/unlock', async (req, body) => {
  const tooMany = limited(req, 'unlock')
  if (tooMany) return tooMany
  if (!holds(req.user)) return refuse(req, 403, 'forbidden')
  const asked = Asked.safeParse(body)
  if (asked.success && (await accountOf(req, asked.data.email)))
    await unlockOperation({
      collection: req.payload.collections.staff,
      data: { ...asked.data, password: '' },
      overrideAccess: false,
      req,
    })
  return Response.json({ message: say(req, 'unlocked') }, { headers: NEVER_KEPT })
})

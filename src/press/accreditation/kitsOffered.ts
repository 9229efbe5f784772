import type { FilterOptions, PayloadRequest } from 'payload'
import { z } from 'zod'
import { holds } from '@/people/access'
import { idsOf } from '@/platform/ids'
import { THERE } from '../there'

/** The name of a kit in the address of a new invitation: `?kit=…`. */
export const KIT_ASKED = 'kit'

const asked = z.string().regex(/^[\w-]{1,64}$/)

/** The kit from whose page a press officer invites somebody: it is chosen already. */
export function kitAsked({ req }: { req: Pick<PayloadRequest, 'user' | 'query'> }): string[] | undefined {
  const kit = asked.safeParse(req?.query?.[KIT_ASKED])
  return kit.success && holds(req.user, 'press-officer') ? [kit.data] : undefined
}

/** The kits that a list offers to be opened to somebody: those of which there is something to show. */
export const kitsToShow: FilterOptions = async ({ req }) => {
  const { docs } = await req.payload.find({
    collection: 'kit-issues',
    where: THERE,
    select: { kit: true },
    depth: 0,
    pagination: false,
    overrideAccess: false,
    user: req.user,
    req,
  })
  return { id: { in: [...new Set(idsOf(docs.map(({ kit }) => kit)))] } }
}

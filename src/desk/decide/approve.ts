import type { PayloadRequest } from 'payload'
import { now } from '@/platform/clock'
import { editionFor } from './editionFor'
import { knownMember, memberFor } from './memberFor'
import { undecided } from './open'
import { partnerFor } from './partnerFor'
import { welcome } from './welcome'

export type Approval = {
  role: 'joint' | 'supporting' | 'funder'
  /** The member of staff who decided; null where the campaign's list of domains did. */
  by: string | null
  /** An organisation that is known already: the application then is its own. */
  partner?: string
}

/**
 * Turns an application into an organisation with an edition to fill, and tells whoever asked, with a link into
 * the partner space. All of it in the request's transaction. An address that has an account already keeps it: its
 * organisation then relays one more campaign.
 * @throws APIError 409 when the application is decided, or its address was never confirmed
 */
export async function approve(
  req: PayloadRequest,
  application: string,
  { role, by, partner }: Approval,
): Promise<void> {
  const { payload } = req
  const asked = await undecided(req, application)
  const known = await knownMember(req, asked.email)
  const partnerId = known?.partner ?? partner ?? (await partnerFor(req, asked))
  await editionFor(req, asked, { partner: partnerId, role })
  const member = known ?? (await memberFor(req, asked, partnerId))
  await payload.update({
    collection: 'agreements',
    where: { application: { equals: application } },
    data: { partner: partnerId },
    depth: 0,
    req,
  })
  await payload.update({
    collection: 'applications',
    id: application,
    data: {
      state: 'approved',
      decidedAt: now().toISOString(),
      decidedBy: by,
      decidedAlone: by === null,
      partner: partnerId,
    },
    depth: 0,
    req,
  })
  await welcome(req, asked, member)
}

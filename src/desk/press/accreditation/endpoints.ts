import type { Endpoint } from 'payload'
import { z } from 'zod'
import { grant, refuseAccreditation, revoke, sendLinkAnew } from '@/press/accreditation/decide'
import { deed } from '../../deed'

const nothing = z.object({})
const reason = z.string().trim().max(1_000)

/** What press officers decide about a journalist: yes, no, no longer, and the link once more. */
export const accreditationEndpoints: Endpoint[] = [
  deed({
    path: '/accreditations/:id/grant',
    role: 'press-officer',
    schema: nothing,
    words: {},
    work: (req, id) => grant(req, id),
  }),
  deed({
    path: '/accreditations/:id/refuse',
    role: 'press-officer',
    schema: z.object({ reason: reason.min(3) }),
    words: { reason: 'reason' },
    work: (req, id, sent) => refuseAccreditation(req, id, sent.reason),
  }),
  deed({
    path: '/accreditations/:id/revoke',
    role: 'press-officer',
    schema: z.object({ reason: reason.default('') }),
    words: { reason: 'reason' },
    work: (req, id, sent) => revoke(req, id, sent.reason),
  }),
  deed({
    path: '/accreditations/:id/link',
    role: 'press-officer',
    schema: nothing,
    words: {},
    work: (req, id) => sendLinkAnew(req, id),
  }),
]

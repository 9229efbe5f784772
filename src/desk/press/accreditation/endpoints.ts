import type { Endpoint } from 'payload'
import { z } from 'zod'
import { deed } from '../../deed'

const nothing = z.object({})
const reason = z.string().trim().max(1_000)

/** Loaded when they are done: they write letters, and the CMS must load without anything that draws. */
const acts = () => import('@/press/accreditation/decide')

/** What press officers decide about a journalist: yes, no, no longer, and the link once more. */
export const accreditationEndpoints: Endpoint[] = [
  deed({
    path: '/accreditations/:id/grant',
    role: 'press-officer',
    schema: nothing,
    words: {},
    work: async (req, id) => (await acts()).grant(req, id),
  }),
  deed({
    path: '/accreditations/:id/refuse',
    role: 'press-officer',
    schema: z.object({ reason: reason.min(3) }),
    words: { reason: 'reason' },
    work: async (req, id, sent) => (await acts()).refuseAccreditation(req, id, sent.reason),
  }),
  deed({
    path: '/accreditations/:id/revoke',
    role: 'press-officer',
    schema: z.object({ reason: reason.default('') }),
    words: { reason: 'reason' },
    work: async (req, id, sent) => (await acts()).revoke(req, id, sent.reason),
  }),
  deed({
    path: '/accreditations/:id/link',
    role: 'press-officer',
    schema: nothing,
    words: {},
    work: async (req, id) => (await acts()).sendLinkAnew(req, id),
  }),
]

import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { write } from '@/audit/write'
import { Proof, readProofs } from '@/partners/proofs'
import { now } from '@/platform/clock'
import { deed } from '../deed'
import { approve } from './approve'
import { undecided } from './open'
import { ask, refuse } from './reply'

const Approval = z.object({
  role: z.enum(['joint', 'supporting', 'funder']),
  /** An organisation that is known already; empty: a new one is made. */
  partner: z.string().max(100).optional(),
})

const whoever = (req: PayloadRequest): string => String(req.user?.id)

/** What is decided, by its name, beside the lines about what it changed. */
const trace = (req: PayloadRequest, action: string, subjectId: string, after: unknown) =>
  write(req, {
    action,
    subjectCollection: 'applications',
    subjectId,
    before: null,
    after,
    aboutPeople: true,
  })

/** The decisions about an application. */
export const decideEndpoints: Endpoint[] = [
  deed({
    path: '/applications/:id/approve',
    schema: Approval,
    words: {},
    work: async (req, id, { role, partner }) => {
      await approve(req, id, { role, by: whoever(req), ...(partner ? { partner } : {}) })
      await trace(req, 'approve-application', id, { role, partner })
    },
  }),
  deed({
    path: '/applications/:id/ask',
    schema: z.object({ question: z.string().trim().min(3).max(2_000) }),
    words: { question: 'question' },
    work: async (req, id, { question }) => {
      await ask(req, id, question)
      await trace(req, 'ask-applicant', id, { question })
    },
  }),
  deed({
    path: '/applications/:id/refuse',
    schema: z.object({ reason: z.string().trim().min(3).max(1_000) }),
    words: { reason: 'reason' },
    work: async (req, id, { reason }) => {
      await refuse(req, id, { reason, by: whoever(req) })
      await trace(req, 'refuse-application', id, { reason })
    },
  }),
  deed({
    path: '/applications/:id/prove',
    schema: Proof,
    words: { what: 'proof', on: 'day' },
    work: async (req, id, proof) => {
      const asked = await undecided(req, id)
      const by = req.user?.collection === 'staff' ? req.user.name : ''
      const proofs = [...readProofs(asked.proofs), { ...proof, by, at: now().toISOString() }]
      await req.payload.update({ collection: 'applications', id, data: { proofs }, depth: 0, req })
      await trace(req, 'record-proof', id, proof)
    },
  }),
]

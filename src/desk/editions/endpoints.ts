import type { Endpoint } from 'payload'
import { z } from 'zod'
import { answerAsk } from '@/editions/publishing'
import { Address } from '@/people/signIn/account'
import { LOCALES } from '@/platform/languages'
import { deed } from '../deed'
import { handOver } from './handOver'
import { suspend } from './suspend'

const Answer = z
  .object({
    language: z.enum(LOCALES),
    verdict: z.enum(['approve', 'send-back']),
    answer: z.string().trim().max(1_000),
  })
  // Sent back without a word, nobody would know what to change.
  .refine(({ verdict, answer }) => verdict === 'approve' || answer.length >= 3, { path: ['answer'] })

/** What a manager does with editions that are there: suspend, take up again, answer, hand over. */
export const editionEndpoints: Endpoint[] = [
  deed({
    path: '/editions/:id/suspend',
    schema: z.object({ reason: z.string().trim().min(3).max(1_000) }),
    words: { reason: 'reason' },
    work: (req, id, { reason }) => suspend(req, id, reason),
  }),
  deed({
    path: '/editions/:id/resume',
    schema: z.object({}),
    words: {},
    work: (req, id) => suspend(req, id, null),
  }),
  deed({
    path: '/standings/:id/answer',
    schema: Answer,
    words: { answer: 'answer' },
    work: (req, id, { language, verdict, answer }) =>
      answerAsk(req, {
        standing: id,
        locale: language,
        approve: verdict === 'approve',
        answer: answer || null,
        by: req.user?.collection === 'staff' ? req.user.name : '',
      }),
  }),
  deed({
    path: '/partners/:id/hand-over',
    schema: z.object({
      email: Address,
      name: z.string().trim().min(1).max(120),
      language: z.enum(LOCALES),
      proof: z.string().trim().min(3).max(500),
    }),
    words: { email: 'email', name: 'person', proof: 'proof' },
    work: (req, id, owner) => handOver(req, id, owner),
  }),
]

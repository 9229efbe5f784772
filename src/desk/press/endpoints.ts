import type { Endpoint } from 'payload'
import { z } from 'zod'
import { issueKit } from '@/press/issuing/issue'
import { deed } from '../deed'

const text = z.string().trim().max(1_000).default('')

/** What press officers do to a kit beside writing it. */
export const pressEndpoints: Endpoint[] = [
  deed({
    path: '/press-kits/:id/issue',
    role: 'press-officer',
    schema: z.object({ 'correction-fr': text, 'correction-en': text }),
    words: { 'correction-fr': 'correction', 'correction-en': 'correction' },
    work: async (req, id, sent) => {
      await issueKit(req, id, { correction: { fr: sent['correction-fr'], en: sent['correction-en'] } })
    },
  }),
]

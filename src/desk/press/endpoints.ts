import { type Endpoint, ValidationError } from 'payload'
import { z } from 'zod'
import { ZONES } from '@/editions/typed'
import { typedInstant } from '@/editions/typedInstant'
import { askRehearsal } from '@/press/embargo/askRehearsal'
import { moveEmbargo } from '@/press/embargo/move'
import { pullIssue, pullKit } from '@/press/embargo/pull'
import { issueKit } from '@/press/issuing/issue'
import { deed } from '../deed'
import { sayField } from '../deedWords'

const ground = z.string().trim().min(3).max(1_000)
/** As a field of a browser writes it, in the zone of the kit. */
const wall = z.string().trim().min(1).max(40)
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
  deed({
    path: '/press-kits/:id/rehearse',
    role: 'press-officer',
    schema: z.object({}),
    words: {},
    work: (req, id) => askRehearsal(req, id),
  }),
  deed({
    path: '/press-kits/:id/pull',
    role: 'press-officer',
    schema: z.object({ reason: ground }),
    words: { reason: 'ground' },
    work: (req, id, { reason }) => pullKit(req, id, reason),
  }),
  deed({
    path: '/kit-issues/:id/pull',
    role: 'press-officer',
    schema: z.object({ reason: ground }),
    words: { reason: 'ground' },
    work: (req, id, { reason }) => pullIssue(req, id, reason),
  }),
  deed({
    path: '/kit-issues/:id/move-embargo',
    role: 'press-officer',
    schema: z.object({ embargo: wall, zone: z.enum(ZONES), reason: ground }),
    words: { embargo: 'instant', zone: 'choose', reason: 'ground' },
    work: async (req, id, { embargo, zone, reason }) => {
      const instant = typedInstant(embargo, zone)
      if (!(instant instanceof Date))
        throw new ValidationError({ errors: [{ path: 'embargo', message: sayField(req, 'instant') }] }, req.t)
      await moveEmbargo(req, id, { embargo: instant, reason })
    },
  }),
]

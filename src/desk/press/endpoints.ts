import { type Endpoint, ValidationError } from 'payload'
import { z } from 'zod'
import { ZONES } from '@/editions/typed'
import { typedInstant } from '@/editions/typedInstant'
import { deed } from '../deed'
import { sayField } from '../deedWords'

const ground = z.string().trim().min(3).max(1_000)
/** As a field of a browser writes it, in the zone of the kit. */
const wall = z.string().trim().min(1).max(40)
const text = z.string().trim().max(1_000).default('')

/**
 * What press officers do to a kit beside writing it. The acts are loaded when they are done: they print texts, and
 * the CMS must load without anything that draws.
 */
export const pressEndpoints: Endpoint[] = [
  deed({
    path: '/press-kits/:id/issue',
    role: 'press-officer',
    schema: z.object({ 'correction-fr': text, 'correction-en': text, wait: z.literal('yes').optional() }),
    words: { 'correction-fr': 'correction', 'correction-en': 'correction' },
    work: async (req, id, sent) => {
      const { issueKit } = await import('@/press/issuing/issue')
      const correction = { fr: sent['correction-fr'], en: sent['correction-en'] }
      await issueKit(req, id, { correction, wait: sent.wait !== undefined })
    },
  }),
  deed({
    path: '/press-kits/:id/rehearse',
    role: 'press-officer',
    schema: z.object({}),
    words: {},
    work: async (req, id) => (await import('@/press/embargo/askRehearsal')).askRehearsal(req, id),
  }),
  deed({
    path: '/press-kits/:id/pull',
    role: 'press-officer',
    schema: z.object({ reason: ground }),
    words: { reason: 'ground' },
    work: async (req, id, { reason }) => (await import('@/press/embargo/pull')).pullKit(req, id, reason),
  }),
  deed({
    path: '/kit-issues/:id/pull',
    role: 'press-officer',
    schema: z.object({ reason: ground }),
    words: { reason: 'ground' },
    work: async (req, id, { reason }) => (await import('@/press/embargo/pull')).pullIssue(req, id, reason),
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
      const { moveEmbargo } = await import('@/press/embargo/move')
      await moveEmbargo(req, id, { embargo: instant, reason })
    },
  }),
  deed({
    path: '/kit-issues/:id/lift-embargo',
    role: 'press-officer',
    schema: z.object({ reason: ground }),
    words: { reason: 'ground' },
    work: async (req, id, { reason }) => {
      await (await import('@/press/embargo/move')).liftEmbargo(req, id, reason)
    },
  }),
]

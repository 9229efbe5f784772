import type { Endpoint, PayloadRequest } from 'payload'
import { ConsentKeyLost, ConsentTampered } from '@/media/consent/seal'
import { ConsentEmpty } from '@/media/consent/vault'
import { holds } from '@/people/access'
import { refuse } from './words'

/** What these answer is kept by nobody. */
export const PRIVATE = { 'cache-control': 'private, no-store' }

/**
 * An act on a consent, as an address of the API: `POST /api/desk/consents/:id/…`. Press officers and administrators
 * alone; what comes from other pages is nobody's (Payload takes its cookie from the house's origin alone). Reading
 * is a POST too, because each leaves a line in the trail.
 */
export const onConsent = (
  path: string,
  work: (req: PayloadRequest, id: string) => Promise<Response>,
): Endpoint => ({
  path: `/desk/consents/:id/${path}`,
  method: 'post',
  handler: async (req) => {
    if (!holds(req.user, 'press-officer')) throw refuse(req, 403, 'forbidden')
    const id = req.routeParams?.id
    if (typeof id !== 'string') throw refuse(req, 404, 'gone')
    try {
      return await work(req, id)
    } catch (error) {
      throw told(req, error)
    }
  },
})

/** What the vault says, in the reader's words; the log has the rest. */
function told(req: PayloadRequest, error: unknown): unknown {
  if (error instanceof ConsentEmpty) return refuse(req, 404, 'empty')
  if (!(error instanceof ConsentKeyLost || error instanceof ConsentTampered)) return error
  req.payload.logger.error({ err: error, msg: 'A consent can not be opened' })
  return refuse(req, 500, error instanceof ConsentKeyLost ? 'key-lost' : 'tampered')
}

import type { PayloadRequest } from 'payload'
import type { Consent } from '@/payload-types'

/** A consent; null when there is none. To be asked for a press officer alone, and in the request's transaction. */
export const consentById = (req: PayloadRequest, id: string): Promise<Consent | null> =>
  req.payload.findByID({ collection: 'consents', id, depth: 0, disableErrors: true, req })

import type { PayloadRequest } from 'payload'
import type { Standing } from '@/payload-types'

/** Ids. */
export type Pair = { campaign: string; partner: string }
type Said = Partial<Omit<Standing, 'id' | 'campaign' | 'partner' | 'createdAt' | 'updatedAt'>>

/**
 * Writes what stands of a pair's edition as the system, whoever decided it; its record is made where there is none. A
 * member may write the record, not make it: for one without, this makes it empty.
 */
export const putStanding = (
  req: PayloadRequest,
  { campaign, partner }: Pair,
  known: Pick<Standing, 'id'> | null,
  said: Said = {},
): Promise<Standing> =>
  known
    ? req.payload.update({
        collection: 'standings',
        id: known.id,
        data: said,
        depth: 0,
        overrideAccess: true,
        req,
      })
    : req.payload.create({
        collection: 'standings',
        data: { state: 'open', ...said, campaign, partner },
        depth: 0,
        overrideAccess: true,
        req,
      })

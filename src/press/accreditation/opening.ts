import type { Payload } from 'payload'
import type { Accreditation } from '@/payload-types'
import { now } from '@/platform/clock'
import { inTransaction } from '@/platform/database/inTransaction'
import { isWaiting, type OpenKit, openKits } from './kits'
import { keepOpening } from './takes'

/** Writes down that a personal link was opened, by the button and not by a scanner: when first, and which issues it showed. */
export async function keepOpened(payload: Payload, accreditation: Accreditation): Promise<void> {
  const { id, openedAt } = accreditation
  const waiting = (await openKits(payload, accreditation)).filter(isWaiting)
  await inTransaction(payload, async (req) => {
    if (!openedAt)
      await payload.update({
        collection: 'accreditations',
        id,
        data: { openedAt: now().toISOString() },
        depth: 0,
        req,
      })
    for (const { issue } of waiting) await keepOpening(req, { accreditation: id, issue: issue.id })
  })
}

/** Writes down that somebody whose session is open already opened a later number, by its own button. */
export const keepNumberOpened = (
  payload: Payload,
  accreditation: string,
  { issue }: OpenKit,
): Promise<void> => inTransaction(payload, (req) => keepOpening(req, { accreditation, issue: issue.id }))

import { createLocalReq, type Payload } from 'payload'
import { inTransaction } from '@/platform/database/inTransaction'
import { assetsHeld } from '@/press/issuing/holding'
import type { Duty } from '@/publishing/jobs/duties'
import { stopKits } from '../withdraw/kits'
import type { Asset } from './usedWhere'

const HOUR_MS = 3_600_000

/**
 * No issue holds what may not leave the house. Taking a tick away sees to it by itself; this is for what came before
 * that rule, for a kit that was issued at that very instant, and for a crash where there are no transactions.
 */
export const heldDuty: Duty = {
  name: 'kept-in-the-house',
  everyMs: HOUR_MS,
  run: async (payload) => {
    const { images, documents } = await assetsHeld(await createLocalReq({}, payload))
    const [kept, keptDocuments] = [
      await keptIn(payload, 'media', images),
      await keptIn(payload, 'documents', documents),
    ]
    await inTransaction(payload, async (req) => {
      if (kept.length > 0) await stopKits(req, kept, { taken: 'image', by: 'house' })
      if (keptDocuments.length > 0) await stopKits(req, keptDocuments, { taken: 'document', by: 'house' })
    })
  },
}

/** Those that are not ticked, lie in the bin or are deleted. */
async function keptIn(payload: Payload, collection: Asset, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return []
  const { docs } = await payload.find({
    collection,
    where: { and: [{ id: { in: [...ids] } }, { approved: { equals: true } }] },
    select: {},
    depth: 0,
    pagination: false,
  })
  const out = new Set(docs.map(({ id }) => id))
  return ids.filter((id) => !out.has(id))
}

import type { Payload } from 'payload'
import { storedRow } from '@/media/consent/putRow'
import { destroyFiles, withFiles } from '@/media/consent/withdrawImages'
import type { Consent } from '@/payload-types'
import { inTransaction } from '@/platform/database/inTransaction'
import type { Duty } from '@/publishing/jobs/duties'
import { heldKits, stopKits } from './kits'
import { takeWith } from './withdraw'

/** Finishes withdrawals that a crash, a full disk or a kit that could not be issued left half done. */
export const finishDuty: Duty = {
  name: 'withdrawals',
  everyMs: 60_000,
  hasWork: async (payload) => {
    if ((await withFiles(payload)).length > 0) return true
    const images = await withdrawnImages(payload)
    return (await heldKits({ payload }, images)).length > 0 || (await unmarked(payload)).length > 0
  },
  run: async (payload) => {
    for (const { id } of await unmarked(payload))
      await inTransaction(payload, async (req) => {
        const row = await storedRow(req, 'consents', id)
        await takeWith(req, id, { before: row, after: row })
      })
    await destroyFiles(payload)
    const images = await withdrawnImages(payload)
    if ((await heldKits({ payload }, images)).length > 0)
      await inTransaction(payload, (req) => stopKits(req, images))
  },
}

/** Withdrawn consents of which an image was not taken back: without transactions a crash can leave one. */
async function unmarked(payload: Payload): Promise<Consent[]> {
  const { docs } = await payload.find({
    collection: 'consents',
    where: { withdrawnAt: { exists: true } },
    depth: 0,
    pagination: false,
  })
  if (docs.length === 0) return []
  const left = await payload.find({
    collection: 'media',
    where: { and: [{ depicts: { in: docs.map(({ id }) => id) } }, { withdrawnAt: { exists: false } }] },
    depth: 0,
    pagination: false,
    trash: true,
  })
  const named = left.docs.flatMap(({ depicts }) => depicts ?? []).map(String)
  return docs.filter(({ id }) => named.includes(id))
}

async function withdrawnImages(payload: Payload): Promise<string[]> {
  const { docs } = await payload.find({
    collection: 'media',
    where: { withdrawnAt: { exists: true } },
    select: {},
    depth: 0,
    pagination: false,
    trash: true,
  })
  return docs.map(({ id }) => id)
}

import { createLocalReq, type Payload } from 'payload'
import { storedRow } from '@/media/consent/putRow'
import { destroyFiles, withFiles } from '@/media/consent/withdrawImages'
import type { Consent } from '@/payload-types'
import { inTransaction } from '@/platform/database/inTransaction'
import { filesOfIssues } from '@/press/issuing/bytes'
import { issuesHolding } from '@/press/issuing/holding'
import type { Duty } from '@/publishing/jobs/duties'
import { stopKits } from './kits'
import { takeWith } from './withdraw'

/** Finishes withdrawals that a crash, a full disk or a kit that could not be issued left half done. */
export const finishDuty: Duty = {
  name: 'withdrawals',
  everyMs: 60_000,
  hasWork: async (payload) =>
    (await withFiles(payload)).length > 0 || (await unmarked(payload)).length > 0 || (await isHeld(payload)),
  run: async (payload) => {
    for (const { id } of await unmarked(payload))
      await inTransaction(payload, async (req) => {
        const row = await storedRow(req, 'consents', id)
        await takeWith(req, id, { before: row, after: row })
      })
    // The files first: a kit that can't be stopped must not keep them.
    await destroyFiles(payload)
    if (!(await isHeld(payload))) return
    const { files } = await inTransaction(payload, async (req) =>
      stopKits(req, await withdrawnImages(payload)),
    )
    await destroyFiles(payload, files, await filesOfIssues(payload))
  },
}

/** An issue of a kit holds an image that was taken back. */
async function isHeld(payload: Payload): Promise<boolean> {
  const images = await withdrawnImages(payload)
  if (images.length === 0) return false
  const req = await createLocalReq({}, payload)
  return (await issuesHolding(req, images)).length > 0
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

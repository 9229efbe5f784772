import type { PayloadRequest, Where } from 'payload'
import { putRow, storedRow } from '@/media/consent/putRow'
import { now as clock } from '@/platform/clock'
import { idOf } from '@/platform/ids'
import type { Assets } from '../storedKit'
import { holdOf } from './held'
import { seenFrom } from './seen'
import { type Asset, type Held, underEmbargo } from './underEmbargo'

/**
 * Holds back what a kit under embargo shows first, and lets go what it holds no more. An image or a document of such a kit
 * that no page shows and no public issue holds opens to nobody outside before the embargo, though its right has begun:
 * neither its file, nor its record. To be called, in the same transaction, whenever the embargo of a kit or what it
 * holds has changed; what changes elsewhere is seen by `holdDuty`. It ends by the clock alone.
 *
 * @param also what an issue holds that was made or taken back, whatever holds it by now
 */
export const holdBack = (req: PayloadRequest, kit: string, also?: Assets): Promise<void> =>
  recount(req, clock(), ({ kit: of }) => of === kit, { heldBy: { equals: kit } }, also)

/** All that stands under an embargo or is held, counted anew: pages and campaigns change beside the kits. */
export function recountHolds(req: PayloadRequest): Promise<void> {
  const at = clock()
  return recount(req, at, () => true, { heldUntil: { greater_than: at.toISOString() } })
}

/**
 * @param wanted of all that stands under an embargo
 * @param held which records, of those that are held already
 */
async function recount(
  req: PayloadRequest,
  at: Date,
  wanted: (one: Held) => boolean,
  held: Where,
  also: Assets = { images: [], documents: [] },
): Promise<void> {
  const under = await underEmbargo(req, at)
  for (const [asset, more] of [
    ['media', also.images],
    ['documents', also.documents],
  ] as const) {
    const own = under.filter((one) => one.asset === asset && wanted(one)).map(({ id }) => id)
    for (const id of new Set([...own, ...(await heldRows(req, asset, held)), ...more]))
      await keepHold(req, asset, id, under, at)
  }
}

async function keepHold(
  req: PayloadRequest,
  asset: Asset,
  id: string,
  under: readonly Held[],
  at: Date,
): Promise<void> {
  const row = await storedRow(req, asset, id)
  // What a person withdrew never comes back, and the word that it is gone waits for the embargo too.
  if (!row || row.withdrawnAt) return
  const embargoes = under.filter((one) => one.asset === asset && one.id === id)
  const seen = embargoes.length > 0 ? await seenFrom(req, asset, id, at) : null
  const hold = holdOf(embargoes, seen, at)
  if ((hold?.until ?? null) === instantOf(row.heldUntil) && (hold?.kit ?? null) === idOf(row.heldBy)) return
  await putRow(req, asset, id, { heldUntil: hold?.until ?? null, heldBy: hold?.kit ?? null })
}

/** One database gives a date, the other a text. */
const instantOf = (value: unknown): string | null =>
  value instanceof Date || typeof value === 'string' ? new Date(value).toISOString() : null

async function heldRows(req: PayloadRequest, collection: Asset, where: Where): Promise<string[]> {
  const { docs } = await req.payload.find({
    collection,
    where,
    select: {},
    depth: 0,
    pagination: false,
    req,
  })
  return docs.map(({ id }) => id)
}

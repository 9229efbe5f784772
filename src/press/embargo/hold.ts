import type { PayloadRequest, Where } from 'payload'
import { putRow, storedRow } from '@/media/consent/putRow'
import { now as clock } from '@/platform/clock'
import { idOf } from '@/platform/ids'
import { LOCALES } from '@/platform/languages'
import { assetsIn } from '../storedKit'
import { type Hold, holdOf } from './held'
import { isSeen } from './seen'

type Asset = 'media' | 'documents'

/** An asset that stands under an embargo. */
type Held = Hold & { asset: Asset; id: string }

/**
 * Holds back what a kit under embargo shows first, and lets go what it holds no more. An image or a document of such a kit
 * that no page shows and no public issue holds opens to nobody outside before the embargo, though its right has begun:
 * neither its file, nor its record. To be called, in the same transaction, whenever the embargo of a kit or what it
 * holds has changed. It ends by the clock alone.
 */
export async function holdBack(req: PayloadRequest, kit: string): Promise<void> {
  const at = clock()
  const under = await underEmbargo(req, at)
  for (const asset of ['media', 'documents'] as const) {
    const own = under.filter((one) => one.asset === asset && one.kit === kit).map(({ id }) => id)
    for (const id of new Set([...own, ...(await heldBy(req, asset, kit))])) {
      const embargoes = under.filter((one) => one.asset === asset && one.id === id)
      await keepHold(req, asset, id, embargoes, at)
    }
  }
}

async function keepHold(
  req: PayloadRequest,
  asset: Asset,
  id: string,
  embargoes: readonly Hold[],
  at: Date,
): Promise<void> {
  const row = await storedRow(req, asset, id)
  // What a person withdrew never comes back, and the word that it is gone waits for the embargo too.
  if (!row || row.withdrawnAt) return
  const hold = holdOf(embargoes, embargoes.length > 0 && (await isSeen(req, asset, id, at)), at)
  if ((hold?.until ?? null) === instantOf(row.heldUntil) && (hold?.kit ?? null) === idOf(row.heldBy)) return
  await putRow(req, asset, id, { heldUntil: hold?.until ?? null, heldBy: hold?.kit ?? null })
}

/** One database gives a date, the other a text. */
const instantOf = (value: unknown): string | null =>
  value instanceof Date || typeof value === 'string' ? new Date(value).toISOString() : null

/** All that stands under an embargo now: of kits as they are published, and of issues that wait as they were frozen. */
async function underEmbargo(req: PayloadRequest, at: Date): Promise<Held[]> {
  const later = { greater_than: at.toISOString() }
  const { docs: waiting } = await req.payload.find({
    collection: 'kit-issues',
    where: { and: [{ state: { equals: 'current' } }, { publicFrom: later }] },
    select: { kit: true, publicFrom: true, content: true },
    depth: 0,
    pagination: false,
    req,
  })
  return [
    ...waiting.flatMap(({ kit, publicFrom, content }) => each(idOf(kit), publicFrom, assetsIn(content))),
    ...(await publishedUnder(req, later)),
  ]
}

/** A kit may be published in one language alone. */
async function publishedUnder(req: PayloadRequest, embargo: Where[string]): Promise<Held[]> {
  const found: Held[] = []
  for (const locale of LOCALES) {
    const { docs } = await req.payload.find({
      collection: 'press-kits',
      where: { and: [{ _status: { equals: 'published' } }, { embargo }] },
      select: { embargo: true, images: true, documents: true },
      locale,
      depth: 0,
      pagination: false,
      // Its language is not that of whoever asks.
      req: { payload: req.payload, transactionID: req.transactionID },
    })
    for (const { id, embargo: until, images, documents } of docs)
      found.push(...each(id, until, { images: idsOf(images), documents: idsOf(documents) }))
  }
  return found
}

const idsOf = (refs: readonly (string | { id: string })[] | null | undefined): string[] =>
  (refs ?? []).map(idOf).filter((id) => id !== null)

function each(
  kit: string | null,
  until: string | null | undefined,
  { images, documents }: { images: readonly string[]; documents: readonly string[] },
): Held[] {
  if (!kit || !until) return []
  return [
    ...images.map((id) => ({ asset: 'media' as const, id, kit, until })),
    ...documents.map((id) => ({ asset: 'documents' as const, id, kit, until })),
  ]
}

async function heldBy(req: PayloadRequest, collection: Asset, kit: string): Promise<string[]> {
  const { docs } = await req.payload.find({
    collection,
    where: { heldBy: { equals: kit } },
    select: {},
    depth: 0,
    pagination: false,
    req,
  })
  return docs.map(({ id }) => id)
}

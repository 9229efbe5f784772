import type { PayloadRequest } from 'payload'
import { idOf, idsOf } from '@/platform/ids'
import { LOCALES } from '@/platform/languages'
import { assetsIn } from '../storedKit'
import type { Embargo } from './held'
import { waitingAt } from './waiting'

export type Asset = 'media' | 'documents'

/** An asset that stands under an embargo. */
export type Held = Embargo & { asset: Asset; id: string }

/** All that stands under an embargo now: of kits as they are published, and of issues that wait as they were frozen. */
export async function underEmbargo(req: PayloadRequest, at: Date): Promise<Held[]> {
  const { docs: waiting } = await req.payload.find({
    collection: 'kit-issues',
    where: waitingAt(at),
    select: { kit: true, publicFrom: true, content: true },
    depth: 0,
    pagination: false,
    req,
  })
  return [
    ...waiting.flatMap(({ kit, publicFrom, content }) =>
      each(idOf(kit), publicFrom, true, assetsIn(content)),
    ),
    ...(await publishedUnder(req, at)),
  ]
}

/** A kit may be published in one language alone. */
async function publishedUnder(req: PayloadRequest, at: Date): Promise<Held[]> {
  const found: Held[] = []
  for (const locale of LOCALES) {
    const { docs } = await req.payload.find({
      collection: 'press-kits',
      where: {
        and: [{ _status: { equals: 'published' } }, { embargo: { greater_than: at.toISOString() } }],
      },
      select: { embargo: true, images: true, documents: true },
      locale,
      depth: 0,
      pagination: false,
      // Its language is not that of whoever asks.
      req: { payload: req.payload, transactionID: req.transactionID },
    })
    for (const { id, embargo: until, images, documents } of docs)
      found.push(...each(id, until, false, { images: idsOf(images), documents: idsOf(documents) }))
  }
  return found
}

function each(
  kit: string | null,
  until: string | null | undefined,
  issued: boolean,
  { images, documents }: { images: readonly string[]; documents: readonly string[] },
): Held[] {
  if (!kit || !until) return []
  return [
    ...images.map((id) => ({ asset: 'media' as const, id, kit, until, issued })),
    ...documents.map((id) => ({ asset: 'documents' as const, id, kit, until, issued })),
  ]
}

import type { PayloadRequest } from 'payload'
import { putRow } from '@/media/consent/putRow'
import type { Derivedus, Media } from '@/payload-types'
import { idOf } from '@/platform/ids'

/** What a person must take down by hand, and whom to ask. */
export type ToTakeDown = {
  id: string
  kind: Derivedus['kind']
  place: string
  holder: string | null
  /** Name of the image in the library. */
  image: string
}

/** Every use of these images outside the site that is not taken down yet. */
export async function usesOutside(req: PayloadRequest, images: readonly Media[]): Promise<ToTakeDown[]> {
  if (images.length === 0) return []
  const { docs } = await req.payload.find({
    collection: 'derived-uses',
    where: {
      and: [{ media: { in: images.map(({ id }) => id) } }, { state: { not_equals: 'removed' } }],
    },
    depth: 0,
    pagination: false,
    req,
  })
  return docs.map(({ id, kind, place, holder, media }) => ({
    id,
    kind,
    place,
    holder: holder ?? null,
    image: images.find((image) => image.id === idOf(media))?.name ?? '',
  }))
}

/** Asks for them to be taken down. */
export async function askToTakeDown(req: PayloadRequest, uses: readonly ToTakeDown[]): Promise<void> {
  for (const { id } of uses) await putRow(req, 'derived-uses', id, { state: 'to-remove' })
}

import type { PayloadRequest, Where } from 'payload'
import { idOf } from '@/platform/ids'
import { type Assets, assetsIn } from '../storedKit'

/** An issue that holds an image or a document. */
export interface Holding {
  id: string
  kit: string
  number: number
  code: string
}

/** The same, with all that it holds of the library. */
type Held = Holding & Assets

/** Issues that are not stopped, whether the public may see them or not; stopped ones hold nothing. */
const UNSTOPPED: Where = { state: { not_equals: 'stopped' } }

/**
 * Issues with what they hold. That is asked, not the relationship beside it: the relationship goes with the record of an image
 * that is deleted.
 */
export async function* issuesWith(req: PayloadRequest, where: Where): AsyncGenerator<Held> {
  for (let page = 1, more = true; more; page += 1) {
    const { docs, hasNextPage } = await req.payload.find({
      collection: 'kit-issues',
      where,
      select: { kit: true, number: true, code: true, content: true },
      sort: 'id',
      depth: 0,
      limit: 50,
      page,
      req,
    })
    for (const { id, kit, number, code, content } of docs) {
      const of = idOf(kit)
      if (of) yield { id, kit: of, number, code, ...assetsIn(content) }
    }
    more = hasNextPage
  }
}

/**
 * The issues that hold one of the images or documents; stopped ones hold nothing.
 *
 * @param assets ids in the library; those of images and of documents never meet
 */
export async function issuesHolding(req: PayloadRequest, assets: readonly string[]): Promise<Holding[]> {
  const found: Holding[] = []
  for await (const { id, kit, number, code, ...held } of issuesWith(req, UNSTOPPED))
    if (holds(held, assets)) found.push({ id, kit, number, code })
  return found.sort((a, b) => a.number - b.number)
}

/** Ids of every image and document that an issue holds which is not stopped. */
export async function assetsHeld(req: PayloadRequest): Promise<Assets> {
  const [held, enclosed] = [new Set<string>(), new Set<string>()]
  for await (const { images, documents } of issuesWith(req, UNSTOPPED)) {
    for (const image of images) held.add(image)
    for (const document of documents) enclosed.add(document)
  }
  return { images: [...held], documents: [...enclosed] }
}

export const holds = ({ images, documents }: Assets, wanted: readonly string[]): boolean =>
  [...images, ...documents].some((asset) => wanted.includes(asset))

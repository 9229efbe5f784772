import type { CollectionSlug, Payload, PayloadRequest } from 'payload'
import type { SeedReport } from './report'

/** What the parts of the seed share: the CMS, the request whose transaction they write in, and the count. */
export type Book = {
  payload: Payload
  /** Absent while uploads are made, each in a transaction of its own. */
  req?: PayloadRequest
  report: SeedReport
}

type Keyed =
  | 'campaigns'
  | 'pages'
  | 'media'
  | 'logos'
  | 'partners'
  | 'terms'
  | 'standings'
  | 'editions'
  | 'press-kits'
  | 'press-contacts'
  | 'accreditations'
  | 'helplines'
  | 'claims'
  | 'sources'

/** The record that the seed knows by a key. */
export type Found = { id: string; isNew: boolean }

/**
 * Finds the record of a key, or makes it. One that exists is left alone, whatever an editor did with it; one
 * in the trash too, and it is not made a second time. One deleted for good is missing, and is made again.
 *
 * @param create makes the record and returns its id
 */
export async function keep(
  book: Book,
  collection: Keyed,
  key: string,
  create: () => Promise<string>,
): Promise<Found> {
  const { docs } = await book.payload.find({
    collection,
    where: { seedKey: { equals: key } },
    depth: 0,
    limit: 1,
    pagination: false,
    trash: true,
    select: { seedKey: true },
    req: book.req,
  })
  const known = docs[0]
  if (known) {
    count(book.report.kept, collection)
    return { id: String(known.id), isNew: false }
  }
  const id = await create()
  count(book.report.created, collection)
  return { id, isNew: true }
}

export function count(counts: SeedReport['created'], name: CollectionSlug | 'house'): void {
  counts[name] = (counts[name] ?? 0) + 1
}

/** The id that a key was given in this database. */
export function idOf(ids: ReadonlyMap<string, string>, key: string): string {
  const id = ids.get(key)
  if (!id) throw new Error(`The seed refers to "${key}", which it has not made.`)
  return id
}

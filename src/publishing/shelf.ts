import type { Row } from './publicView'

export type ShelvedDoc = Row & { id: string }

/** Whole documents that a page has read in one language, by id. */
export type Shelf = {
  /** Those that are there, in no particular order. Asked for in the same turn, they are read at once; none twice. */
  take(collection: string, ids: readonly string[]): Promise<ShelvedDoc[]>
  /** Puts documents down that were read another way. */
  put(collection: string, docs: readonly ShelvedDoc[]): void
}

type Batch = { ids: Set<string>; found: Promise<ReadonlyMap<string, ShelvedDoc>> }

/** @param read gets the documents of a collection by their ids; those that may not be seen are absent */
export function openShelf(
  read: (collection: string, ids: readonly string[]) => Promise<readonly ShelvedDoc[]>,
): Shelf {
  const known = new Map<string, Promise<ShelvedDoc | null>>()
  const open = new Map<string, Batch>()
  const keyOf = (collection: string, id: string) => `${collection}:${id}`

  const begin = (collection: string): Batch => {
    const ids = new Set<string>()
    const found = endOfTurn().then(async () => {
      open.delete(collection)
      return new Map((await read(collection, [...ids])).map((doc) => [doc.id, doc]))
    })
    const batch = { ids, found }
    open.set(collection, batch)
    return batch
  }

  const one = (collection: string, id: string): Promise<ShelvedDoc | null> => {
    const key = keyOf(collection, id)
    const there = known.get(key)
    if (there) return there
    const { ids, found } = open.get(collection) ?? begin(collection)
    ids.add(id)
    const doc = found.then((docs) => docs.get(id) ?? null)
    known.set(key, doc)
    return doc
  }

  return {
    take: async (collection, ids) => {
      const docs = await Promise.all([...new Set(ids)].map((id) => one(collection, id)))
      return docs.filter((doc) => doc !== null)
    },
    put: (collection, docs) => {
      for (const doc of docs) known.set(keyOf(collection, doc.id), Promise.resolve(doc))
    },
  }
}

/** When everything that can go on without waiting has gone on, so that as many as can have asked. */
const endOfTurn = (): Promise<void> =>
  new Promise((resolve) => {
    process.nextTick(() => process.nextTick(resolve))
  })

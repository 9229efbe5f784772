import type { CollectionSlug, DataFromCollectionSlug, PayloadRequest } from 'payload'
import type { Locale } from '@/platform/languages'

/** The records of some ids, by their ids, in one language and no other; those that are gone are absent. */
export async function named<
  S extends Extract<CollectionSlug, 'media' | 'documents' | 'claims' | 'helplines' | 'press-contacts'>,
>(
  req: PayloadRequest,
  collection: S,
  ids: readonly string[],
  locale: Locale,
): Promise<Map<string, DataFromCollectionSlug<S>>> {
  if (ids.length === 0) return new Map()
  const { docs } = await req.payload.find({
    collection,
    where: { id: { in: [...new Set(ids)] } },
    locale,
    fallbackLocale: false,
    depth: 0,
    pagination: false,
    req,
  })
  return new Map(docs.map((doc) => [doc.id, doc]))
}

/** What those of some ids are called that lie in the bin, by their ids. */
export async function inBin(
  req: PayloadRequest,
  collection: 'media' | 'documents',
  ids: readonly string[],
): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const { docs } = await req.payload.find({
    collection,
    where: { and: [{ id: { in: [...new Set(ids)] } }, { deletedAt: { exists: true } }] },
    depth: 0,
    pagination: false,
    trash: true,
    req,
  })
  return new Map(docs.map((doc) => [doc.id, ('name' in doc ? doc.name : doc.title) || doc.id]))
}

import type { CollectionSlug, Payload } from 'payload'

/** How many of the newest versions of a record are kept, whatever they hold. */
export const NEWEST_KEPT = 50

export type VersionFacts = { id: string | number; published: boolean }

/**
 * The versions that may go: older than the newest `keep`, and never published. What the public once read is
 * kept for good.
 * @param versions newest first
 */
export const prunable = (versions: readonly VersionFacts[], keep = NEWEST_KEPT): (string | number)[] =>
  versions
    .slice(keep)
    .filter(({ published }) => !published)
    .map(({ id }) => id)

/** Published in any language: the state is one word, or one word a language. */
export const isPublished = (status: unknown): boolean =>
  status === 'published' ||
  (typeof status === 'object' && status !== null && Object.values(status).includes('published'))

/**
 * Removes old drafts of every record, in every collection that keeps versions. Payload's own limit
 * (`maxPerDoc`) deletes by age, published versions too, so it is off.
 * @returns how many went
 */
export async function pruneVersions(payload: Payload): Promise<number> {
  const slugs = payload.config.collections.flatMap(({ slug, versions }) =>
    versions?.drafts ? [slug as CollectionSlug] : [],
  )
  let gone = 0
  for (const collection of slugs) {
    for (const parent of await idsOf(payload, collection)) gone += await pruneOne(payload, collection, parent)
  }
  return gone
}

async function idsOf(payload: Payload, collection: CollectionSlug): Promise<(string | number)[]> {
  const { docs } = await payload.db.find<{ id: string | number }>({
    collection,
    pagination: false,
    select: {},
    where: {},
  })
  return docs.map(({ id }) => id)
}

async function pruneOne(
  payload: Payload,
  collection: CollectionSlug,
  parent: string | number,
): Promise<number> {
  const { docs } = await payload.db.findVersions<{ _status?: unknown }>({
    collection,
    where: { parent: { equals: parent } },
    sort: '-updatedAt',
    pagination: false,
    limit: 0,
    select: { version: { _status: true } },
  })
  const old = prunable(docs.map(({ id, version }) => ({ id, published: isPublished(version._status) })))
  if (old.length > 0) await payload.db.deleteVersions({ collection, where: { id: { in: old } } })
  return old.length
}

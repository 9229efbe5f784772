import type { CollectionSlug, GlobalSlug, PayloadRequest } from 'payload'

export type Row = Record<string, unknown>

/** A record as it is stored, all languages, past hooks and access; in the transaction of the request. */
export const storedRow = (req: PayloadRequest, collection: string, id: string): Promise<Row | null> =>
  req.payload.db.findOne<Row & { id: string }>({
    collection: collection as CollectionSlug,
    where: { id: { equals: id } },
    req,
  })

/** The newest version of a record with drafts, as it is stored. */
export async function storedDraft(req: PayloadRequest, collection: string, id: string): Promise<Row | null> {
  const { docs } = await req.payload.db.findVersions<Row & { id: string }>({
    collection: collection as CollectionSlug,
    where: { and: [{ parent: { equals: id } }, { latest: { equals: true } }] },
    limit: 1,
    pagination: false,
    req,
  })
  return docs[0]?.version ?? null
}

export const storedGlobal = (req: PayloadRequest, slug: string): Promise<Row> =>
  req.payload.db.findGlobal<Row>({ slug: slug as GlobalSlug, req })

/** How a record stood before the operation. */
export type Standing = { row: Row | null; draft: Row | null }

const BEFORE = Symbol('as it stood')
type Context = { [BEFORE]?: Map<string, Standing[]> }

/**
 * Keeps how a record stood until the end of the operation that changes it. Kept with the request's context,
 * which follows through nested calls; a hook of the same operation may write the same record again.
 */
export function remember(req: PayloadRequest, key: string, standing: Standing): void {
  const context: Context = req.context
  context[BEFORE] ??= new Map()
  context[BEFORE].set(key, [...(context[BEFORE].get(key) ?? []), standing])
}

export const recall = (req: PayloadRequest, key: string): Standing | undefined => {
  const context: Context = req.context
  return context[BEFORE]?.get(key)?.pop()
}

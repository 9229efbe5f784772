import type { CollectionConfig, CollectionSlug, GlobalConfig, GlobalSlug, PayloadRequest } from 'payload'
import { now } from '@/platform/clock'
import { changedGlobalTags, changedTags, type ListRule } from './changes'
import { note } from './notes'
import { noteOutside } from './outside'
import type { Row } from './publicView'

const LIST_OF_EVERYONE: ListRule = { by: [] }

/** A collection carries its rule, for those who change documents past its hooks. */
const RULE = 'relaisLists'

/** The list rule that `noted` was given for this collection. */
export const listRuleOf = ({ custom }: { custom?: Record<string, unknown> }): ListRule =>
  (custom?.[RULE] as ListRule | undefined) ?? LIST_OF_EVERYONE

/** Public rows as they were, per request: inside an operation, hooks may write the same document again. */
const before = new WeakMap<PayloadRequest, Map<string, (Row | null)[]>>()

function remember(req: PayloadRequest, key: string, row: Row | null): void {
  const rows = before.get(req) ?? new Map<string, (Row | null)[]>()
  rows.set(key, [...(rows.get(key) ?? []), row])
  before.set(req, rows)
}

/** Undefined when nobody looked: then everything the record can show counts as changed. */
const recall = (req: PayloadRequest, key: string): Row | null | undefined => before.get(req)?.get(key)?.pop()

/**
 * The public row, all languages, past hooks and access: `previousDoc` of a hook is the newest version, drafts
 * included, and says nothing about what the public saw.
 */
const publicRow = (req: PayloadRequest, collection: string, id: string | number): Promise<Row | null> =>
  req.payload.db.findOne<Row & { id: string }>({
    collection: collection as CollectionSlug,
    where: { id: { equals: id } },
    req,
  })

async function noteAll(req: PayloadRequest, changed: readonly string[]): Promise<void> {
  if (changed.length && !note(...changed)) await noteOutside(req, changed)
}

/**
 * A collection whose public changes reach the pages that show them. Compares the public row before and after
 * each writing, so that drafts and autosaves note nothing, and publish, withdrawal, trash, restoration,
 * deletion and bulk operations need no case of their own. Its hooks come last: they see what was written.
 * Accounts are on no page and stay as they are.
 */
export function noted(config: CollectionConfig, list: ListRule = LIST_OF_EVERYONE): CollectionConfig {
  if (config.auth) return config
  const { slug: collection, hooks = {} } = config
  const keyOf = (id: string | number) => `${collection}:${id}`
  const look = async (req: PayloadRequest, id: string | number | undefined) => {
    if (id !== undefined) remember(req, keyOf(id), await publicRow(req, collection, id))
  }
  const compare = async (
    req: PayloadRequest,
    id: string | number,
    rows: { before: Row | null | undefined; after: Row | null },
  ) => {
    const fields = req.payload.collections[collection as CollectionSlug].config.flattenedFields
    await noteAll(req, changedTags({ collection, id, fields, list, now: now(), ...rows }))
  }
  return {
    ...config,
    custom: { ...config.custom, [RULE]: list },
    hooks: {
      ...hooks,
      beforeChange: [
        ...(hooks.beforeChange ?? []),
        async ({ req, originalDoc, operation, data }) => {
          await look(req, operation === 'update' ? originalDoc?.id : undefined)
          return data
        },
      ],
      afterChange: [
        ...(hooks.afterChange ?? []),
        async ({ req, doc, operation }) => {
          const was = operation === 'create' ? null : recall(req, keyOf(doc.id))
          await compare(req, doc.id, { before: was, after: await publicRow(req, collection, doc.id) })
          return doc
        },
      ],
      beforeDelete: [
        ...(hooks.beforeDelete ?? []),
        async ({ req, id }) => {
          await look(req, id)
        },
      ],
      afterDelete: [
        ...(hooks.afterDelete ?? []),
        async ({ req, id, doc }) => {
          await compare(req, id, { before: recall(req, keyOf(id)), after: null })
          return doc
        },
      ],
    },
  }
}

const globalRow = (req: PayloadRequest, slug: string): Promise<Row> =>
  req.payload.db.findGlobal<Row>({ slug: slug as GlobalSlug, req })

/** A global whose public changes reach the pages that show it. */
export function notedGlobal(config: GlobalConfig): GlobalConfig {
  const { slug, hooks = {} } = config
  return {
    ...config,
    hooks: {
      ...hooks,
      beforeChange: [
        ...(hooks.beforeChange ?? []),
        async ({ req, data }) => {
          remember(req, slug, await globalRow(req, slug))
          return data
        },
      ],
      afterChange: [
        ...(hooks.afterChange ?? []),
        async ({ req, doc }) => {
          const { flattenedFields } = req.payload.globals.config.find((it) => it.slug === slug) ?? {
            flattenedFields: [],
          }
          const after = await globalRow(req, slug)
          await noteAll(req, changedGlobalTags(slug, flattenedFields, recall(req, slug), after))
          return doc
        },
      ],
    },
  }
}

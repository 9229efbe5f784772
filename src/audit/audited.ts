import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionConfig,
  GlobalAfterChangeHook,
  GlobalConfig,
  PayloadRequest,
} from 'payload'
import { fingerprint } from './fingerprint'

type Entry = { action: string; subjectCollection: string; subjectId: string; before: unknown; after: unknown }

/**
 * Writes one line in the trail, in the transaction of the change itself: a change without its line can't
 * be committed, and a line without its change neither. Ids and hashes only.
 */
async function write(req: PayloadRequest, { before, after, ...entry }: Entry): Promise<void> {
  const locale = typeof req.locale === 'string' ? req.locale : null
  await req.payload.create({
    collection: 'audit-entries',
    data: {
      ...entry,
      actorCollection: req.user?.collection ?? 'system',
      actorId: req.user ? String(req.user.id) : null,
      locale,
      before: fingerprint(before),
      after: fingerprint(after),
    },
    req,
    depth: 0,
  })
}

const isAutosave = (req: PayloadRequest): boolean =>
  req.query?.autosave === 'true' || req.query?.autosave === true

const actionOf = (
  operation: 'create' | 'update',
  doc: Record<string, unknown>,
  previous: Record<string, unknown> | undefined,
) => {
  if (operation === 'create') return 'create'
  if (doc.deletedAt && !previous?.deletedAt) return 'trash'
  if (!doc.deletedAt && previous?.deletedAt) return 'restore'
  if (doc._status !== previous?._status) return doc._status === 'published' ? 'publish' : 'unpublish'
  return doc._status === 'draft' ? 'save-draft' : 'update'
}

/** Adds the trail to a collection. Autosaved drafts leave no line: they are versions, not decisions. */
export function audited(collection: CollectionConfig): CollectionConfig {
  const afterChange: CollectionAfterChangeHook = async ({ doc, previousDoc, operation, req }) => {
    if (isAutosave(req)) return doc
    await write(req, {
      action: actionOf(operation, doc, previousDoc),
      subjectCollection: collection.slug,
      subjectId: String(doc.id),
      before: operation === 'create' ? null : previousDoc,
      after: doc,
    })
    return doc
  }
  const afterDelete: CollectionAfterDeleteHook = async ({ doc, id, req }) => {
    await write(req, {
      action: 'delete',
      subjectCollection: collection.slug,
      subjectId: String(id),
      before: doc,
      after: null,
    })
  }
  return {
    ...collection,
    hooks: {
      ...collection.hooks,
      afterChange: [...(collection.hooks?.afterChange ?? []), afterChange],
      afterDelete: [...(collection.hooks?.afterDelete ?? []), afterDelete],
    },
  }
}

/** Adds the trail to a global. */
export function auditedGlobal(global: GlobalConfig): GlobalConfig {
  const afterChange: GlobalAfterChangeHook = async ({ doc, previousDoc, req }) => {
    await write(req, {
      action: 'update',
      subjectCollection: 'globals',
      subjectId: global.slug,
      before: previousDoc,
      after: doc,
    })
    return doc
  }
  return {
    ...global,
    hooks: { ...global.hooks, afterChange: [...(global.hooks?.afterChange ?? []), afterChange] },
  }
}

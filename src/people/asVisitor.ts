import {
  type Access,
  APIError,
  type CollectionBeforeOperationHook,
  type CollectionConfig,
  type GlobalConfig,
  type PayloadRequest,
  type Where,
} from 'payload'
import { isStaff } from './access'

const WORDS = {
  fr: 'Une langue à la fois, et seulement ce qui est publié.',
  en: 'One language at a time, and only what is published.',
}

type ReadArgs = { draft?: boolean; req: PayloadRequest }

/**
 * All languages at once would show what is not published in one of them (on SQLite the row holds the draft),
 * and a draft is staff's alone. Refused to everybody else, wherever access rules are on.
 */
function refuse({ draft, req }: ReadArgs, overrideAccess: boolean | undefined): void {
  if (overrideAccess || isStaff(req.user)) return
  const locale: unknown = req.locale
  if (locale === 'all' || locale === '*' || draft)
    throw new APIError(WORDS[req.i18n?.language === 'en' ? 'en' : 'fr'], 403, null, true)
}

const NOT_IN_TRASH: Where = { deletedAt: { exists: false } }

/** Only staff look into the trash. Relationships are populated from it too, so a filter must stand in the rule. */
const outOfTrash =
  (read: Access): Access =>
  async (args) => {
    const result = await read(args)
    if (result === false || isStaff(args.req.user)) return result
    return result === true ? NOT_IN_TRASH : { and: [result, NOT_IN_TRASH] }
  }

const asVisitorHook: CollectionBeforeOperationHook = ({ args, operation, overrideAccess }) => {
  if (['read', 'count', 'readDistinct', 'countVersions'].includes(operation))
    refuse(args as ReadArgs, overrideAccess)
  return args
}

/** Adds to a collection what nobody but staff may read: other languages than the one asked for, drafts, the trash. */
export function asVisitor(collection: CollectionConfig): CollectionConfig {
  const read = collection.access?.read
  return {
    ...collection,
    access: { ...collection.access, ...(collection.trash && read ? { read: outOfTrash(read) } : {}) },
    hooks: {
      ...collection.hooks,
      beforeOperation: [asVisitorHook, ...(collection.hooks?.beforeOperation ?? [])],
    },
  }
}

/** The same for a global. */
export const asVisitorGlobal = (global: GlobalConfig): GlobalConfig => ({
  ...global,
  hooks: {
    ...global.hooks,
    beforeOperation: [
      ({ args, operation, overrideAccess }) => {
        if (operation === 'read') refuse(args, overrideAccess)
        return args
      },
      ...(global.hooks?.beforeOperation ?? []),
    ],
  },
})

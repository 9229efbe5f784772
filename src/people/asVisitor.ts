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
import { organisationOf } from './membership'

const WORDS = {
  fr: 'Lisez une langue à la fois.',
  en: 'Read one language at a time.',
}

const isVisitor = (req: PayloadRequest, overrideAccess: boolean | undefined): boolean =>
  !overrideAccess && !isStaff(req.user)

/**
 * All languages at once would show what is not published in one of them: on SQLite the row holds the draft.
 * Refused to everybody but staff, wherever access rules are on.
 */
function refuseAllLanguages(req: PayloadRequest): void {
  const locale: unknown = req.locale
  if (locale === 'all' || locale === '*')
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

/** A visitor who asks for the draft gets what is published; so does a member, but for what is their own to write. */
const asVisitorHook: CollectionBeforeOperationHook = ({
  args,
  collection,
  operation,
  overrideAccess,
  req,
}) => {
  if (!READS.includes(operation) || !isVisitor(req, overrideAccess)) return args
  refuseAllLanguages(req)
  const writes = collection.custom?.draftsForOwner === true && organisationOf(req) !== null
  return 'draft' in args && !writes ? { ...args, draft: false } : args
}

const READS = ['read', 'count', 'readDistinct', 'countVersions']

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
      ({ args, operation, overrideAccess, req }) => {
        if (operation === 'read' && isVisitor(req, overrideAccess)) refuseAllLanguages(req)
        return args
      },
      ...(global.hooks?.beforeOperation ?? []),
    ],
  },
})

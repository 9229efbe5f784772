import { APIError, type CollectionBeforeOperationHook, type CollectionConfig } from 'payload'
import { isLocale } from '@/platform/languages'

const ONE_AT_A_TIME = {
  fr: 'Publiez une langue à la fois : chacune passe son propre contrôle.',
  en: 'Publish one language at a time: each passes its own check.',
}

type WriteArgs = {
  data?: Record<string, unknown>
  draft?: boolean
  publishAllLocales?: boolean
  unpublishAllLocales?: boolean
  publishSpecificLocale?: string
  req: { locale?: unknown; i18n?: { language?: string } }
}

/**
 * A save that states nothing goes to the draft, never to the public row: Payload would take the language
 * off the site and show the draft's shared fields in the others. Publishing is one language at a time,
 * because a hook sees one language only and a refused text must not slip out beside another.
 */
const toDraft: CollectionBeforeOperationHook = ({ args, operation }) => {
  if (operation !== 'update' && operation !== 'create') return args
  const write = args as WriteArgs
  const data = write.data ?? {}
  if (write.publishAllLocales)
    throw new APIError(ONE_AT_A_TIME[write.req.i18n?.language === 'en' ? 'en' : 'fr'], 400, null, true)
  if (data._status === 'published') {
    const locale = write.publishSpecificLocale ?? write.req.locale
    if (!isLocale(locale))
      throw new APIError(ONE_AT_A_TIME[write.req.i18n?.language === 'en' ? 'en' : 'fr'], 400, null, true)
    return { ...args, draft: false, publishSpecificLocale: locale }
  }
  const changesThePublic = '_status' in data || 'deletedAt' in data || write.unpublishAllLocales
  return changesThePublic || operation === 'create' ? args : { ...args, draft: true }
}

/** Adds the rule to a collection with drafts; others are left as they are. */
export function draftFirst(collection: CollectionConfig): CollectionConfig {
  const hasDrafts = typeof collection.versions === 'object' && Boolean(collection.versions.drafts)
  if (!hasDrafts) return collection
  return {
    ...collection,
    hooks: {
      ...collection.hooks,
      beforeOperation: [...(collection.hooks?.beforeOperation ?? []), toDraft],
    },
  }
}

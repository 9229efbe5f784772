import {
  APIError,
  type CollectionBeforeOperationHook,
  type CollectionConfig,
  type PayloadRequest,
} from 'payload'
import { both } from '@/platform/bilingual'
import { isLocale } from '@/platform/languages'
import { bulkUpdate } from './bulkUpdate'
import { restoreAsDraft } from './restoreAsDraft'

const WORDS = {
  language: {
    fr: 'Publiez une langue à la fois : chacune passe son propre contrôle.',
    en: 'Publish one language at a time: each passes its own check.',
  },
  version: {
    fr: 'Une version revient comme brouillon, langue par langue ; publiez-la ensuite.',
    en: 'A version comes back as a draft, language by language; publish it then.',
  },
  trash: {
    fr: 'Sortez la fiche de la corbeille, puis publiez-la une langue à la fois.',
    en: 'Take the record out of the trash, then publish it one language at a time.',
  },
  many: {
    fr: 'Publiez, retirez ou mettez à la corbeille une fiche à la fois.',
    en: 'Publish, withdraw or trash one record at a time.',
  },
}

type WriteArgs = {
  data?: Record<string, unknown>
  /** A bulk operation has none. */
  id?: unknown
  draft?: boolean
  duplicateFromID?: unknown
  publishAllLocales?: boolean
  publishSpecificLocale?: unknown
  trash?: boolean
  unpublishAllLocales?: boolean
  req: PayloadRequest
}

const refusal = (req: PayloadRequest, word: keyof typeof WORDS): APIError =>
  new APIError(WORDS[word][req.i18n?.language === 'en' ? 'en' : 'fr'], 400, null, true)

const isStatus = (status: unknown): boolean =>
  [undefined, null, 'draft', 'published'].some((one) => one === status)

/**
 * A save that states nothing goes to the draft, never to the public row: Payload would take the language
 * off the site and show the draft's shared fields in the others. Publishing is one language at a time,
 * because a hook sees one language only and a refused text must not slip out beside another. What goes to
 * the trash, or comes back from it, is published in no language.
 */
const toDraft: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation === 'restoreVersion') throw refusal(req, 'version')
  if (operation !== 'update' && operation !== 'create') return args
  const write = args as WriteArgs
  const { deletedAt, ...data } = write.data ?? {}
  const locale: unknown = write.publishSpecificLocale ?? req.locale
  if (write.publishAllLocales || !isLocale(locale) || !isStatus(data._status)) throw refusal(req, 'language')
  if (operation === 'create')
    return write.duplicateFromID || data._status !== 'published'
      ? { ...args, ...(write.duplicateFromID ? { draft: true } : {}) }
      : { ...args, draft: false, autosave: false, publishSpecificLocale: locale }

  const publishes = data._status === 'published'
  const leavesTrash = deletedAt === null && write.trash
  if (publishes && (deletedAt || leavesTrash)) throw refusal(req, 'trash')
  const withdraws = data._status === 'draft' && !write.draft
  if (write.id === undefined && (publishes || withdraws || deletedAt || leavesTrash))
    throw refusal(req, 'many')
  if (deletedAt || leavesTrash || write.unpublishAllLocales) {
    const moved = deletedAt || leavesTrash ? { deletedAt } : {}
    const everywhere = { ...data, ...moved, _status: 'draft' }
    return { ...args, data: everywhere, draft: false, autosave: false, unpublishAllLocales: true }
  }
  if (publishes) return { ...args, data, draft: false, autosave: false, publishSpecificLocale: locale }
  return { ...args, data, ...(withdraws ? { autosave: false } : { draft: true }) }
}

/**
 * A copy of a record is a draft in every language, whatever the record was. Given to Payload's own field,
 * because a hook of the collection sees one language only.
 */
const copiesAreDrafts = {
  name: '_status',
  type: 'select',
  label: both('État', 'Status'),
  // Payload's own come with it.
  options: [],
  hooks: { beforeDuplicate: [() => 'draft'] },
} satisfies CollectionConfig['fields'][number]

/** Adds the rule to a collection with drafts; others are left as they are. */
export function draftFirst(collection: CollectionConfig): CollectionConfig {
  const hasDrafts = typeof collection.versions === 'object' && Boolean(collection.versions.drafts)
  if (!hasDrafts) return collection
  return {
    ...collection,
    fields: [...collection.fields, copiesAreDrafts],
    endpoints: [
      restoreAsDraft(collection.slug),
      bulkUpdate(collection.slug),
      ...(collection.endpoints || []),
    ],
    hooks: {
      ...collection.hooks,
      beforeOperation: [...(collection.hooks?.beforeOperation ?? []), toDraft],
    },
  }
}

import {
  APIError,
  type CollectionBeforeChangeHook,
  type CollectionBeforeDeleteHook,
  type PayloadRequest,
} from 'payload'

const ACCEPTED = {
  fr: 'Quelqu’un a accepté cette version : elle ne change plus. Écrivez une nouvelle version, avec sa date d’entrée en vigueur et ce qui change. La date de mise en pause, elle, peut encore être déplacée.',
  en: 'Somebody has accepted this version: it no longer changes. Write a new version, with the date from which it holds and what changes. The date of the pause can still be moved.',
}

/** What somebody agreed to; a text that is missing in a language may still be added. */
const BOUND = ['campaign', 'from', 'label', 'text', 'changes'] as const

const isAccepted = async (req: PayloadRequest, id: string): Promise<boolean> => {
  const where = { terms: { equals: id } }
  return (await req.payload.count({ collection: 'agreements', where, req })).totalDocs > 0
}

const refuse = (req: PayloadRequest): never => {
  throw new APIError(ACCEPTED[req.i18n?.language === 'en' ? 'en' : 'fr'], 409, null, true)
}

/** A value as it is compared: a record by its id, an instant by its moment. */
const text = (value: unknown): string =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\dT/.test(value) ? new Date(value).toISOString() : plain(value)

const plain = (value: unknown): string =>
  typeof value === 'object' && value !== null && 'id' in value ? String(value.id) : String(value ?? '')

/** Which of what binds would change. Pure. */
export const changedTerms = (was: Record<string, unknown>, will: Record<string, unknown>): string[] =>
  BOUND.filter((name) => text(was[name]) !== '' && name in will && text(was[name]) !== text(will[name]))

/** Terms that somebody accepted stay as they are. */
export const keepAccepted: CollectionBeforeChangeHook = async ({ data, originalDoc, operation, req }) => {
  const changes = operation === 'update' && changedTerms(originalDoc, data).length > 0
  if (changes && (await isAccepted(req, String(originalDoc.id)))) refuse(req)
  return data
}

/** And are never deleted. */
export const neverDeleteAccepted: CollectionBeforeDeleteHook = async ({ id, req }) => {
  if (await isAccepted(req, String(id))) refuse(req)
}

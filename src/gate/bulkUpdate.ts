import {
  APIError,
  addDataAndFileToRequest,
  type CollectionSlug,
  type Endpoint,
  executeAccess,
  type PayloadRequest,
} from 'payload'
import { z } from 'zod'

type Doc = Record<string, unknown>

/** The part of Payload that is used here, without its types by collection. */
type Records = {
  find(args: object): Promise<{ docs: { id: string }[] }>
  update(args: object): Promise<Doc>
}

const flag = z.stringbool({ truthy: ['true'], falsy: ['false'] }).optional()

const Query = z.object({
  where: z.union([z.record(z.string(), z.unknown()), z.string().transform(readWhere)]),
  limit: z.coerce.number().int().min(0).optional(),
  depth: z.coerce.number().int().min(0).max(3).optional(),
  draft: flag,
  trash: flag,
  overrideLock: flag,
  publishAllLocales: flag,
  unpublishAllLocales: flag,
})

function readWhere(text: string, context: z.RefinementCtx): unknown {
  try {
    return z.record(z.string(), z.unknown()).parse(JSON.parse(text))
  } catch {
    context.addIssue({ code: 'custom', message: 'not a filter' })
    return z.NEVER
  }
}

const WORDS = {
  fr: 'Dites quelles fiches : ?where[id][in]=…',
  en: 'Say which records: ?where[id][in]=…',
}

type Failure = { id: string; isPublic: boolean; message: string }

/**
 * Changes many records, one after the other, each in a transaction of its own and by the same rules as one.
 * In place of Payload's own, which publishes and withdraws from the public rows and loses the drafts that wait.
 */
export const bulkUpdate = (slug: string): Endpoint => ({
  path: '/',
  method: 'patch',
  handler: async (req) => {
    const query = Query.safeParse(req.query)
    if (!query.success) throw new APIError(WORDS[req.i18n.language === 'en' ? 'en' : 'fr'], 400, null, true)
    const { config } = req.payload.collections[slug as CollectionSlug]
    await executeAccess({ req }, config.access.update)
    await addDataAndFileToRequest(req)
    const { docs, errors } = await each(slug as CollectionSlug, query.data, req)
    const count = errors.length || docs.length
    const label = count === 1 ? config.labels.singular : config.labels.plural
    const key = errors.length > 0 ? 'error:unableToUpdateCount' : 'general:updatedCountSuccessfully'
    const message = req.t(key, { count, total: docs.length + errors.length, label: spoken(label, req) })
    return Response.json({ docs, errors, message }, { status: errors.length > 0 ? 400 : 200 })
  },
})

async function each(
  collection: CollectionSlug,
  { where, limit, depth, trash, draft, overrideLock = false, ...flags }: z.infer<typeof Query>,
  req: PayloadRequest,
): Promise<{ docs: Doc[]; errors: Failure[] }> {
  const records: Records = req.payload as Records
  const who = { collection, locale: req.locale, overrideAccess: false, req }
  const found = await records.find({ ...who, where, limit, trash, draft: true, depth: 0, pagination: false })
  const docs: Doc[] = []
  const errors: Failure[] = []
  for (const { id } of found.docs) {
    const data = structuredClone(req.data ?? {})
    try {
      docs.push(await records.update({ ...who, ...flags, id, data, depth, trash, draft, overrideLock }))
    } catch (error) {
      errors.push(failure(id, error, req))
    }
  }
  return { docs, errors }
}

/** What may be said of it; anything else is for the log. */
function failure(id: string, error: unknown, req: PayloadRequest): Failure {
  const isPublic =
    typeof error === 'object' && error !== null && 'isPublic' in error && error.isPublic === true
  if (isPublic && error instanceof Error) return { id, isPublic, message: error.message }
  req.payload.logger.error({ err: error, id }, 'One record of many was not changed')
  return { id, isPublic: false, message: req.t('error:unknown') }
}

function spoken(label: unknown, { i18n }: PayloadRequest): string {
  if (typeof label === 'string') return label
  const words = label as Record<string, string>
  return words[i18n.language] ?? words.fr ?? ''
}

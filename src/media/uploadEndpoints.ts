import { getTranslation } from '@payloadcms/translations'
import {
  type AccessResult,
  APIError,
  addDataAndFileToRequest,
  addLocalesToRequestFromData,
  createOperation,
  type Endpoint,
  executeAccess,
  type PayloadRequest,
  parseParams,
  updateByIDOperation,
  type Where,
} from 'payload'
import { z } from 'zod'
import { IMAGE_LIMITS } from './limits'
import type { ImageWrite, UploadedFile } from './mediaChange'
import { withPrepared } from './prepared'
import { ImageRefusal } from './refusal'
import { answering } from './uploadErrors'
import type { ImageUploads } from './uploads'

/**
 * Takes the place of Payload's POST. Who may not create is told before the body is read, the pixels are done
 * before Payload opens its transaction, and the answer is in Payload's shape, which the admin expects.
 */
export const createEndpoint = ({ slug, prepare }: ImageUploads): Endpoint => ({
  method: 'post',
  path: '/',
  handler: async (req) => {
    const collection = req.payload.collections[slug]
    await executeAccess({ req }, collection.config.access.create)
    const upload = await answering(req, slug, () => readBody(req))
    const { autosave, depth, draft, populate, select } = parseParams(req.query)
    return answering(req, slug, async () => {
      const change = upload && (await prepare({ req, previous: null, data: dataOf(req), upload }))
      return withPrepared(change, async (context) => {
        Object.assign(req.context, context)
        const data = dataOf(req)
        const doc = await createOperation({ collection, data, autosave, depth, draft, populate, select, req })
        const label = getTranslation(collection.config.labels.singular, req.i18n)
        return Response.json(
          { doc, message: req.t('general:successfullyCreated', { label }) },
          { status: 201 },
        )
      })
    })
  },
})

/** Takes the place of Payload's PATCH of one record, in the same way. */
export const updateEndpoint = ({ slug, prepare }: ImageUploads): Endpoint => ({
  method: 'patch',
  path: '/:id',
  handler: async (req) => {
    const collection = req.payload.collections[slug]
    const id = String(req.routeParams?.id)
    const allowed = await executeAccess({ id, req }, collection.config.access.update)
    const upload = await answering(req, slug, () => readBody(req))
    const { autosave, depth, draft, overrideLock = false, populate, select, trash } = parseParams(req.query)
    return answering(req, slug, async () => {
      const previous = await standing(req, slug, id, allowed)
      // A record that is not there, or not theirs, gets Payload's own answer below.
      const change = previous && (await prepare({ req, id, previous, data: dataOf(req), upload }))
      return withPrepared(change, async (context) => {
        Object.assign(req.context, context)
        const data = dataOf(req)
        const doc = await updateByIDOperation({
          id,
          collection,
          data,
          autosave,
          depth,
          draft,
          overrideLock,
          populate,
          select,
          trash,
          req,
        })
        return Response.json({ doc, message: req.t('general:updatedSuccessfully') })
      })
    })
  },
})

/** Payload's own way to the originals is closed: files leave by their own addresses, past the record's access. */
export const fileEndpoint: Endpoint = {
  method: 'get',
  path: '/file/:filename',
  handler: () => Response.json({ errors: [{ message: 'Not found.' }] }, { status: 404 }),
}

const dataOf = (req: PayloadRequest): ImageWrite['data'] => req.data ?? {}

/** What the admin's focal point editor adds to the address. */
const uploadEdits = z.object({
  focalPoint: z.object({ x: z.coerce.number().min(0).max(100), y: z.coerce.number().min(0).max(100) }),
})

/** Room for the fields that come with a file. */
const FIELDS_BYTES = 1_000_000

/** What is announced as too large is refused before it is read: nobody waits for a minute to hear it. */
function refuseEarly({ headers }: PayloadRequest): void {
  const bytes = Number(headers.get('content-length') ?? 0)
  if (bytes > IMAGE_LIMITS.bytes + FIELDS_BYTES)
    throw new ImageRefusal('too-many-bytes', { bytes, limit: IMAGE_LIMITS.bytes })
}

/**
 * Whether Payload stopped reading, because more came than was announced: it knows a file's limit and the
 * request's, and tells both by words alone.
 */
const isPastLimit = (error: unknown): boolean =>
  error instanceof Error && /limit has been reached/i.test(error.message)

/** Reads fields and file, and leaves nothing in the request by which Payload would look for a file itself. */
async function readBody(req: PayloadRequest): Promise<UploadedFile | null> {
  refuseEarly(req)
  await addDataAndFileToRequest(req).catch((error: unknown) => {
    if (isPastLimit(error)) throw new ImageRefusal('past-limit', { limit: IMAGE_LIMITS.bytes })
    // The fields of a form are a text that should be JSON.
    throw error instanceof SyntaxError ? new APIError('The fields are not JSON.', 400) : error
  })
  addLocalesToRequestFromData(req)
  const edits = uploadEdits.safeParse(req.query.uploadEdits)
  const focal = edits.success ? { focalX: edits.data.focalPoint.x, focalY: edits.data.focalPoint.y } : {}
  const { filename, url, ...data } = dataOf(req)
  req.data = { ...data, ...focal }
  delete req.query.uploadEdits
  const { file } = req
  delete req.file
  return file ? { name: file.name, mimeType: file.mimetype, data: file.data } : null
}

/** The record as it stands, if this person may change it. */
async function standing(
  req: PayloadRequest,
  collection: ImageUploads['slug'],
  id: string,
  allowed: AccessResult,
): Promise<ImageWrite['previous']> {
  const mine: Where[] = typeof allowed === 'object' ? [allowed] : []
  return req.payload.db.findOne<{ id: string } & Record<string, unknown>>({
    collection,
    where: { and: [{ id: { equals: id } }, ...mine] },
    req,
  })
}

import type {
  CollectionBeforeChangeHook,
  CollectionBeforeOperationHook,
  CollectionConfig,
  Endpoint,
} from 'payload'
import { APIError } from 'payload'
import type { ImageWrite, UploadedFile } from './mediaChange'
import { type ImageChange, takePrepared, withPrepared } from './prepared'
import { createEndpoint, fileEndpoint, updateEndpoint } from './uploadEndpoints'
import { answering, noFile } from './uploadErrors'

/** A collection whose records carry files that we make ourselves. */
export interface ImageUploads {
  slug: 'media' | 'logos' | 'documents'
  prepare: (write: ImageWrite) => Promise<ImageChange | null>
  /** Fields that only a change of files may set; whatever a request sends for them is ignored. */
  owned: readonly string[]
}

/** Payload's own fields of an upload, which describe its original. */
const OWNED = ['filename', 'mimeType', 'filesize', 'width', 'height']

/** Where a file waits that came by another door than our endpoints, until the hook that prepares it. */
const PENDING = 'pendingUpload'

/**
 * What an upload collection needs so that pixel work is done by us, before the transaction: endpoints that
 * take the place of Payload's own POST and PATCH, and hooks for the doors beside them.
 */
export function imageUploads(uploads: ImageUploads): {
  endpoints: Endpoint[]
  beforeOperation: CollectionBeforeOperationHook
  beforeChange: CollectionBeforeChangeHook
  upload: Exclude<CollectionConfig['upload'], boolean | undefined>
} {
  return {
    endpoints: [createEndpoint(uploads), updateEndpoint(uploads), fileEndpoint],
    beforeOperation: keepFileFromPayload,
    beforeChange: putFiles(uploads),
    upload: {
      // Payload neither reads nor writes a file: it would decode and encode again inside the transaction, and
      // delete the old original before it knows whether the new record is valid.
      disableLocalStorage: true,
      filesRequiredOnCreate: false,
      crop: false,
      pasteURL: false,
      bulkUpload: false,
    },
  }
}

const INSIDE =
  'An image is prepared inside a transaction, which holds the database meanwhile: use createImage.'

/** Takes an upload that came by the Local API out of Payload's hands. */
const keepFileFromPayload: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation !== 'create' && operation !== 'update') return args
  // Payload would fetch the original by its address to cut it, with the transaction open.
  if (req.query) delete req.query.uploadEdits
  if (!req.file) return args
  if ('where' in args && args.where)
    throw new APIError('One file cannot replace those of several images.', 400)
  req.context[PENDING] = req.file
  delete req.file
  return args
}

const putFiles =
  ({ slug, prepare, owned }: ImageUploads): CollectionBeforeChangeHook =>
  async ({ data, originalDoc, operation, req }) => {
    const previous: Record<string, unknown> | null = operation === 'update' ? (originalDoc ?? null) : null
    const file = takePending(req.context)
    const fields =
      takePrepared(req.context) ??
      (await answering(req, slug, async () => {
        if (file) req.payload.logger.warn({ collection: slug, file: file.name, msg: INSIDE })
        const id = previous ? String(previous.id) : undefined
        const change = await prepare({ req, id, previous, data, upload: file })
        return withPrepared(change, async () => change?.fields ?? null)
      }))
    if (!previous && !fields?.renditions) throw noFile(req, slug)
    const kept = Object.fromEntries([...OWNED, ...owned].map((name) => [name, previous?.[name]]))
    return { ...data, ...kept, ...fields }
  }

function takePending(context: Record<string, unknown>): UploadedFile | null {
  const file = context[PENDING]
  delete context[PENDING]
  return isFile(file) ? { name: file.name, mimeType: file.mimetype, data: file.data } : null
}

const isFile = (value: unknown): value is { name: string; mimetype: string; data: Buffer } =>
  typeof value === 'object' && value !== null && 'data' in value && Buffer.isBuffer(value.data)

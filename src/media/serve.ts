import type { Payload } from 'payload'
import type { Address } from '@/addresses'
import { isStaff } from '@/people/access'
import { exactLength } from '@/platform/exactLength'
import { log } from '@/platform/log'
import { answerFile } from '@/platform/range'
import { cacheControl, securityHeaders } from '@/publishing/headers'
import { type FileCollection, fileHref, isFileCollection } from './address'
import { fileBody, isWhole } from './body'
import { formatOfExtension, MIME_TYPES } from './formats'
import { type ImageFiles, type Rendition, readImageFiles, shortHash } from './renditions'
import { type Shelf, storedPath } from './storage'

type FileAddress = Extract<Address, { kind: 'file' }>

/** What only somebody who is signed in may see is kept by nobody. */
const PRIVATE = 'private, no-store'

/** Asked for by the variant of an original; only staff get it. */
const ORIGINAL = 'original'

/**
 * Answers a GET or HEAD for a file of the media folder, after the access rules of its record: first as anybody,
 * then as whoever is signed in. What is not there and what is not theirs get the same answer. An address whose
 * hash is of an earlier content leads to the present one.
 */
export async function serveFile(request: Request, payload: Payload, address: FileAddress): Promise<Response> {
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return new Response(null, { status: 405, headers: { allow: 'GET, HEAD' } })
  const { collection, id } = address
  if (!isFileCollection(collection)) return notFound()
  const seen = await readAsVisitor(request, payload, collection, id, address.variant === ORIGINAL)
  const file = seen && fileOf(seen.files, address)
  if (!seen || !file) return notFound()
  if (shortHash(file) !== address.hash) return moved(fileHref(collection, id, file))
  return answer(request, file, address.variant === ORIGINAL ? 'originals' : 'renditions', seen.public)
}

async function answer(request: Request, file: Rendition, shelf: Shelf, isPublic: boolean): Promise<Response> {
  const path = storedPath({ shelf, ...file })
  const decided = answerFile(request.method, request.headers, { etag: `"${file.sha256}"`, size: file.bytes })
  if (!(await isWhole(path, file.bytes))) {
    log.error({ path }, 'A record names a file that is not there, or is another one.')
    return notFound()
  }
  const kind = file.format === 'svg' ? 'document' : 'file'
  const response = new Response(decided.body ? fileBody(path, decided.body) : null, {
    status: decided.status,
    headers: {
      'content-type': MIME_TYPES[file.format],
      'content-disposition': shelf === 'renditions' && file.format !== 'svg' ? 'inline' : 'attachment',
      ...securityHeaders(kind),
      'cache-control': isPublic ? cacheControl(kind) : PRIVATE,
      ...decided.headers,
    },
  })
  return exactLength(response)
}

const notFound = () => new Response(null, { status: 404, headers: { 'cache-control': 'no-store' } })

const moved = (location: string) =>
  new Response(null, { status: 307, headers: { 'cache-control': 'no-store', location } })

function fileOf({ original, files }: ImageFiles, { variant, extension }: FileAddress): Rendition | undefined {
  const format = formatOfExtension(extension)
  return [original, ...files].find((file) => file.variant === variant && file.format === format)
}

interface Seen {
  files: ImageFiles
  /** Anybody may see the record. */
  public: boolean
}

async function readAsVisitor(
  request: Request,
  payload: Payload,
  collection: FileCollection,
  id: string,
  staffOnly: boolean,
): Promise<Seen | null> {
  const read = async (user: Awaited<ReturnType<Payload['auth']>>['user']) => {
    const { docs } = await payload.find({
      collection,
      where: { id: { equals: id } },
      select: { renditions: true },
      depth: 0,
      limit: 1,
      pagination: false,
      overrideAccess: false,
      user,
    })
    return readImageFiles(docs[0]?.renditions)
  }
  const open = staffOnly ? null : await read(null)
  if (open) return { files: open, public: true }
  if (!request.headers.has('cookie') && !request.headers.has('authorization')) return null
  const { user } = await payload.auth({ headers: request.headers })
  if (!user || (staffOnly && !isStaff(user))) return null
  const files = await read(user)
  return files && { files, public: false }
}

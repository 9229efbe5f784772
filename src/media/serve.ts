import type { Payload } from 'payload'
import type { Address } from '@/addresses'
import { isStaff } from '@/people/access'
import { now } from '@/platform/clock'
import { exactLength } from '@/platform/exactLength'
import { log } from '@/platform/log'
import { answerFile } from '@/platform/range'
import { cacheControl, securityHeaders } from '@/publishing/headers'
import { type FileCollection, fileHref, isFileCollection } from './address'
import { fileBody, isWhole } from './body'
import { formatOfExtension, MIME_TYPES } from './formats'
import { type ImageFiles, type Rendition, readImageFiles, shortHash } from './renditions'
import { goneAnswer } from './rights/goneAnswer'
import { rightsAt } from './rights/rightsAt'
import { type Shelf, storedPath } from './storage'

type FileAddress = Extract<Address, { kind: 'file' }>

/** What only somebody who is signed in may see is kept by nobody. */
const PRIVATE = 'private, no-store'

/** Asked for by the variant of an original; only staff get it. */
const ORIGINAL = 'original'

/**
 * Answers a GET or HEAD for a file of the media folder, after the access rules of its record: first as anybody,
 * then as whoever is signed in. What is not there and what is not theirs get the same answer. An address whose
 * hash is of an earlier content leads to the present one. What the public once could see and may not see now is
 * gone, and says why.
 */
export async function serveFile(request: Request, payload: Payload, address: FileAddress): Promise<Response> {
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return new Response(null, { status: 405, headers: { allow: 'GET, HEAD' } })
  const { collection, id } = address
  if (!isFileCollection(collection)) return notFound()
  const seen = await readAsVisitor(request, payload, collection, id, address.variant === ORIGINAL)
  const file = seen && fileOf(seen.files, address)
  if (!seen || !file) {
    // Originals never were the public's.
    const gone = address.variant === ORIGINAL ? null : await goneAnswer(request, payload, address)
    return gone ?? notFound()
  }
  if (shortHash(file) !== address.hash) return moved(fileHref(collection, id, file))
  return answer(request, file, address.variant === ORIGINAL ? 'originals' : 'renditions', seen)
}

async function answer(request: Request, file: Rendition, shelf: Shelf, seen: Seen): Promise<Response> {
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
      'content-disposition': shelf === 'renditions' && isShown(file.format) ? 'inline' : 'attachment',
      ...securityHeaders(kind),
      'cache-control': keeping(seen, cacheControl(kind)),
      ...decided.headers,
    },
  })
  return exactLength(response)
}

/** Who may hold a file, and how long. That of a person is asked for each time: it may be withdrawn at any time. */
function keeping(seen: Seen, header: string): string {
  if (!seen.public) return PRIVATE
  return seen.ofPersons ? 'private, no-cache' : keptNoLongerThan(seen.until, header)
}

/** A browser holds a file no longer than the right to show it lasts. */
function keptNoLongerThan(until: Date | null, header: string): string {
  if (!until) return header
  const left = Math.max(0, Math.floor((until.getTime() - now().getTime()) / 1000))
  return header.replace(/max-age=(\d+)/, (_, seconds) => `max-age=${Math.min(Number(seconds), left)}`)
}

/** Drawings and documents are programs of a kind: opened by their own address they are saved, not run. */
const isShown = (format: Rendition['format']): boolean => format !== 'svg' && format !== 'pdf'

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
  /** When that changes, as far as it is known. */
  until: Date | null
  /** It is out by the consent of the persons it shows. */
  ofPersons: boolean
}

async function readAsVisitor(
  request: Request,
  payload: Payload,
  collection: FileCollection,
  id: string,
  staffOnly: boolean,
): Promise<Seen | null> {
  const read = async (user: Awaited<ReturnType<Payload['auth']>>['user']) => {
    const one = {
      where: { id: { equals: id } },
      depth: 0,
      limit: 1,
      pagination: false,
      overrideAccess: false,
      user,
    }
    if (collection === 'logos') {
      const { docs } = await payload.find({ collection, select: { renditions: true }, ...one })
      return { files: readImageFiles(docs[0]?.renditions), until: null, ofPersons: false }
    }
    if (collection === 'documents') {
      const select = { renditions: true, rights: true } as const
      const [doc] = (await payload.find({ collection, select, ...one })).docs
      return {
        files: readImageFiles(doc?.renditions),
        until: doc ? rightsAt(doc, [], now()).until : null,
        ofPersons: false,
      }
    }
    const select = { renditions: true, rights: true, withdrawnAt: true, consentUntil: true } as const
    const [doc] = (await payload.find({ collection, select, ...one })).docs
    return {
      files: readImageFiles(doc?.renditions),
      until: doc ? rightsAt(doc, [], now()).until : null,
      ofPersons: Boolean(doc?.consentUntil),
    }
  }
  const shown = ({ files, ...rest }: Awaited<ReturnType<typeof read>>, open: boolean) =>
    files && { files, ...rest, public: open }
  const open = staffOnly ? null : shown(await read(null), true)
  if (open) return open
  if (!request.headers.has('cookie') && !request.headers.has('authorization')) return null
  const { user } = await payload.auth({ headers: request.headers })
  if (!user || (staffOnly && !isStaff(user))) return null
  return shown(await read(user), false)
}

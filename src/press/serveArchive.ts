import { exactLength } from '@/platform/exactLength'
import { answerFile } from '@/platform/range'
import type { Archive } from './archive/layout'
import { checkFiles, readRange } from './archive/read'
import type { Running } from './embargo/running'

/** RFC 8187: what is not an `attr-char` is percent-encoded, more than `encodeURIComponent` does. */
const extValue = (text: string): string =>
  encodeURIComponent(text).replace(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  )

/**
 * `Content-Disposition` for a file to keep, with its name in any alphabet (RFC 6266).
 *
 * @param fileName legal already, see `safeName`.
 */
export const attachment = (fileName: string): string => `attachment; filename*=UTF-8''${extValue(fileName)}`

/**
 * A body that is read as fast as it is taken, and stops being read when the client leaves, or when what it is of may
 * no longer be taken: then it breaks off, and nobody takes it for whole.
 */
function bodyOf(pieces: AsyncGenerator<Uint8Array>, running?: Running): ReadableStream<Uint8Array> {
  const end = async () => {
    running?.ended()
    await pieces.return(undefined)
  }
  return new ReadableStream<Uint8Array>(
    {
      start(controller) {
        running?.signal.addEventListener('abort', () => {
          controller.error(new Error('What is being taken is no longer given.'))
          void end()
        })
      },
      async pull(controller) {
        try {
          const next = await pieces.next()
          if (running?.signal.aborted) return
          if (!next.done) return controller.enqueue(next.value)
        } catch (error) {
          await end()
          throw error
        }
        running?.ended()
        controller.close()
      },
      cancel: end,
    },
    { highWaterMark: 0 },
  )
}

export interface Offer {
  /** What the bytes are: an archive, or any other file laid out like one. */
  file: Archive
  mediaType: string
  /** Under which it is kept, legal already. */
  fileName: string
  /** Asked for when bytes are about to leave: how they are cut while they do. */
  begin?: () => Running
  /** Those of the caller (caching, security); what this module says wins. */
  headers?: Record<string, string>
}

/**
 * Answers a GET or HEAD for an archive: exact length, strong ETag, one byte range, `If-Range`, so that a
 * broken download goes on where it stopped. Who may have it is decided before.
 *
 * @throws ArchiveError when a file of the archive is not there: nothing has been sent yet.
 */
export async function serveArchive(request: Request, offer: Offer): Promise<Response> {
  const { file, mediaType, fileName, headers = {} } = offer
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return new Response(null, { status: 405, headers: { ...headers, allow: 'GET, HEAD' } })
  }
  const answer = answerFile(request.method, request.headers, file)
  if (answer.body) await checkFiles(file)
  const body = answer.body
    ? bodyOf(readRange(file, answer.body.start, answer.body.end), offer.begin?.())
    : null
  const response = new Response(body, {
    status: answer.status,
    headers: {
      ...headers,
      'content-type': mediaType,
      'content-disposition': attachment(fileName),
      'x-content-type-options': 'nosniff',
      ...answer.headers,
    },
  })
  return exactLength(response)
}

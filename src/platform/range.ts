/** A stretch of bytes, from `start` up to and without `end`, as `slice` counts. */
export interface ByteRange {
  start: number
  end: number
}

const RANGE = /^\s*bytes\s*=\s*(\d*)\s*-\s*(\d*)\s*$/i

/**
 * What one `Range` header asks of a file of `size` bytes (RFC 9110, 14.1.2).
 *
 * - `'whole'`: no header, another unit, a malformed one, or several ranges. The RFC lets a server ignore all
 *   of these, and a client that asked for pieces copes with the whole.
 * - `'unsatisfiable'`: well formed, but nothing of the file lies in it (416).
 * - otherwise the bytes to send, with an end that goes too far cut to the size.
 */
export function parseRange(
  header: string | null | undefined,
  size: number,
): ByteRange | 'whole' | 'unsatisfiable' {
  const found = header ? RANGE.exec(header) : null
  if (!found) return 'whole'
  const [, first = '', last = ''] = found
  if (first === '' && last === '') return 'whole'
  if (first === '') {
    const wanted = Number(last)
    return wanted === 0 || size === 0 ? 'unsatisfiable' : { start: Math.max(0, size - wanted), end: size }
  }
  const start = Number(first)
  if (last !== '' && Number(last) < start) return 'whole'
  if (start >= size) return 'unsatisfiable'
  return { start, end: last === '' ? size : Math.min(size, Number(last) + 1) }
}

/** The `Content-Range` of a 206. */
export const contentRange = (range: ByteRange, size: number): string =>
  `bytes ${range.start}-${range.end - 1}/${size}`

const TAG = /(?:W\/)?"[^"]*"/g

/** `If-Match` compares strongly, `If-None-Match` weakly (RFC 9110, 8.8.3.2); `*` stands for any file. */
function lists(header: string, etag: string, weakly: boolean): boolean {
  if (header.trim() === '*') return true
  const tags = header.match(TAG) ?? []
  return tags.some((tag) => (weakly ? tag.replace(/^W\//, '') : tag) === etag)
}

export interface FileAnswer {
  status: 200 | 206 | 304 | 412 | 416
  /** The bytes of the body; absent when the answer has none (HEAD too). */
  body?: ByteRange
  /** What depends on the range and the conditions; the caller adds type, disposition and caching. */
  headers: Record<string, string>
}

/**
 * Decides status, bytes and headers for a GET or HEAD of a file whose strong `etag` (with its quotes) and
 * `size` are known. Conditions are weighed in the order of RFC 9110, 13.2.2. Dates are not offered as
 * validators, so an `If-Range` with a date never matches and the whole file is sent, which is always right.
 */
export function answerFile(
  method: string,
  request: Headers,
  file: { etag: string; size: number },
): FileAnswer {
  const { etag, size } = file
  const headers: Record<string, string> = { etag, 'accept-ranges': 'bytes' }
  const wants = method === 'GET'

  const ifMatch = request.get('if-match')
  if (ifMatch !== null && !lists(ifMatch, etag, false)) return { status: 412, headers }
  const ifNoneMatch = request.get('if-none-match')
  if (ifNoneMatch !== null && lists(ifNoneMatch, etag, true)) return { status: 304, headers }

  // Range has a meaning for GET alone, and only while the client's earlier bytes are of this very file.
  const ifRange = request.get('if-range')
  const mayBePart = wants && (ifRange === null || ifRange.trim() === etag)
  const range = mayBePart ? parseRange(request.get('range'), size) : 'whole'

  if (range === 'unsatisfiable') {
    return { status: 416, headers: { ...headers, 'content-range': `bytes */${size}`, 'content-length': '0' } }
  }
  if (range === 'whole') {
    const whole = { ...headers, 'content-length': String(size) }
    return wants
      ? { status: 200, body: { start: 0, end: size }, headers: whole }
      : { status: 200, headers: whole }
  }
  return {
    status: 206,
    body: range,
    headers: {
      ...headers,
      'content-range': contentRange(range, size),
      'content-length': String(range.end - range.start),
    },
  }
}

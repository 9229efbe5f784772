import type { IncomingHttpHeaders } from 'node:http'
import { now } from '@/platform/clock'
import type { Answered } from '@/publishing/answered'
import { COUNTED_HEADER, isRobot } from '@/publishing/edgeLog'
import { parisDayNow } from './days'
import type { Tally } from './tally'
import { visitOf } from './visit'

/** Fetched ahead, perhaps never looked at (Chromium and Safari say it in `Sec-Purpose` or `Purpose`, Firefox in `X-Moz`). */
const isPrefetch = (headers: IncomingHttpHeaders): boolean =>
  [headers['sec-purpose'], headers.purpose, headers['x-moz']].some(
    (said) => said !== undefined && /prefetch/i.test(String(said)),
  )

/**
 * Counts an answer, if it is one that counts: something of the public site, read by GET and shown (200) or found
 * unchanged (304). Of the request it keeps nothing; the browser's name decides between people and robots and is
 * forgotten.
 * @param edge the token of an edge that counts for itself; what bears it is left to the edge's log
 */
export function countAnswer(tally: Tally, { request, path, status }: Answered, edge: string): void {
  if (request.method !== 'GET' || (status !== 200 && status !== 304)) return
  const { headers } = request
  if (headers[COUNTED_HEADER] === edge || isPrefetch(headers)) return
  const visit = visitOf(path)
  if (visit) tally.add(visit, parisDayNow(now()), isRobot(headers['user-agent']))
}

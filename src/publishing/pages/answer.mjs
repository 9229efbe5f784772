// @ts-check
import { strip } from './strip.mjs'
import { readTags, TAGS_HEADER } from './tags.mjs'

/** What a browser or proxy may do with a kept page: hold it, but ask before each use. */
export const KEPT_CACHE_CONTROL = 'public, max-age=0, must-revalidate'
export const ERROR_CACHE_CONTROL = 'no-store'

/**
 * Next's finished page, as its cache handler gets it. Only what is read or written here.
 * @typedef {object} Finished
 * @property {string} kind
 * @property {string} [html]
 * @property {Buffer} [rscData]
 * @property {unknown} [segmentData]
 * @property {number} [status]
 * @property {Record<string, undefined | number | string | string[]>} [headers]
 */

/**
 * What may be kept of a finished page.
 * @typedef {object} Keepable
 * @property {string} path
 * @property {string[]} shows
 * @property {number | null} until
 * @property {number} status
 * @property {string} html
 * @property {Record<string, undefined | number | string | string[]>} headers
 */

/**
 * Prepares a page that is about to be answered *and* stored. Next answers the first request from this very
 * object, so it is changed in place: no framework in the HTML, the status the page asked for, our
 * Cache-Control, a single Location (Next has set one already). Returns what may be kept, or null: pages that
 * did not ask for it, refusals and failures (404, 503) are answered and kept nowhere.
 * @param {Finished} data
 * @param {(text: string) => void} complain
 * @returns {Keepable | null}
 */
export function prepareAnswer(data, complain) {
  const { path, status, until, shows } = readTags(data.headers?.[TAGS_HEADER])
  if (path === null || data.kind !== 'APP_PAGE') return null
  if (status !== null) data.status = status
  const answered = data.status ?? 200
  const { [TAGS_HEADER]: _tags, location, ...rest } = data.headers ?? {}
  const headers = { ...rest, 'cache-control': answered >= 500 ? ERROR_CACHE_CONTROL : KEPT_CACHE_CONTROL }
  const html = strip(data.html ?? '')
  if (html === null)
    complain(`The framework could not be taken out of ${path}: it is answered as it is and not kept`)
  else data.html = html
  // Nobody runs the framework on a kept page: its own wire format of the page is answered empty.
  data.rscData = Buffer.alloc(0)
  data.segmentData = undefined
  data.headers = headers
  if (html === null || !isKept(answered)) return null
  return {
    path,
    shows,
    until,
    status: answered,
    html,
    headers: location === undefined ? headers : { ...headers, location },
  }
}

/** @param {number} status */
const isKept = (status) => status === 200 || status === 307 || status === 308

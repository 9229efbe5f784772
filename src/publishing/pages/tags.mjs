// @ts-check
import { tagKey } from './tagKey.mjs'

/** Tags with a meaning of their own; all others name what a page shows. Next keeps them in this header. */
export const TAGS_HEADER = 'x-next-cache-tags'
export const PAGE_TAG = 'page:'
export const STATUS_TAG = 'status:'
export const UNTIL_TAG = 'until:'

/**
 * What a finished page says about itself through its tags.
 * @typedef {object} PageTags
 * @property {string | null} path pathname of the kept page; null when the page did not ask to be kept
 * @property {number | null} status status the page wants to be answered with
 * @property {number | null} until earliest instant (ms) at which the page would read differently
 * @property {string[]} shows tags of documents and lists
 */

/**
 * Reads what our own pages said (`tagKey`); whatever else stands in the header came from Next or from the visitor.
 * @param {unknown} header value of `x-next-cache-tags`
 * @returns {PageTags}
 */
export function readTags(header) {
  const key = tagKey()
  const all = (typeof header === 'string' ? header.split(',') : [])
    .filter((tag) => tag.startsWith(key))
    .map((tag) => tag.slice(key.length))
  const values = (/** @type {string} */ prefix) =>
    all.filter((tag) => tag.startsWith(prefix)).map((tag) => tag.slice(prefix.length))
  const untils = values(UNTIL_TAG).map((text) => Date.parse(text))
  return {
    path: values(PAGE_TAG)[0] ?? null,
    status: Number(values(STATUS_TAG)[0]) || null,
    until: untils.length ? Math.min(...untils.map((at) => (Number.isNaN(at) ? 0 : at))) : null,
    shows: all.filter((tag) => ![PAGE_TAG, STATUS_TAG, UNTIL_TAG].some((own) => tag.startsWith(own))),
  }
}

// @ts-check
import { prepareAnswer } from './pages/answer.mjs'
import { complain, pageStore } from './pages/shared.mjs'

/** @typedef {import('./pages/answer.mjs').Finished} Finished */
/** @typedef {import('./pages/renders.mjs').Render} Render */

/**
 * Next's cache handler; Next makes one for each request. It relies on three things that Next does not
 * promise, so Next is pinned and a test holds each: `set` is awaited before the first answer leaves, that
 * answer is drawn from the very object `set` got, and a page that missed calls `get` and `set` on one handler.
 */
export default class CacheHandler {
  /** @type {Map<string, Render>} */ #renders = new Map()

  /**
   * @param {string} key
   * @param {{ kind?: string }} context
   */
  async get(key, context) {
    // The page is the only unit that is cached: what a page read is read anew with it.
    if (context.kind !== 'APP_PAGE') return null
    const kept = pageStore().get(key)
    if (!kept) {
      this.#renders.set(key, pageStore().begin())
      return null
    }
    const { html, entry } = kept
    const { status, headers, keptAt, cacheControl } = entry
    return {
      lastModified: keptAt,
      cacheControl,
      value: {
        kind: 'APP_PAGE',
        html,
        status,
        headers,
        rscData: Buffer.alloc(0),
        postponed: undefined,
        segmentData: undefined,
      },
    }
  }

  /**
   * @param {string} key
   * @param {Finished | null} data
   * @param {{ fetchCache?: boolean, cacheControl?: unknown }} context
   */
  async set(key, data, context) {
    if (context.fetchCache || !data) return
    const render = this.#renders.get(key)
    try {
      const page = prepareAnswer(data, complain)
      if (page && render) pageStore().keep(key, page, render, context.cacheControl)
    } finally {
      if (render) pageStore().end(render)
      this.#renders.delete(key)
    }
  }

  /** @param {string | string[]} tags */
  async revalidateTag(tags) {
    pageStore().expire([tags].flat())
  }

  resetRequestCache() {}
}

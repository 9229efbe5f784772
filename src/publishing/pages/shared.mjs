// @ts-check
import fs from 'node:fs'
import path from 'node:path'
import { PageStore } from './pageStore.mjs'

/** Node loads the cache handler, the bundle loads the app: both find the one store of the process here. */
const PAGES = Symbol.for('relais.pages')
/** Tests move the clock through this; see platform/clock. */
const CLOCK = Symbol.for('relais.clock')

/** @typedef {{ [PAGES]?: PageStore, [CLOCK]?: () => number }} Shared */

/** @type {typeof globalThis & Shared} */
const shared = globalThis

/**
 * The page store of this process, made on first use.
 * @returns {PageStore}
 */
export function pageStore() {
  shared[PAGES] ??= new PageStore({
    dir: folder(),
    build: buildId(),
    now: () => (shared[CLOCK] ?? Date.now)(),
    complain,
    ...(Number(process.env.PAGE_CACHE_MB) > 0 ? { memory: Number(process.env.PAGE_CACHE_MB) * 1e6 } : {}),
  })
  return shared[PAGES]
}

/**
 * Says what is wrong as the log does, one JSON object a line: Node loads these modules unbundled, where the
 * log is not.
 * @param {string} text
 */
export function complain(text) {
  console.error(JSON.stringify({ level: 'error', time: new Date().toISOString(), msg: text }))
}

/** A build and a developer's server draw nothing for visitors and leave the files of a site beside them alone. */
function folder() {
  if (process.env.NEXT_PHASE === 'phase-production-build' || process.env.NODE_ENV !== 'production')
    return null
  return path.resolve(/*turbopackIgnore: true*/ process.env.EDGE_DIR || 'edge')
}

function buildId() {
  try {
    return fs
      .readFileSync(path.join(/*turbopackIgnore: true*/ process.cwd(), '.next', 'BUILD_ID'), 'utf8')
      .trim()
  } catch {
    return 'development'
  }
}

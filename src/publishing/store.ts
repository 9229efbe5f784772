/**
 * What publishing asks of the kept pages. The local implementation is one process's page store; a bus
 * between instances would be another, behind the same two operations.
 */
export type Expiry = {
  /** Pages that show any of these tags are gone, from memory and from the edge, when this returns. */
  expire(tags: readonly string[]): number
  /** Waits until no page that began before the last change is on its way; false when `limit` (ms) came first. */
  settled(limit?: number): Promise<boolean>
}

const PAGES = Symbol.for('relais.pages')

/** The bundle finds here what the cache handler, loaded by Node, has made (and the other way round). */
const shared: typeof globalThis & { [PAGES]?: Expiry } = globalThis

/** The kept pages of this process; null in scripts and tests, which keep none. */
export const keptPages = (): Expiry | null => shared[PAGES] ?? null

/**
 * Puts other pages in place, for tests.
 * @returns puts back what was there
 */
export function replaceKeptPages(pages: Expiry): () => void {
  const before = shared[PAGES]
  shared[PAGES] = pages
  return () => {
    if (before) shared[PAGES] = before
    else delete shared[PAGES]
  }
}

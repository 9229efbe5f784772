// @ts-check

/**
 * A kept page, without its body.
 * @typedef {object} Entry
 * @property {string} key Next's key, opaque
 * @property {string} path pathname; one entry per pathname
 * @property {number | null} until instant (ms) at which the page would read differently
 * @property {number} status
 * @property {Record<string, undefined | number | string | string[]>} headers
 * @property {unknown} cacheControl Next's own, handed back as it came
 * @property {number} keptAt
 * @property {string | null} file null for what is kept in memory alone
 * @property {Tag[]} tags
 */

/**
 * A tag and the pages that carry it; one object per tag, so that an entry holds no text of its own.
 * @typedef {object} Tag
 * @property {string} name
 * @property {Set<Entry>} entries
 */

/** Which pages are kept, found by Next's key, by pathname, by tag and by their next instant. */
export class PageIndex {
  /** @type {Map<string, Entry>} */ #byKey = new Map()
  /** @type {Map<string, Entry>} */ #byPath = new Map()
  /** @type {Map<string, Tag>} */ #tags = new Map()
  /** @type {Set<Entry>} */ #timed = new Set()

  get size() {
    return this.#byKey.size
  }

  /** @param {string} key */
  byKey(key) {
    return this.#byKey.get(key) ?? null
  }

  /** @param {string} path */
  byPath(path) {
    return this.#byPath.get(path) ?? null
  }

  /**
   * @param {Omit<Entry, 'tags'>} page
   * @param {readonly string[]} tagNames
   * @returns {Entry}
   */
  add(page, tagNames) {
    const entry = { ...page, tags: [...new Set(tagNames)].map((name) => this.#tag(name)) }
    this.#byKey.set(entry.key, entry)
    this.#byPath.set(entry.path, entry)
    for (const tag of entry.tags) tag.entries.add(entry)
    if (entry.until !== null) this.#timed.add(entry)
    return entry
  }

  /** @param {Entry} entry */
  remove(entry) {
    this.#byKey.delete(entry.key)
    if (this.#byPath.get(entry.path) === entry) this.#byPath.delete(entry.path)
    this.#timed.delete(entry)
    for (const tag of entry.tags) {
      tag.entries.delete(entry)
      if (!tag.entries.size) this.#tags.delete(tag.name)
    }
  }

  /** @param {Iterable<string>} tagNames */
  showing(tagNames) {
    /** @type {Set<Entry>} */
    const found = new Set()
    for (const name of tagNames) for (const entry of this.#tags.get(name)?.entries ?? []) found.add(entry)
    return found
  }

  all() {
    return this.#byKey.values()
  }

  /** @param {number} now */
  due(now) {
    return [...this.#timed].filter((entry) => entry.until !== null && entry.until <= now)
  }

  /** The earliest instant at which a kept page would read differently. */
  nextInstant() {
    let next = Number.POSITIVE_INFINITY
    for (const { until } of this.#timed) if (until !== null && until < next) next = until
    return next
  }

  /** @param {string} name */
  #tag(name) {
    const known = this.#tags.get(name)
    if (known) return known
    /** @type {Tag} */
    const tag = { name, entries: new Set() }
    this.#tags.set(name, tag)
    return tag
  }
}

// @ts-check

/** Finished pages in memory, before the files: the longest unused goes first, and its file stays. */
export class Bodies {
  /** @type {Map<string, string>} */ #html = new Map()
  #bytes = 0
  /** @type {number} */ #most

  /** @param {number} most bytes to hold */
  constructor(most) {
    this.#most = most
  }

  /** @param {string} path */
  get(path) {
    const html = this.#html.get(path)
    if (html === undefined) return null
    this.#html.delete(path)
    this.#html.set(path, html)
    return html
  }

  /**
   * @param {string} path
   * @param {string} html
   * @returns {string[]} the pathnames that had to leave
   */
  put(path, html) {
    this.delete(path)
    this.#html.set(path, html)
    this.#bytes += size(html)
    const left = []
    for (const oldest of this.#html.keys()) {
      if (this.#bytes <= this.#most) break
      this.delete(oldest)
      left.push(oldest)
    }
    return left
  }

  /** @param {string} path */
  delete(path) {
    const html = this.#html.get(path)
    if (html === undefined) return
    this.#html.delete(path)
    this.#bytes -= size(html)
  }
}

/** V8 holds a text with any character beyond Latin-1 (a thin space is enough) in two bytes each. */
const size = (/** @type {string} */ html) => 2 * html.length + 200

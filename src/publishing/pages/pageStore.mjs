// @ts-check
import { Bodies } from './bodies.mjs'
import { PageFiles } from './pageFiles.mjs'
import { PageIndex } from './pageIndex.mjs'
import { Renders } from './renders.mjs'

/** @typedef {import('./answer.mjs').Keepable} Keepable */
/** @typedef {import('./pageIndex.mjs').Entry} Entry */
/** @typedef {import('./renders.mjs').Render} Render */

/**
 * @typedef {object} StoreOptions
 * @property {string | null} dir folder of the page files; null keeps pages in memory alone
 * @property {string} build id of the build that draws the pages
 * @property {() => number} now milliseconds
 * @property {(text: string) => void} complain
 * @property {number} [memory] bytes of finished pages held before the files
 * @property {number} [ceiling] most pages kept; beyond it a page is answered and not kept
 * @property {number} [look] longest milliseconds between two looks at the clock
 */

/** What a kept page is answered with. */
/** @typedef {{ html: string, entry: Entry }} KeptPage */

/**
 * The kept pages of this process: an entry for each, bodies in memory up to a limit, and a file of each for
 * the web server in front. The local implementation of `expire` and `settled`.
 */
export class PageStore {
  #index = new PageIndex()
  #renders = new Renders()
  #bodies
  #files
  #options
  #opened = false
  #full = false
  /** @type {NodeJS.Timeout | undefined} */ #timer
  /** Earliest instant at which a kept page would read differently; may be too early, never too late. */
  #next = Number.POSITIVE_INFINITY

  /** @param {StoreOptions} options */
  constructor(options) {
    this.#options = { memory: 64e6, ceiling: 250_000, look: 1000, ...options }
    this.#bodies = new Bodies(this.#options.memory)
    const { dir, build, complain } = options
    this.#files = dir === null ? null : new PageFiles({ dir, build, complain })
  }

  get size() {
    return this.#index.size
  }

  /**
   * To be called when the database has answered for the first time: what an earlier process wrote goes now.
   * Until then its files stay, so that a site whose database is down still shows its pages.
   */
  open() {
    if (this.#opened) return
    this.#opened = true
    this.#attempt('The page files of an earlier start could not be put away', () => this.#files?.empty())
  }

  /**
   * @param {string} key
   * @returns {KeptPage | null}
   */
  get(key) {
    const entry = this.#index.byKey(key)
    if (!entry) return null
    if (entry.until !== null && entry.until <= this.#options.now()) {
      this.#drop([entry])
      return null
    }
    const html = this.#bodies.get(entry.path) ?? this.#fromFile(entry)
    if (html !== null) return { html, entry }
    this.#drop([entry])
    return null
  }

  begin() {
    return this.#renders.begin()
  }

  /** @param {Render} render */
  end(render) {
    this.#renders.end(render)
  }

  /**
   * Keeps a finished page, unless something it shows has changed since its render began.
   * @param {string} key
   * @param {Keepable} page
   * @param {Render} render
   * @param {unknown} cacheControl
   * @returns {boolean} whether it was kept
   */
  keep(key, page, render, cacheControl) {
    const { path, until, status, headers, shows, html } = page
    const now = this.#options.now()
    if (!path.startsWith('/') || !this.#renders.isFresh(render, shows) || (until !== null && until <= now))
      return false
    this.open()
    const known = this.#index.byPath(path)
    if (!known && this.#isFull()) return false
    if (known) this.#drop([known])
    const file = status === 200 ? this.#write(path, html) : null
    this.#index.add({ key, path, until, status, headers, cacheControl, keptAt: Date.now(), file }, shows)
    this.#hold(path, html)
    if (until !== null) this.#endNoLaterThan(until)
    return true
  }

  /**
   * Pages that show any of these are gone when this returns, from memory and from the folder.
   * @param {readonly string[]} tags
   * @returns {number} how many pages went
   */
  expire(tags) {
    this.#renders.changed(tags)
    return this.#drop([...this.#index.showing(tags)])
  }

  /**
   * Waits until no page that began before the last change is on its way to a visitor.
   * @param {number} [limit] milliseconds
   * @returns {Promise<boolean>} false when the limit came first
   */
  settled(limit = 2000) {
    return this.#renders.settled(limit)
  }

  /** @param {string} pathname */
  has(pathname) {
    return this.#index.byPath(pathname) !== null
  }

  /** @param {Entry} entry */
  #fromFile(entry) {
    const html = entry.file && this.#files ? this.#files.read(entry.file) : null
    if (html !== null) this.#hold(entry.path, html)
    return html
  }

  /**
   * @param {string} path
   * @param {string} html
   */
  #hold(path, html) {
    for (const left of this.#bodies.put(path, html)) {
      const entry = this.#index.byPath(left)
      if (entry && entry.file === null) this.#index.remove(entry)
    }
  }

  /**
   * @param {string} path
   * @param {string} html
   */
  #write(path, html) {
    const file = this.#files?.fileOf(path) ?? null
    if (file === null) return null
    return this.#attempt(`The page file of ${path} can't be written`, () => {
      this.#files?.write(file, html)
      return file
    })
  }

  /** @param {Entry[]} entries */
  #drop(entries) {
    for (const entry of entries) {
      this.#index.remove(entry)
      this.#bodies.delete(entry.path)
    }
    const files = entries.flatMap(({ file }) => (file ? [file] : []))
    const staying = () => [...this.#index.all()].flatMap(({ file }) => (file ? [file] : []))
    this.#attempt("Expired page files can't be removed", () => this.#files?.remove(files, staying))
    if (entries.length) this.#full = false
    return entries.length
  }

  #isFull() {
    const full = this.#index.size >= this.#options.ceiling
    if (full && !this.#full)
      this.#options.complain(`${this.#index.size} pages are kept: further ones are drawn on each visit`)
    this.#full = full
    return full
  }

  /** @param {number} until */
  #endNoLaterThan(until) {
    if (until >= this.#next) return
    this.#next = until
    clearTimeout(this.#timer)
    this.#timer = undefined
    this.#watchClock()
  }

  /** One timer for the earliest instant; it looks at the clock again at intervals, since clocks are set and drift. */
  #watchClock() {
    if (this.#timer || this.#next === Number.POSITIVE_INFINITY) return
    const wait = Math.min(Math.max(this.#next - this.#options.now(), 1), this.#options.look)
    this.#timer = setTimeout(() => {
      this.#timer = undefined
      this.#attempt('Pages whose time has come could not be ended', () => this.#endWhatIsDue())
      this.#watchClock()
    }, wait)
    this.#timer.unref()
  }

  #endWhatIsDue() {
    const now = this.#options.now()
    if (this.#next > now) return
    this.#drop(this.#index.due(now))
    this.#next = this.#index.nextInstant()
  }

  /**
   * @template T
   * @param {string} failure
   * @param {() => T} work
   * @returns {T | null}
   */
  #attempt(failure, work) {
    try {
      return work()
    } catch (error) {
      this.#options.complain(`${failure}: ${error}`)
      return null
    }
  }
}

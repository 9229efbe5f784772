// @ts-check

/** A render that never ends (it threw) is given up after this long: it holds no publish longer. */
const LONGEST_RENDER = 15_000
/** How many expired tags are remembered before those that no render can still need are forgotten. */
const REMEMBERED = 10_000

/**
 * A render under way: the change that was the last when it began.
 * @typedef {{ began: number }} Render
 */

/**
 * Orders renders and changes, so that a page which began before a change is never kept after it (Next's own
 * cache keeps it for ever), and so that a publish can wait until no such page is still on its way.
 */
export class Renders {
  #seq = 0
  /** @type {Map<string, number>} */ #expiredAt = new Map()
  /** @type {Set<Render>} */ #underWay = new Set()
  /** @type {Set<() => void>} */ #waiting = new Set()

  /** @returns {Render} */
  begin() {
    const render = { began: this.#seq }
    this.#underWay.add(render)
    setTimeout(() => this.end(render), LONGEST_RENDER).unref()
    return render
  }

  /** @param {Render} render */
  end(render) {
    if (!this.#underWay.delete(render)) return
    for (const look of [...this.#waiting]) look()
  }

  /** @param {readonly string[]} tags */
  changed(tags) {
    this.#seq += 1
    if (this.#expiredAt.size > REMEMBERED) this.#forget()
    for (const tag of tags) this.#expiredAt.set(tag, this.#seq)
  }

  /**
   * Whether what this render shows is still true. A render that was given up is not trusted.
   * @param {Render} render
   * @param {readonly string[]} tags
   */
  isFresh(render, tags) {
    return this.#underWay.has(render) && tags.every((tag) => (this.#expiredAt.get(tag) ?? -1) <= render.began)
  }

  /**
   * Waits until every render that began before now is over.
   * @param {number} limit milliseconds
   * @returns {Promise<boolean>} false when the limit came first
   */
  settled(limit) {
    const until = this.#seq
    const over = () => ![...this.#underWay].some((render) => render.began < until)
    if (over()) return Promise.resolve(true)
    return new Promise((resolve) => {
      const finish = (/** @type {boolean} */ done) => {
        this.#waiting.delete(look)
        clearTimeout(timer)
        // Those who joined the render get its answer in the same turn: let it leave first.
        setImmediate(resolve, done)
      }
      const look = () => {
        if (over()) finish(true)
      }
      const timer = setTimeout(finish, limit, false)
      this.#waiting.add(look)
    })
  }

  /** Forgets what no render under way can have missed. */
  #forget() {
    const oldest = Math.min(this.#seq, ...[...this.#underWay].map((render) => render.began))
    for (const [tag, at] of this.#expiredAt) if (at <= oldest) this.#expiredAt.delete(tag)
  }
}

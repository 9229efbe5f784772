// @ts-check
import fs from 'node:fs'
import path from 'node:path'

/**
 * The folders of page files: one per build, and `current`, which points at that of the build that serves.
 * What goes is renamed at once and deleted behind.
 */
export class BuildFolders {
  /** @type {string} */ #dir
  /** @type {string} */ #own
  /** @type {(text: string) => void} */ #complain
  #made = 0

  /** @param {{ dir: string, build: string, complain: (text: string) => void }} options */
  constructor({ dir, build, complain }) {
    this.#dir = path.resolve(/*turbopackIgnore: true*/ dir)
    this.#own = this.#inside(build.replace(/[^\w-]/g, '_'))
    this.#complain = complain
  }

  /** Folder of the pages on the house's host. */
  get pages() {
    return path.join(/*turbopackIgnore: true*/ this.#own, 'house')
  }

  /**
   * Begins with no pages and points `current` here. The pages of the build before stay, because in an upgrade
   * it may still be serving; those of older ones go.
   */
  begin() {
    fs.mkdirSync(this.#dir, { recursive: true })
    const before = this.#current()
    this.discard()
    this.#point()
    for (const entry of fs.readdirSync(this.#dir, { withFileTypes: true })) {
      const folder = this.#inside(entry.name)
      if (/^(gone|current)-/.test(entry.name)) this.deleteBehind(folder)
      else if (isBuild(entry, folder) && folder !== this.#own && folder !== before) this.#remove(folder)
    }
  }

  /**
   * Puts all pages of this build aside and begins an empty folder.
   * @returns {string | null} where they went, for the caller to delete; null when there were none
   */
  discard() {
    const gone = this.#putAside(this.#own)
    fs.mkdirSync(this.pages, { recursive: true })
    return gone
  }

  /** @param {string} gone */
  deleteBehind(gone) {
    fs.promises.rm(gone, { recursive: true, force: true }).catch((error) => {
      this.#complain(`Old page files in ${gone} can't be deleted: ${error}`)
    })
  }

  /** @param {string} folder */
  #remove(folder) {
    const gone = this.#putAside(folder)
    if (gone) this.deleteBehind(gone)
  }

  /** @param {string} folder */
  #putAside(folder) {
    const gone = this.#inside(`gone-${process.pid}-${Date.now()}-${++this.#made}`)
    try {
      fs.renameSync(folder, gone)
      return gone
    } catch (error) {
      if (isMissing(error)) return null
      throw error
    }
  }

  /** The folder that `current` points at. */
  #current() {
    try {
      return this.#resolved(fs.readlinkSync(this.#inside('current')))
    } catch (error) {
      if (isMissing(error)) return null
      throw error
    }
  }

  #point() {
    const draft = this.#inside(`current-${process.pid}-${++this.#made}`)
    // A short way for the web server, which walks it at each request; a junction of Windows must be absolute.
    fs.symlinkSync(process.platform === 'win32' ? this.#own : path.basename(this.#own), draft, 'junction')
    fs.renameSync(draft, this.#inside('current'))
  }

  /** @param {string} link */
  #resolved(link) {
    return path.resolve(/*turbopackIgnore: true*/ this.#dir, link)
  }

  /** @param {string} name */
  #inside(name) {
    return path.join(/*turbopackIgnore: true*/ this.#dir, name)
  }
}

/**
 * @param {import('node:fs').Dirent} entry
 * @param {string} folder
 */
const isBuild = (entry, folder) =>
  entry.isDirectory() && fs.existsSync(path.join(/*turbopackIgnore: true*/ folder, 'house'))

/** @param {unknown} error */
export const isMissing = (error) => error instanceof Error && 'code' in error && error.code === 'ENOENT'

// @ts-check
import fs from 'node:fs'
import path from 'node:path'
import zlib from 'node:zlib'

const FORMS = ['.html', '.html.br', '.html.gz']
/** Fewer files than this are unlinked one by one; more may be quicker by renaming the whole folder. */
const FEW = 64

/**
 * Page files as a web server reads them: `<dir>/<build>/house<pathname>.html` with its `.br` and `.gz`.
 * `<dir>/current` points at the folder of the build that serves. All writing is synchronous: a page and its
 * expiry can never overlap inside one process.
 */
export class PageFiles {
  /** @type {string} */ #dir
  /** @type {string} */ #build
  /** @type {(text: string) => void} */ #complain
  #made = 0

  /**
   * @param {{ dir: string, build: string, complain: (text: string) => void }} options
   */
  constructor({ dir, build, complain }) {
    this.#dir = path.resolve(/*turbopackIgnore: true*/ dir)
    this.#build = path.join(/*turbopackIgnore: true*/ this.#dir, build.replace(/[^\w-]/g, '_'))
    this.#complain = complain
  }

  /** Folder of the house's host: where the web server's root is. */
  get root() {
    return path.join(/*turbopackIgnore: true*/ this.#build, 'house')
  }

  /**
   * The file of a page without its extension; null for anything that could leave the folder.
   * @param {string} pathname
   */
  fileOf(pathname) {
    return /^(?:\/[a-z0-9-]+)+$/.test(pathname)
      ? path.join(/*turbopackIgnore: true*/ this.root, pathname)
      : null
  }

  /** Begins with an empty folder and points `current` at it. What was there goes in one rename and is deleted behind. */
  empty() {
    fs.mkdirSync(this.#dir, { recursive: true })
    this.#discard(this.#build)
    fs.mkdirSync(this.root, { recursive: true })
    this.#pointCurrent()
    for (const name of fs.readdirSync(this.#dir)) if (name.startsWith('gone-')) this.#deleteBehind(name)
  }

  /**
   * Writes a page in its three forms, the plain one last: where it is, the others are.
   * @param {string} file from `fileOf`
   * @param {string} html
   */
  write(file, html) {
    const bytes = Buffer.from(html)
    const brotli = zlib.brotliCompressSync(bytes, {
      params: {
        [zlib.constants.BROTLI_PARAM_QUALITY]: 6,
        [zlib.constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      },
    })
    fs.mkdirSync(path.dirname(file), { recursive: true })
    this.#put(`${file}.html.gz`, zlib.gzipSync(bytes, { level: 6 }))
    this.#put(`${file}.html.br`, brotli)
    this.#put(`${file}.html`, bytes)
  }

  /**
   * @param {string} file from `fileOf`
   * @returns {string | null} null when the file is gone
   */
  read(file) {
    try {
      return fs.readFileSync(`${file}.html`, 'utf8')
    } catch (error) {
      if (!isMissing(error)) this.#complain(`Page file ${file}.html can't be read: ${error}`)
      return null
    }
  }

  /**
   * Removes pages before it returns. Many at once go by one rename of the folder, and the few that stay are
   * moved back: 36,000 single removals would block the process for a third of a second.
   * @param {readonly string[]} files
   * @param {() => Iterable<string>} staying asked only when many go
   */
  remove(files, staying) {
    if (files.length <= FEW) return files.forEach((file) => void this.#unlink(file))
    const stay = [...staying()]
    if (stay.length >= files.length) return files.forEach((file) => void this.#unlink(file))
    const gone = this.#discard(this.#build)
    fs.mkdirSync(this.root, { recursive: true })
    if (!gone) return
    for (const file of stay) this.#moveBack(file, gone)
    this.#deleteBehind(path.basename(gone))
  }

  /** @param {string} file */
  #unlink(file) {
    for (const form of FORMS) {
      try {
        fs.unlinkSync(file + form)
      } catch (error) {
        // A page that can't be removed would stay on show: whoever runs the site must know at once.
        if (!isMissing(error)) this.#complain(`Expired page file ${file}${form} can't be removed: ${error}`)
      }
    }
  }

  /**
   * @param {string} file
   * @param {string} gone
   */
  #moveBack(file, gone) {
    const from = path.join(/*turbopackIgnore: true*/ gone, path.relative(this.#build, file))
    fs.mkdirSync(path.dirname(file), { recursive: true })
    for (const form of [...FORMS].reverse()) {
      try {
        fs.renameSync(from + form, file + form)
      } catch (error) {
        if (!isMissing(error)) this.#complain(`Page file ${from}${form} can't be moved back: ${error}`)
      }
    }
  }

  /**
   * @param {string} target
   * @param {Buffer} bytes
   */
  #put(target, bytes) {
    const draft = `${target}.${process.pid}-${++this.#made}.tmp`
    fs.writeFileSync(draft, bytes)
    fs.renameSync(draft, target)
  }

  /**
   * @param {string} folder
   * @returns {string | null} where it went; null when there was none
   */
  #discard(folder) {
    const name = `gone-${process.pid}-${Date.now()}-${++this.#made}`
    const gone = path.join(/*turbopackIgnore: true*/ this.#dir, name)
    try {
      fs.renameSync(folder, gone)
    } catch (error) {
      if (isMissing(error)) return null
      throw error
    }
    return gone
  }

  /** @param {string} name */
  #deleteBehind(name) {
    const gone = path.join(/*turbopackIgnore: true*/ this.#dir, name)
    fs.promises.rm(gone, { recursive: true, force: true }).catch((error) => {
      this.#complain(`Old page files in ${gone} can't be deleted: ${error}`)
    })
  }

  #pointCurrent() {
    const link = path.join(/*turbopackIgnore: true*/ this.#dir, 'current')
    const draft = `${link}-${process.pid}-${++this.#made}`
    fs.symlinkSync(this.#build, draft, 'junction')
    fs.renameSync(draft, link)
  }
}

/** @param {unknown} error */
const isMissing = (error) => error instanceof Error && 'code' in error && error.code === 'ENOENT'

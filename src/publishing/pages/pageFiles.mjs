// @ts-check
import fs from 'node:fs'
import path from 'node:path'
import zlib from 'node:zlib'
import { BuildFolders, isMissing } from './buildFolders.mjs'

const FORMS = ['.html', '.html.br', '.html.gz']
/** Fewer files than this are unlinked one by one; more may be quicker by renaming the whole folder. */
const FEW = 64

/**
 * Page files as a web server reads them: `<dir>/<build>/house<pathname>.html` with its `.br` and `.gz`. All
 * writing is synchronous: a page and its expiry can never overlap inside one process.
 */
export class PageFiles {
  #folders
  /** @type {(text: string) => void} */ #complain
  #made = 0

  /** @param {{ dir: string, build: string, complain: (text: string) => void }} options */
  constructor(options) {
    this.#folders = new BuildFolders(options)
    this.#complain = options.complain
  }

  /** Begins with an empty folder, to which the web server is pointed. */
  empty() {
    this.#folders.begin()
  }

  /**
   * The file of a page without its extension; null for anything that could leave the folder.
   * @param {string} pathname
   */
  fileOf(pathname) {
    return /^(?:\/[a-z0-9-]+)+$/.test(pathname)
      ? path.join(/*turbopackIgnore: true*/ this.#folders.pages, pathname)
      : null
  }

  /**
   * Writes a page in its three forms, the plain one last: where it is, the others are.
   * @param {string} file from `fileOf`
   * @param {string} html
   */
  write(file, html) {
    const bytes = Buffer.from(html)
    const params = {
      [zlib.constants.BROTLI_PARAM_QUALITY]: 6,
      [zlib.constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    }
    fs.mkdirSync(path.dirname(file), { recursive: true })
    this.#put(`${file}.html.gz`, zlib.gzipSync(bytes, { level: 6 }))
    this.#put(`${file}.html.br`, zlib.brotliCompressSync(bytes, { params }))
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
    if (files.length <= FEW) return this.#unlinkAll(files)
    const stay = [...staying()]
    if (stay.length >= files.length) return this.#unlinkAll(files)
    const gone = this.#folders.discard()
    if (!gone) return
    const pages = this.#folders.pages
    for (const file of stay) {
      this.#moveBack(path.join(/*turbopackIgnore: true*/ gone, 'house', path.relative(pages, file)), file)
    }
    this.#folders.deleteBehind(gone)
  }

  /** @param {readonly string[]} files */
  #unlinkAll(files) {
    for (const file of files) {
      for (const form of FORMS) {
        // A page that can't be removed would stay on show: whoever runs the site must know at once.
        this.#unlessMissing(`Expired page file ${file}${form} can't be removed`, () =>
          fs.unlinkSync(file + form),
        )
      }
    }
  }

  /**
   * @param {string} from
   * @param {string} file
   */
  #moveBack(from, file) {
    fs.mkdirSync(path.dirname(file), { recursive: true })
    for (const form of [...FORMS].reverse()) {
      this.#unlessMissing(`Page file ${from}${form} can't be moved back`, () =>
        fs.renameSync(from + form, file + form),
      )
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
   * @param {string} failure
   * @param {() => void} work
   */
  #unlessMissing(failure, work) {
    try {
      work()
    } catch (error) {
      if (!isMissing(error)) this.#complain(`${failure}: ${error}`)
    }
  }
}

import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { coverageOf, pointsOf } from './coverage'

/** The fonts of the site as Typst reads them; made by `scripts/printFonts.py`, their licences beside them. */
const folder = (): string => path.join(/*turbopackIgnore: true*/ process.cwd(), 'src/platform/print/fonts')

export interface PrintFonts {
  files: Buffer[]
  /** Whether some font can draw this code point. Headings stand in another font than text: see `look.typ`. */
  covers: (point: number) => boolean
}

let read: Promise<PrintFonts> | undefined

/**
 * The fonts of every document, read once: no font of the machine is ever used, so that the same content gives
 * the same bytes anywhere.
 * @throws Error when the folder is not there: the server was built without it
 */
export function printFonts(): Promise<PrintFonts> {
  read ??= readAll().catch((error: unknown) => {
    read = undefined
    throw error
  })
  return read
}

async function readAll(): Promise<PrintFonts> {
  const names = (await readdir(folder())).filter((name) => name.endsWith('.ttf')).sort()
  const files = await Promise.all(names.map((name) => readFile(path.join(folder(), name))))
  const points = pointsOf(files.flatMap(coverageOf))
  return { files, covers: (point) => points.has(point) }
}

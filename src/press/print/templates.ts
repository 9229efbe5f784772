import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'

interface Templates {
  /** Typst's own text, by file name. */
  sources: Readonly<Record<string, string>>
  /** Drawings of the house, by file name. */
  images: Readonly<Record<string, Uint8Array>>
}

const folder = (): string => path.join(/*turbopackIgnore: true*/ process.cwd(), 'src/press/print/templates')

let read: Promise<Templates> | undefined

/**
 * The templates of documents, read once.
 * @throws Error when the folder is not there: the server was built without it
 */
export function readTemplates(): Promise<Templates> {
  read ??= readAll().catch((error: unknown) => {
    read = undefined
    throw error
  })
  return read
}

async function readAll(): Promise<Templates> {
  const names = (await readdir(folder())).sort()
  const files = await Promise.all(
    names.map(async (name) => [name, await readFile(path.join(folder(), name))] as const),
  )
  return {
    sources: Object.fromEntries(
      files.filter(([name]) => name.endsWith('.typ')).map(([name, bytes]) => [name, bytes.toString('utf8')]),
    ),
    images: Object.fromEntries(files.filter(([name]) => name.endsWith('.svg'))),
  }
}

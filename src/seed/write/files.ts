import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const HERE = path.dirname(fileURLToPath(import.meta.url))

/** An SVG that lies beside the seed. */
export async function svgFile(folder: 'art' | 'logos', name: string) {
  const file = `${name}.svg`
  const data = await readFile(path.join(HERE, '..', folder, file))
  return { data, mimeType: 'image/svg+xml', name: file }
}

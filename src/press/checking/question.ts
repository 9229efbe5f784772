import { createHash } from 'node:crypto'
import { readCode, readSeries } from '../issuing/code'
import { manifestSchema } from '../manifestSchema'

/**
 * What somebody asks about: a code, the beginning of one as a release prints it, or the SHA-256 of a manifest or of
 * any file of a kit.
 */
export type Question = { code: string } | { series: string } | { sha256: string }

/**
 * What was typed or pasted, as a question: a code as it is printed, a hash, or a whole `manifest.json`. Null when it
 * is none of them.
 */
export function readQuestion(typed: string): Question | null {
  const text = typed.trim()
  const code = readCode(text)
  if (code) return { code }
  const series = readSeries(text)
  if (series) return { series }
  const sha256 = text
    .toLowerCase()
    .replace(/^sha-?256[:=\s]*/, '')
    .replace(/[\s:]/g, '')
  if (/^[0-9a-f]{64}$/.test(sha256)) return { sha256 }
  return text.startsWith('{') ? readManifest(text) : null
}

/**
 * Pasting loses ends of lines: the manifest is written again as it was written first. Only what has the shape of one
 * is: an indent grows with the depth, and a million brackets would become a gigabyte.
 */
function readManifest(text: string): Question | null {
  try {
    const manifest: unknown = JSON.parse(text)
    if (!manifestSchema.safeParse(manifest).success) return null
    const bytes = `${JSON.stringify(manifest, null, 2)}\n`
    return { sha256: createHash('sha256').update(bytes).digest('hex') }
  } catch {
    // Not JSON: whoever pasted it is told that it is no manifest.
    return null
  }
}

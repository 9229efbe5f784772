import type { KitIssue } from '@/payload-types'
import { manifestSchema } from '../manifestSchema'

type Holds = Pick<KitIssue, 'manifest' | 'fileHashes'>

const filesOf = (manifest: string | null | undefined) =>
  manifestSchema.safeParse(JSON.parse(manifest ?? 'null')).data?.files ?? []

/** What an issue leaves of its files when it is emptied: their hashes, one a line; no name, and no path. Pure. */
export const hashesOf = ({ manifest }: Pick<Holds, 'manifest'>): string =>
  [...new Set(filesOf(manifest).map(({ sha256 }) => sha256))].join('\n')

/**
 * Whether an issue holds a file, or held it until it was emptied: then its path is known no more. In a manifest a hash
 * may stand for something else than a file: that is no file's. Pure.
 *
 * @param sha256 hexadecimal, in small letters
 */
export function fileIn({ manifest, fileHashes }: Holds, sha256: string): { path?: string } | null {
  const file = filesOf(manifest).find((each) => each.sha256 === sha256)
  if (file) return { path: file.path }
  return fileHashes?.split('\n').includes(sha256) ? {} : null
}

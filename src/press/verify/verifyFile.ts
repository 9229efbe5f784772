import { MANIFEST_NAME, SIGNATURE_NAME } from '../kitArchive'
import { type Contents, type Finding, verifyKit } from './verify'
import { openZip } from './zip'

/** Far more than a manifest of 65,535 files. */
const LARGEST_MANIFEST = 256 * 1024 * 1024

/**
 * Checks an archive of a kit from its file, offline.
 *
 * @throws ZipError when it is no archive that can be read.
 */
export async function verifyFile(file: string, keys: readonly string[]): Promise<Finding[]> {
  const zip = await openZip(file)
  try {
    const files: { path: string; sha256: string }[] = []
    const contents: Pick<Contents, 'manifest' | 'signature'> = {}
    for (const entry of zip.entries) {
      // Folders, which programs that pack it again may add.
      if (entry.path.endsWith('/')) continue
      const path = entry.path.replace(/^[^/]*\//, '')
      const member = ({ [MANIFEST_NAME]: 'manifest', [SIGNATURE_NAME]: 'signature' } as const)[path]
      if (member && entry.size <= LARGEST_MANIFEST) contents[member] = (await zip.read(entry, true)).bytes
      else files.push({ path, sha256: (await zip.read(entry)).sha256 })
    }
    return verifyKit({ files, ...contents }, keys)
  } finally {
    await zip.close()
  }
}

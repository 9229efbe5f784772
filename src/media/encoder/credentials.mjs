// @ts-check
/**
 * The program that reads content credentials (C2PA) with `@contentauth/c2pa-node`, which an operator may
 * install; nothing of Relais needs it. It answers `{ absent: true }` without it, else with what the manifest
 * store of the file is, null where there is none.
 */
import { answer, readInput } from './input.mjs'

/** Not written as a literal, so that nothing looks for it before it is asked for. */
const LIBRARY = '@contentauth/c2pa-node'

const { job, bytes } = await readInput()
const { mimeType } = /** @type {{ mimeType: string }} */ (job)
const library = await import(LIBRARY).catch((error) => {
  if (error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND') return null
  throw error
})
if (library === null) answer({ absent: true })
else {
  try {
    // Nothing is fetched: neither remote manifests nor lists of revoked certificates.
    const settings = { verify: { remote_manifest_fetch: false, ocsp_fetch: false } }
    const reader = await library.Reader.fromAsset({ buffer: bytes, mimeType }, settings)
    answer({ store: reader === null ? null : reader.json() })
  } catch (error) {
    answer({ unreadable: String(error) })
  }
}

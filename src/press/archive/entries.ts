import { createHash } from 'node:crypto'
import { crc32 } from 'node:zlib'
import type { ArchiveEntry } from './layout'

/** An entry whose bytes are already here, such as a text written for the kit. */
export function memoryEntry(path: string, content: string | Uint8Array): ArchiveEntry {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  return {
    path,
    size: bytes.length,
    crc32: crc32(bytes),
    sha256: createHash('sha256').update(bytes).digest('hex'),
    source: { bytes },
  }
}

import { createHash } from 'node:crypto'
import { safePaths } from './names'
import { directoryHeader, dosTime, type EntryRecord, endRecord, localHeader } from './records'

/** Where bytes come from: memory, or a file of which `size` bytes are taken. */
export type Source = { bytes: Uint8Array } | { file: string }

export interface ArchiveEntry {
  /** Path inside the archive, legal and distinct: see `safePaths`. */
  path: string
  size: number
  crc32: number
  /** Hex SHA-256 of the bytes: the archive's ETag rests on it. */
  sha256: string
  source: Source
}

/** The bytes from `start` up to and without `end` of the archive come from the beginning of `source`. */
export interface Segment {
  start: number
  end: number
  source: Source
}

/** A ZIP file that exists nowhere, and of which every byte is known. */
export interface Archive {
  size: number
  /** Strong, with its quotes. The same entries and date give the same bytes and the same tag. */
  etag: string
  /** In order, without a gap, none empty. */
  segments: readonly Segment[]
}

/** The archive can't be written; the message says what to do. */
export class ArchiveError extends Error {}

const utf8 = new TextEncoder()

function refuse(entries: readonly ArchiveEntry[]): void {
  const legal = safePaths(entries.map((entry) => entry.path))
  const wrong = entries.find((entry, index) => entry.path !== legal[index])
  if (wrong) throw new ArchiveError(`"${wrong.path}" is not a name that every system can unpack.`)
  for (const { path, size, source } of entries) {
    if (!Number.isSafeInteger(size) || size < 0) throw new ArchiveError(`"${path}" has no valid size.`)
    if ('bytes' in source && source.bytes.length !== size) {
      throw new ArchiveError(`"${path}" holds ${source.bytes.length} bytes and not the ${size} announced.`)
    }
  }
}

/**
 * Places every byte of the archive without reading a file. Beyond 4 GiB, or 65,534 files, it is a ZIP64 archive.
 *
 * @param date of all entries, to two seconds, in UTC: the kit's, never the clock's.
 * @throws ArchiveError for an illegal or doubled path, or a wrong size.
 */
export function layoutArchive(entries: readonly ArchiveEntry[], date: Date): Archive {
  refuse(entries)
  const segments: Segment[] = []
  const directory: Uint8Array[] = []
  const digest = createHash('sha256')
  const time = dosTime(date)
  let offset = 0

  const place = (source: Source, size: number): void => {
    if (size > 0) segments.push({ start: offset, end: offset + size, source })
    offset += size
  }

  for (const { path, size, crc32, sha256, source } of entries) {
    const record: EntryRecord = { name: utf8.encode(path), size, crc32, time }
    const header = localHeader(record)
    directory.push(directoryHeader(record, offset))
    digest.update(header).update(sha256)
    place({ bytes: header }, header.length)
    place(source, size)
  }

  const directoryOffset = offset
  const directoryBytes = Buffer.concat(directory)
  place({ bytes: directoryBytes }, directoryBytes.length)
  const end = endRecord(entries.length, directoryBytes.length, directoryOffset)
  place({ bytes: end }, end.length)
  digest.update(directoryBytes).update(end)

  return { size: offset, etag: `"${digest.digest('hex').slice(0, 32)}"`, segments }
}

/** One file laid out by itself, so that it is served as an archive is. */
export const layoutAlone = ({ size, sha256, source }: ArchiveEntry): Archive => ({
  size,
  etag: `"${sha256.slice(0, 32)}"`,
  segments: size > 0 ? [{ start: 0, end: size, source }] : [],
})

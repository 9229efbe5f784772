import { type FileHandle, open, stat } from 'node:fs/promises'
import { type Archive, ArchiveError, type Segment } from './layout'

/** Enough to keep a disk and a socket busy, little enough for many readers at once. */
const CHUNK = 256 * 1024

/** Index of the segment that holds the byte at `offset`. */
function segmentAt(segments: readonly Segment[], offset: number): number {
  let low = 0
  let high = segments.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((segments[middle]?.end ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low
}

async function readChunk(
  handle: FileHandle,
  file: string,
  position: number,
  length: number,
): Promise<Uint8Array> {
  const chunk = Buffer.allocUnsafeSlow(length)
  let filled = 0
  while (filled < length) {
    const { bytesRead } = await handle.read(chunk, filled, length - filled, position + filled)
    if (bytesRead === 0) throw new ArchiveError(`${file} is shorter than its record says.`)
    filled += bytesRead
  }
  return chunk
}

/** Reads one chunk ahead, so that the disk works while the network does. */
async function* readFile(file: string, start: number, end: number): AsyncGenerator<Uint8Array> {
  const handle = await open(file, 'r')
  try {
    let position = start
    const next = (): Promise<Uint8Array> | undefined => {
      if (position >= end) return undefined
      const length = Math.min(CHUNK, end - position)
      const reading = readChunk(handle, file, position, length)
      // It is awaited on the next turn, or not at all when the reader has left.
      reading.catch(() => undefined)
      position += length
      return reading
    }
    let ahead = next()
    while (ahead) {
      const chunk = await ahead
      ahead = next()
      yield chunk
    }
  } finally {
    await handle.close()
  }
}

/**
 * The bytes of the archive from `start` up to and without `end`, in pieces of at most 256 KiB. Memory does
 * not grow with the archive; at most one file is open, and it is closed when the reader stops early.
 *
 * @throws ArchiveError in the middle when a file is shorter than announced: the connection must break then,
 *   because a download that looks whole would not be.
 */
export async function* readRange(archive: Archive, start: number, end: number): AsyncGenerator<Uint8Array> {
  if (start < 0 || end > archive.size || start > end) throw new RangeError(`No bytes ${start} to ${end}.`)
  for (let index = segmentAt(archive.segments, start); start < end; index++) {
    const segment = archive.segments[index]
    if (!segment) return
    const from = start - segment.start
    const to = Math.min(end, segment.end) - segment.start
    if ('bytes' in segment.source) yield segment.source.bytes.subarray(from, to)
    else yield* readFile(segment.source.file, from, to)
    start = segment.start + to
  }
}

/**
 * Looks at every file before the first byte leaves, so that a missing one is a clear error and not a broken
 * download.
 *
 * @throws ArchiveError naming the file that is missing or of another size.
 */
export async function checkFiles(archive: Archive): Promise<void> {
  await Promise.all(
    archive.segments.map(async ({ source, start, end }) => {
      if (!('file' in source)) return
      const found = await stat(source.file).catch((error: NodeJS.ErrnoException) => {
        if (error.code === 'ENOENT') return undefined
        throw error
      })
      if (!found) throw new ArchiveError(`${source.file} is missing.`)
      if (found.size !== end - start)
        throw new ArchiveError(`${source.file} is not the file that was announced.`)
    }),
  )
}

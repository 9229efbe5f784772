import { createHash } from 'node:crypto'
import { type FileHandle, open } from 'node:fs/promises'
import { createInflateRaw } from 'node:zlib'

/** One file of an archive, as its directory lists it. */
export interface ZipEntry {
  path: string
  /** 0 is STORED, 8 is DEFLATE: others are not read. */
  method: number
  packed: number
  size: number
  /** Where its local header begins. */
  at: number
}

/** The file is no archive that can be read; the message is for the log, not for people. */
export class ZipError extends Error {}

const END = 0x06054b50
const END_64 = 0x06064b50
const LOCATOR_64 = 0x07064b50
const CENTRAL = 0x02014b50
const LOCAL = 0x04034b50
const END_LENGTH = 22
const LOCATOR_LENGTH = 20
/** A comment behind the end record may be as long. */
const LONGEST_COMMENT = 0xffff
const UNKNOWN_32 = 0xffffffff
const UNKNOWN_16 = 0xffff
/** More than any directory of a kit: a file that claims it is no archive. */
const LARGEST_DIRECTORY = 512 * 1024 * 1024
const PIECE = 1024 * 1024

/** An archive that is read from its directory, however large it is. */
export interface ZipReader {
  entries: readonly ZipEntry[]
  /** Hex SHA-256 of a file, and its bytes where `keep` asks for them. */
  read(entry: ZipEntry, keep?: boolean): Promise<{ sha256: string; size: number; bytes: Buffer }>
  close(): Promise<void>
}

/** @throws ZipError when the file is no archive, or a damaged one. */
export async function openZip(file: string): Promise<ZipReader> {
  const handle = await open(file, 'r')
  try {
    const entries = await directory(handle, (await handle.stat()).size)
    return { entries, read: (entry, keep) => read(handle, entry, keep), close: () => handle.close() }
  } catch (error) {
    await handle.close()
    throw error
  }
}

async function bytesAt(handle: FileHandle, at: number, length: number): Promise<Buffer> {
  if (at < 0 || length < 0) throw new ZipError('A record points before the file.')
  const bytes = Buffer.alloc(length)
  const { bytesRead } = await handle.read(bytes, 0, length, at)
  if (bytesRead !== length) throw new ZipError('A record points behind the end of the file.')
  return bytes
}

async function directory(handle: FileHandle, size: number): Promise<ZipEntry[]> {
  const tail = Math.min(size, END_LENGTH + LONGEST_COMMENT)
  const end = await bytesAt(handle, size - tail, tail)
  const found = lastIndexOf(end, END)
  if (found < 0) throw new ZipError('There is no end record.')
  const record = end.subarray(found)
  let [count, length, at] = [record.readUInt16LE(10), record.readUInt32LE(12), record.readUInt32LE(16)]
  if (count === UNKNOWN_16 || length === UNKNOWN_32 || at === UNKNOWN_32) {
    const locator = await bytesAt(handle, size - tail + found - LOCATOR_LENGTH, LOCATOR_LENGTH)
    if (locator.readUInt32LE(0) !== LOCATOR_64) throw new ZipError('The ZIP64 locator is missing.')
    const wide = await bytesAt(handle, Number(locator.readBigUInt64LE(8)), 56)
    if (wide.readUInt32LE(0) !== END_64) throw new ZipError('The ZIP64 end record is missing.')
    count = Number(wide.readBigUInt64LE(32))
    length = Number(wide.readBigUInt64LE(40))
    at = Number(wide.readBigUInt64LE(48))
  }
  if (length > LARGEST_DIRECTORY) throw new ZipError('The directory is too large.')
  return entriesIn(await bytesAt(handle, at, length), count)
}

function lastIndexOf(bytes: Buffer, signature: number): number {
  const wanted = Buffer.alloc(4)
  wanted.writeUInt32LE(signature)
  return bytes.lastIndexOf(wanted)
}

function entriesIn(bytes: Buffer, count: number): ZipEntry[] {
  const entries: ZipEntry[] = []
  let at = 0
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== CENTRAL)
      throw new ZipError('The directory is damaged.')
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((field) =>
      bytes.readUInt16LE(at + field),
    )
    const name = at + 46
    const extra = name + (nameLength ?? 0)
    entries.push({
      path: bytes.subarray(name, extra).toString('utf8'),
      method: bytes.readUInt16LE(at + 10),
      ...wideValues(bytes.subarray(extra, extra + (extraLength ?? 0)), {
        packed: bytes.readUInt32LE(at + 20),
        size: bytes.readUInt32LE(at + 24),
        at: bytes.readUInt32LE(at + 42),
      }),
    })
    at = extra + (extraLength ?? 0) + (commentLength ?? 0)
  }
  return entries
}

/** ZIP64 holds, in this order, those values alone that do not fit. */
function wideValues(extra: Buffer, narrow: Pick<ZipEntry, 'packed' | 'size' | 'at'>): typeof narrow {
  const field = extraField(extra, 1)
  let next = 0
  const wide = (value: number): number => {
    if (value !== UNKNOWN_32) return value
    if (!field || next + 8 > field.length) throw new ZipError('A ZIP64 field is missing.')
    next += 8
    return Number(field.readBigUInt64LE(next - 8))
  }
  const size = wide(narrow.size)
  const packed = wide(narrow.packed)
  return { size, packed, at: wide(narrow.at) }
}

function extraField(extra: Buffer, wanted: number): Buffer | undefined {
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2))
    if (extra.readUInt16LE(at) === wanted) return extra.subarray(at + 4, at + 4 + extra.readUInt16LE(at + 2))
  return undefined
}

async function read(
  handle: FileHandle,
  entry: ZipEntry,
  keep = false,
): Promise<{ sha256: string; size: number; bytes: Buffer }> {
  const header = await bytesAt(handle, entry.at, 30)
  if (header.readUInt32LE(0) !== LOCAL) throw new ZipError(`${entry.path} has no header.`)
  const start = entry.at + 30 + header.readUInt16LE(26) + header.readUInt16LE(28)
  const packed = pieces(handle, start, start + entry.packed)
  const plain = entry.method === 0 ? packed : inflated(packed, entry)
  const digest = createHash('sha256')
  const kept: Uint8Array[] = []
  let size = 0
  for await (const piece of plain) {
    digest.update(piece)
    size += piece.length
    if (size > entry.size) throw new ZipError(`${entry.path} is longer than announced.`)
    if (keep) kept.push(piece)
  }
  return { sha256: digest.digest('hex'), size, bytes: Buffer.concat(kept) }
}

async function* pieces(handle: FileHandle, start: number, end: number): AsyncGenerator<Buffer> {
  for (let at = start; at < end; at += PIECE) yield await bytesAt(handle, at, Math.min(PIECE, end - at))
}

/** Somebody may have packed the kit again: its files are the same, and may be checked the same. */
async function* inflated(
  packed: AsyncGenerator<Buffer>,
  { method, path }: ZipEntry,
): AsyncGenerator<Uint8Array> {
  if (method !== 8) throw new ZipError(`${path} is packed in a way that is not read here.`)
  const inflate = createInflateRaw()
  const feeding = (async () => {
    for await (const piece of packed) if (!inflate.write(piece)) await once(inflate)
    inflate.end()
  })()
  feeding.catch((error: Error) => inflate.destroy(error))
  try {
    for await (const piece of inflate) yield piece as Buffer
    await feeding
  } catch (cause) {
    throw new ZipError(`${path} is damaged.`, { cause })
  }
}

const once = (stream: NodeJS.EventEmitter): Promise<void> =>
  new Promise((resolve, reject) => {
    stream.once('drain', resolve)
    stream.once('error', reject)
  })

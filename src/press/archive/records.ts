/**
 * The fixed records of a ZIP file, as APPNOTE 6.3.10 lays them out (sections 4.3.7, 4.3.12, 4.3.16). Every
 * entry is STORED, its size and CRC-32 stand before its bytes, so that no data descriptor is needed and the
 * place of each byte is known in advance.
 */

export interface EntryRecord {
  /** UTF-8 bytes of the path. */
  name: Uint8Array
  size: number
  crc32: number
  /** MS-DOS date and time, see `dosTime`. */
  time: number
}

/** Bit 11: the name is UTF-8. */
const FLAGS = 0x0800
const STORED = 0
/** 2.0: the first version that knows folders in names. */
const NEEDED = 20
/** Made on Unix, so that the permissions below are read. */
const MADE_BY = (3 << 8) | NEEDED
/** A plain file, rw-r--r--. */
const ATTRIBUTES = 0o100644 * 0x10000

/**
 * Date and time as MS-DOS wrote them, date in the upper 16 bits: two-second steps, 1980 to 2107, no zone.
 * Read as UTC, so that the same kit gives the same bytes on every machine.
 */
export function dosTime(date: Date): number {
  const year = Math.min(2107, Math.max(1980, date.getUTCFullYear()))
  if (year !== date.getUTCFullYear()) return dosTime(new Date(Date.UTC(year, 0, 1)))
  const day = ((year - 1980) << 9) | ((date.getUTCMonth() + 1) << 5) | date.getUTCDate()
  const time = (date.getUTCHours() << 11) | (date.getUTCMinutes() << 5) | (date.getUTCSeconds() >> 1)
  return day * 0x10000 + time
}

/** What both records of an entry have in common: version to sizes, and the length of the name. */
function writeCommon(view: DataView, at: number, entry: EntryRecord): void {
  view.setUint16(at, NEEDED, true)
  view.setUint16(at + 2, FLAGS, true)
  view.setUint16(at + 4, STORED, true)
  view.setUint32(at + 6, entry.time, true)
  view.setUint32(at + 10, entry.crc32, true)
  view.setUint32(at + 14, entry.size, true)
  view.setUint32(at + 18, entry.size, true)
  view.setUint16(at + 22, entry.name.length, true)
}

/** The record before the bytes of an entry. */
export function localHeader(entry: EntryRecord): Uint8Array {
  const bytes = new Uint8Array(30 + entry.name.length)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, 0x04034b50, true)
  writeCommon(view, 4, entry)
  bytes.set(entry.name, 30)
  return bytes
}

/** The record of an entry in the central directory; `offset` is where its local header begins. */
export function directoryHeader(entry: EntryRecord, offset: number): Uint8Array {
  const bytes = new Uint8Array(46 + entry.name.length)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, 0x02014b50, true)
  view.setUint16(4, MADE_BY, true)
  writeCommon(view, 6, entry)
  view.setUint32(38, ATTRIBUTES, true)
  view.setUint32(42, offset, true)
  bytes.set(entry.name, 46)
  return bytes
}

/** The last record, by which readers find the directory. */
export function endRecord(entries: number, directorySize: number, directoryOffset: number): Uint8Array {
  const bytes = new Uint8Array(22)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, 0x06054b50, true)
  view.setUint16(8, entries, true)
  view.setUint16(10, entries, true)
  view.setUint32(12, directorySize, true)
  view.setUint32(16, directoryOffset, true)
  return bytes
}

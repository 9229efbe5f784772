/**
 * The fixed records of a ZIP file, as APPNOTE 6.3.10 lays them out (sections 4.3.7, 4.3.12, 4.3.14 to 4.3.16, and
 * 4.5.3 for ZIP64). Every entry is STORED, its size and CRC-32 stand before its bytes, so that no data descriptor is
 * needed and the place of each byte is known in advance. ZIP64 is written where a value needs it and nowhere else:
 * an archive that fits the plain format is readable by programs that know no other.
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
/** 4.5: the first version that knows ZIP64. */
const NEEDED_64 = 45
/** Made on Unix, so that the permissions below are read. */
const UNIX = 3 << 8
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

/** The value that means "see the ZIP64 field": whatever is as large does not fit. */
const FULL_32 = 0xffffffff
const FULL_16 = 0xffff

const fits = (value: number): boolean => value < FULL_32

/** The ZIP64 field of an entry: of its values, in their order, those that do not fit. Empty when all do. */
function wideField(values: readonly number[]): Uint8Array {
  if (values.length === 0) return new Uint8Array(0)
  const bytes = new Uint8Array(4 + 8 * values.length)
  const view = new DataView(bytes.buffer)
  view.setUint16(0, 1, true)
  view.setUint16(2, 8 * values.length, true)
  for (const [index, value] of values.entries()) view.setBigUint64(4 + 8 * index, BigInt(value), true)
  return bytes
}

/** What both records of an entry have in common: version to sizes, the length of the name and of the field. */
function writeCommon(view: DataView, at: number, entry: EntryRecord, field: Uint8Array): void {
  const size = fits(entry.size) ? entry.size : FULL_32
  view.setUint16(at, field.length > 0 ? NEEDED_64 : NEEDED, true)
  view.setUint16(at + 2, FLAGS, true)
  view.setUint16(at + 4, STORED, true)
  view.setUint32(at + 6, entry.time, true)
  view.setUint32(at + 10, entry.crc32, true)
  view.setUint32(at + 14, size, true)
  view.setUint32(at + 18, size, true)
  view.setUint16(at + 22, entry.name.length, true)
  view.setUint16(at + 24, field.length, true)
}

/** Both sizes, which are the same: nothing is compressed. */
const wideSizes = ({ size }: EntryRecord): number[] => (fits(size) ? [] : [size, size])

/** The record before the bytes of an entry. */
export function localHeader(entry: EntryRecord): Uint8Array {
  const field = wideField(wideSizes(entry))
  const bytes = new Uint8Array(30 + entry.name.length + field.length)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, 0x04034b50, true)
  writeCommon(view, 4, entry, field)
  bytes.set(entry.name, 30)
  bytes.set(field, 30 + entry.name.length)
  return bytes
}

/** The record of an entry in the central directory; `offset` is where its local header begins. */
export function directoryHeader(entry: EntryRecord, offset: number): Uint8Array {
  const field = wideField([...wideSizes(entry), ...(fits(offset) ? [] : [offset])])
  const bytes = new Uint8Array(46 + entry.name.length + field.length)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, 0x02014b50, true)
  view.setUint16(4, UNIX | (field.length > 0 ? NEEDED_64 : NEEDED), true)
  writeCommon(view, 6, entry, field)
  view.setUint32(38, ATTRIBUTES, true)
  view.setUint32(42, fits(offset) ? offset : FULL_32, true)
  bytes.set(entry.name, 46)
  bytes.set(field, 46 + entry.name.length)
  return bytes
}

/** The last record, by which readers find the directory; before it those of ZIP64 where a value needs them. */
export function endRecord(entries: number, directorySize: number, directoryOffset: number): Uint8Array {
  const isPlain = entries < FULL_16 && fits(directorySize) && fits(directoryOffset)
  const wide = isPlain ? new Uint8Array(0) : wideEnd(entries, directorySize, directoryOffset)
  const bytes = new Uint8Array(wide.length + 22)
  bytes.set(wide)
  const view = new DataView(bytes.buffer, wide.length)
  view.setUint32(0, 0x06054b50, true)
  view.setUint16(8, Math.min(entries, FULL_16), true)
  view.setUint16(10, Math.min(entries, FULL_16), true)
  view.setUint32(12, fits(directorySize) ? directorySize : FULL_32, true)
  view.setUint32(16, fits(directoryOffset) ? directoryOffset : FULL_32, true)
  return bytes
}

/** The ZIP64 end record, and the locator that says where it begins: right behind the directory. */
function wideEnd(entries: number, directorySize: number, directoryOffset: number): Uint8Array {
  const bytes = new Uint8Array(56 + 20)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, 0x06064b50, true)
  // What follows of this record, without its first twelve bytes.
  view.setBigUint64(4, BigInt(56 - 12), true)
  view.setUint16(12, UNIX | NEEDED_64, true)
  view.setUint16(14, NEEDED_64, true)
  view.setBigUint64(24, BigInt(entries), true)
  view.setBigUint64(32, BigInt(entries), true)
  view.setBigUint64(40, BigInt(directorySize), true)
  view.setBigUint64(48, BigInt(directoryOffset), true)
  view.setUint32(56, 0x07064b50, true)
  view.setBigUint64(64, BigInt(directoryOffset + directorySize), true)
  view.setUint32(72, 1, true)
  return bytes
}

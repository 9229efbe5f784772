import { describe, expect, it } from 'vitest'
import { memoryEntry } from './entries'
import { ArchiveError, layoutArchive } from './layout'
import { directoryHeader, dosTime, endRecord, localHeader } from './records'

const date = new Date('2027-02-09T05:00:00Z')

describe('layoutArchive', () => {
  it('leaves no gap and no overlap, and knows its size', () => {
    const archive = layoutArchive(
      [memoryEntry('a.txt', 'un'), memoryEntry('b.txt', ''), memoryEntry('c.txt', 'trois')],
      date,
    )
    let at = 0
    for (const { start, end, source } of archive.segments) {
      expect(start).toBe(at)
      expect(end).toBeGreaterThan(start)
      if ('bytes' in source) expect(source.bytes.length).toBe(end - start)
      at = end
    }
    expect(at).toBe(archive.size)
    // 30 + 46 bytes of records and twice the name per entry, 22 at the end, and the contents.
    expect(archive.size).toBe(3 * (30 + 46 + 2 * 5) + 22 + 2 + 5)
  })

  it('is the same for the same content, and another tag for any other', () => {
    const base = () => [memoryEntry('a.txt', 'un'), memoryEntry('b.txt', 'deux')]
    const tag = (entries = base(), when = date) => layoutArchive(entries, when).etag
    expect(tag()).toBe(tag())
    expect(tag()).toMatch(/^"[0-9a-f]{32}"$/)
    const others = [
      tag([memoryEntry('a.txt', 'Un'), memoryEntry('b.txt', 'deux')]),
      tag([memoryEntry('A.txt', 'un'), memoryEntry('b.txt', 'deux')]),
      tag(base().reverse()),
      tag(base().slice(0, 1)),
      tag(base(), new Date('2027-02-09T05:00:02Z')),
    ]
    expect(new Set([tag(), ...others]).size).toBe(6)
  })

  it('tells apart contents that share size and checksum, by their hash', () => {
    const one = memoryEntry('a', 'x')
    expect(layoutArchive([one], date).etag).not.toBe(
      layoutArchive([{ ...one, sha256: 'f'.repeat(64) }], date).etag,
    )
  })

  it('holds an archive without files', () => {
    expect(layoutArchive([], date).size).toBe(22)
  })

  it.each([['a:b'], ['nul.txt'], ['../a'], ['/a'], ['']])('refuses the name %j', (path) => {
    expect(() => layoutArchive([memoryEntry(path, '')], date)).toThrow(ArchiveError)
  })

  it('refuses the same name twice, and a size that is not one', () => {
    expect(() => layoutArchive([memoryEntry('a', ''), memoryEntry('A', '')], date)).toThrow(ArchiveError)
    expect(() => layoutArchive([{ ...memoryEntry('a', ''), size: Number.NaN }], date)).toThrow(ArchiveError)
    expect(() => layoutArchive([{ ...memoryEntry('a', 'abc'), size: 2 }], date)).toThrow(/holds 3 bytes/)
  })
})

describe('ZIP64', () => {
  const entry = (size: number) => ({ name: Buffer.from('a'), size, crc32: 7, time: 0 })
  const view = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  const FOUR_GIB = 2 ** 32

  it('is not there where everything fits: a reader that knows no other reads the archive', () => {
    const local = view(localHeader(entry(0xfffffffe)))
    expect([local.byteLength, local.getUint16(4, true), local.getUint32(18, true)]).toEqual([
      31, 20, 0xfffffffe,
    ])
    const central = view(directoryHeader(entry(0xfffffffe), 0xfffffffe))
    expect([central.byteLength, central.getUint16(6, true), central.getUint32(42, true)]).toEqual([
      47, 20, 0xfffffffe,
    ])
    expect(endRecord(0xfffe, 0xfffffffe, 0xfffffffe)).toHaveLength(22)
  })

  it.each([0xffffffff, FOUR_GIB, 5 * FOUR_GIB])('says both sizes of a file of %d bytes', (size) => {
    const local = view(localHeader(entry(size)))
    expect(local.byteLength).toBe(31 + 20)
    expect(local.getUint16(4, true)).toBe(45)
    expect([18, 22].map((at) => local.getUint32(at, true))).toEqual([0xffffffff, 0xffffffff])
    expect([local.getUint16(28, true), local.getUint16(31, true), local.getUint16(33, true)]).toEqual([
      20, 1, 16,
    ])
    expect([35, 43].map((at) => Number(local.getBigUint64(at, true)))).toEqual([size, size])
  })

  it('says the place of a small file behind 4 GiB, and nothing else of it', () => {
    const central = view(directoryHeader(entry(3), FOUR_GIB + 1))
    expect([central.getUint32(20, true), central.getUint32(24, true)]).toEqual([3, 3])
    expect(central.getUint32(42, true)).toBe(0xffffffff)
    expect([central.getUint16(47, true), central.getUint16(49, true)]).toEqual([1, 8])
    expect(Number(central.getBigUint64(51, true))).toBe(FOUR_GIB + 1)
  })

  it.each([
    ['files', 0xffff, 1, 1],
    ['bytes of directory', 1, FOUR_GIB, 1],
    ['bytes before the directory', 1, 1, FOUR_GIB],
  ])('ends with its own records for too many %s', (_, entries, size, offset) => {
    const end = view(endRecord(entries, size, offset))
    expect(end.byteLength).toBe(56 + 20 + 22)
    expect([0, 56, 76].map((at) => end.getUint32(at, true))).toEqual([0x06064b50, 0x07064b50, 0x06054b50])
    expect([24, 32, 40, 48].map((at) => Number(end.getBigUint64(at, true)))).toEqual([
      entries,
      entries,
      size,
      offset,
    ])
    // Where the first of them begins: right behind the directory.
    expect(Number(end.getBigUint64(56 + 8, true))).toBe(offset + size)
  })

  it('places every byte beyond 4 GiB, and of more files than the plain format counts', () => {
    const large = (path: string) => ({
      ...memoryEntry(path, ''),
      size: FOUR_GIB,
      source: { file: '/dev/null' },
    })
    const two = layoutArchive([large('a'), large('b')], date)
    // Two fields in local headers, two in the directory, one of which says a place too, and the records at the end.
    expect(two.size).toBe(2 * FOUR_GIB + 2 * (30 + 46 + 2 + 20 + 20) + 8 + 98)
    const many = Array.from({ length: 0x1_0000 }, (_, index) => memoryEntry(`${index}`, ''))
    const names = many.reduce((sum, { path }) => sum + 2 * path.length, 0)
    expect(layoutArchive(many, date).size).toBe(many.length * 76 + names + 98)
  })
})

describe('dosTime', () => {
  it('packs the date in UTC', () => {
    const packed = dosTime(new Date('2027-02-09T06:45:58Z'))
    expect(packed >>> 25).toBe(47)
    expect((packed >>> 21) & 15).toBe(2)
    expect((packed >>> 16) & 31).toBe(9)
    expect((packed >>> 11) & 31).toBe(6)
    expect((packed >>> 5) & 63).toBe(45)
    expect((packed & 31) * 2).toBe(58)
  })

  it('stays within the years it can write', () => {
    expect(dosTime(new Date('1970-06-06T00:00:00Z'))).toBe(dosTime(new Date('1980-01-01T00:00:00Z')))
    expect(dosTime(new Date('2200-06-06T00:00:00Z'))).toBe(dosTime(new Date('2107-01-01T00:00:00Z')))
  })
})

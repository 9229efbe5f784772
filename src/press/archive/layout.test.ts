import { describe, expect, it } from 'vitest'
import { memoryEntry } from './entries'
import { ArchiveError, layoutArchive, MAX_ENTRIES } from './layout'
import { dosTime } from './records'

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

  it('refuses what a plain ZIP cannot hold, with a remedy', () => {
    const file = (path: string, size: number) => ({
      ...memoryEntry(path, ''),
      size,
      source: { file: '/dev/null' },
    })
    expect(() => layoutArchive([file('a', 3_000_000_000), file('b', 2_000_000_000)], date)).toThrow(/4 GiB/)
    expect(() => layoutArchive([file('a', 5_000_000_000)], date)).toThrow(/4 GiB/)
    const many = Array.from({ length: MAX_ENTRIES + 1 }, (_, index) => memoryEntry(`${index}`, ''))
    expect(() => layoutArchive(many, date)).toThrow(/at most 65534 files/)
    expect(layoutArchive(many.slice(1), date).segments.length).toBe(MAX_ENTRIES + 2)
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

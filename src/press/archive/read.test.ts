import { createHash } from 'node:crypto'
import { mkdtemp, readdir, readlink, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { memoryEntry } from './entries'
import { type Archive, type ArchiveEntry, ArchiveError, layoutArchive } from './layout'
import { checkFiles, readRange } from './read'

const date = new Date('2027-02-09T05:00:00Z')
let folder = ''

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'relais-archive-'))
})
afterAll(() => rm(folder, { recursive: true }))

async function fileEntry(path: string, bytes: Uint8Array): Promise<ArchiveEntry> {
  const file = join(folder, createHash('sha256').update(path).digest('hex'))
  await writeFile(file, bytes)
  return { ...memoryEntry(path, bytes), source: { file } }
}

async function collect(archive: Archive, start = 0, end = archive.size): Promise<Buffer> {
  const pieces: Uint8Array[] = []
  for await (const piece of readRange(archive, start, end)) pieces.push(piece)
  return Buffer.concat(pieces)
}

const bytes = (length: number, seed = 1): Uint8Array =>
  Uint8Array.from({ length }, (_, index) => (index * 31 + seed * 17 + (index >> 8)) & 0xff)

describe('readRange', () => {
  it('gives for any range the slice of the whole', async () => {
    const archive = layoutArchive(
      [
        memoryEntry('LISEZMOI.txt', 'Crédits'),
        await fileEntry('images/grand.bin', bytes(700_000)),
        memoryEntry('vide.txt', ''),
        await fileEntry('images/petit.bin', bytes(3)),
        await fileEntry('images/vide.bin', bytes(0)),
        await fileEntry('images/juste.bin', bytes(256 * 1024)),
      ],
      date,
    )
    const whole = await collect(archive)
    expect(whole.length).toBe(archive.size)
    const edges = archive.segments.flatMap(({ start, end }) => [start - 1, start, start + 1, end - 1, end])
    const place = fc.oneof(
      fc.nat({ max: archive.size }),
      fc.constantFrom(...edges.filter((edge) => edge >= 0 && edge <= archive.size)),
    )
    await fc.assert(
      fc.asyncProperty(place, place, async (one, other) => {
        const [start, end] = one < other ? [one, other] : [other, one]
        expect(whole.subarray(start, end).equals(await collect(archive, start, end))).toBe(true)
      }),
      { numRuns: 400 },
    )
  })

  it('refuses what lies outside', async () => {
    const archive = layoutArchive([memoryEntry('a', 'b')], date)
    await expect(collect(archive, 0, archive.size + 1)).rejects.toThrow(RangeError)
    await expect(collect(archive, 5, 4)).rejects.toThrow(RangeError)
  })

  it('breaks off when a file became shorter', async () => {
    const entry = await fileEntry('court.bin', bytes(1000))
    const archive = layoutArchive([entry], date)
    if ('file' in entry.source) await truncate(entry.source.file, 500)
    await expect(collect(archive)).rejects.toThrow(ArchiveError)
    await expect(checkFiles(archive)).rejects.toThrow(/not the file/)
  })

  it('says which file is missing before anything is sent', async () => {
    const entry: ArchiveEntry = { ...memoryEntry('a', 'b'), source: { file: join(folder, 'nowhere') } }
    await expect(checkFiles(layoutArchive([entry], date))).rejects.toThrow(/nowhere is missing/)
    await expect(checkFiles(layoutArchive([await fileEntry('ici', bytes(9))], date))).resolves.toBeUndefined()
  })

  it.runIf(process.platform === 'linux')('closes the file when the reader leaves early', async () => {
    const entry = await fileEntry('long.bin', bytes(2_000_000))
    const archive = layoutArchive([entry], date)
    const file = 'file' in entry.source ? entry.source.file : ''
    for (let turn = 0; turn < 20; turn++) {
      let opened = false
      for await (const _ of readRange(archive, 100, archive.size)) {
        opened = (await openFiles()).includes(file)
        if (opened) break
      }
      expect(opened).toBe(true)
    }
    expect(await openFiles()).not.toContain(file)
  })
})

/** Paths of what this process holds open; other tests run in it, too, and open files of their own. */
const openFiles = async (): Promise<string[]> => {
  const held = await readdir('/proc/self/fd')
  return Promise.all(held.map((fd) => readlink(`/proc/self/fd/${fd}`).catch(() => 'closed meanwhile')))
}

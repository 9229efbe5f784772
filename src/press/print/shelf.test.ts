import { createHash } from 'node:crypto'
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { StorageFailure } from '@/media/refusal'

const place = vi.hoisted(() => ({ folder: '' }))
vi.mock('@/platform/env', () => ({ env: () => ({ MEDIA_DIR: place.folder }) }))
const { pdfName, pdfPath, storePdfs, sweepPdfs } = await import('./shelf')

const pdf = (text: string) => {
  const bytes = Buffer.from(text)
  return { bytes, sha256: createHash('sha256').update(bytes).digest('hex') }
}
const [one, two] = [pdf('one'), pdf('two')]
const files = async () =>
  (await readdir(path.join(place.folder, 'kits'), { recursive: true }))
    .filter((name) => name.includes('.'))
    .sort()

beforeAll(async () => {
  place.folder = await mkdtemp(path.join(tmpdir(), 'relais-kits-'))
})
afterAll(() => rm(place.folder, { recursive: true }))

describe('the shelf of documents', () => {
  it('keeps each by its content, once', async () => {
    await storePdfs([one, two])
    await Promise.all([storePdfs([one]), storePdfs([one])])
    expect(await readFile(pdfPath(one.sha256), 'utf8')).toBe('one')
    expect(await files()).toHaveLength(2)
  })

  it('sweeps what no issue names, and spares what is young', async () => {
    const named = new Set([pdfName(one.sha256)])
    const old = new Date(Date.now() - 2 * 60 * 60 * 1000)
    expect(await sweepPdfs(named, old)).toBe(0)
    await utimes(pdfPath(one.sha256), old, old)
    await utimes(pdfPath(two.sha256), old, old)
    expect(await sweepPdfs(named, new Date())).toBe(1)
    expect(await files()).toEqual([path.join(one.sha256.slice(0, 2), pdfName(one.sha256))])
  })

  it('says what is wrong with the disk, and leaves nothing half written', async () => {
    // A file stands where the folder should be: the same for every user, root too.
    await rm(path.join(place.folder, 'kits'), { recursive: true })
    await writeFile(path.join(place.folder, 'kits'), '')
    await expect(storePdfs([one])).rejects.toBeInstanceOf(StorageFailure)
    await rm(path.join(place.folder, 'kits'))
    await mkdir(path.join(place.folder, 'kits'))
    await chmod(path.join(place.folder, 'kits'), 0o750)
    expect(await files()).toEqual([])
  })

  it('takes no name for a path', () => {
    expect(() => pdfPath('../../etc/passwd')).toThrow(RangeError)
  })
})

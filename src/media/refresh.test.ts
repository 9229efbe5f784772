import fs from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { type ImageFacets, type PreparedImage, prepareImage } from './images'
import { refreshFiles } from './refresh'
import { StorageFailure } from './refusal'
import { stage, storedPath } from './storage'
import { corners } from './testing/pictures'

const place = vi.hoisted(() => ({ MEDIA_DIR: '' }))
vi.mock('@/platform/env', () => ({ env: () => place }))

const facets: ImageFacets = {
  focal: { x: 50, y: 50 },
  credits: {
    author: 'A',
    credit: '© A',
    licence: 'CC-BY-4.0',
    sourceType: 'digitalCapture',
    alt: { fr: 'Coins.' },
  },
}
let image: PreparedImage

beforeAll(async () => {
  place.MEDIA_DIR = await fs.mkdtemp(path.join(tmpdir(), 'relais-refresh-'))
  image = await prepareImage({ name: 'a.jpg', data: await corners(500, 900).jpeg().toBuffer() }, facets)
  ;(await stage(image.files)).keep()
}, 30_000)
afterAll(() => fs.rm(place.MEDIA_DIR, { recursive: true }))

it('has nothing to do when the files say what the record says', async () => {
  expect(await refreshFiles(image.record, facets, false)).toBeNull()
})

it('stamps every file for a new credit, the original untouched', async () => {
  const fresh = await refreshFiles(
    image.record,
    { ...facets, credits: { ...facets.credits, credit: '© B' } },
    false,
  )
  expect(fresh?.record.original).toEqual(image.record.original)
  expect(fresh?.record.stamp).not.toBe(image.record.stamp)
  expect(fresh?.files).toHaveLength(image.record.files.length)
  const before = new Set(image.record.files.map(({ sha256 }) => sha256))
  for (const file of fresh?.record.files ?? []) expect(before.has(file.sha256)).toBe(false)
})

it('cuts one file anew for a moved focal point', async () => {
  const fresh = await refreshFiles(image.record, { ...facets, focal: { x: 50, y: 0 } }, true)
  const changed = fresh?.record.files.filter(
    (file, index) => file.sha256 !== image.record.files[index]?.sha256,
  )
  expect(changed?.map(({ variant }) => variant)).toEqual(['share'])
})

it('says so when a file of the record is gone', async () => {
  const [first] = image.record.files
  if (!first) throw new Error('No files.')
  await fs.rm(storedPath({ shelf: 'renditions', ...first }))
  const credits = { ...facets.credits, credit: '© C' }
  await expect(refreshFiles(image.record, { ...facets, credits }, false)).rejects.toThrow(StorageFailure)
})

import { createHash } from 'node:crypto'
import fs from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { StorageFailure } from './refusal'
import { type FileToStore, stage, storedPath } from './storage'

const place = vi.hoisted(() => ({ MEDIA_DIR: '' }))
vi.mock('@/platform/env', () => ({ env: () => place }))

beforeEach(async () => {
  place.MEDIA_DIR = await fs.mkdtemp(path.join(tmpdir(), 'relais-media-'))
})
afterEach(async () => {
  vi.restoreAllMocks()
  await fs.rm(place.MEDIA_DIR, { recursive: true })
})

const file = (text: string): FileToStore => ({
  shelf: 'renditions',
  format: 'jpeg',
  sha256: createHash('sha256').update(text).digest('hex'),
  data: Buffer.from(text),
})
const filesThere = async () =>
  (await fs.readdir(place.MEDIA_DIR, { recursive: true, withFileTypes: true })).filter((entry) =>
    entry.isFile(),
  ).length
const failing = (code: string) => Object.assign(new Error(code), { code })

describe('stage', () => {
  it('writes each file under the name of its content, and leaves no half file', async () => {
    const staged = await stage([file('a'), file('b'), file('a')])
    staged.keep()
    staged.drop()
    expect(storedPath(file('a'))).toBe(
      path.join(place.MEDIA_DIR, 'renditions', 'ca', `${file('a').sha256}.jpg`),
    )
    expect(await fs.readFile(storedPath(file('a')), 'utf8')).toBe('a')
    expect(await filesThere()).toBe(2)
  })

  it('takes back what it wrote, and nothing that was there before', async () => {
    const before = await stage([file('a')])
    before.keep()
    const staged = await stage([file('a'), file('b')])
    staged.drop()
    expect(await fs.readFile(storedPath(file('a')), 'utf8')).toBe('a')
    expect(await filesThere()).toBe(1)
  })

  it('keeps a file that another upload still needs', async () => {
    const first = await stage([file('a')])
    const second = await stage([file('a')])
    first.drop()
    expect(await filesThere()).toBe(1)
    second.keep()
    expect(await filesThere()).toBe(1)
    const third = await stage([file('b')])
    const fourth = await stage([file('b')])
    third.keep()
    fourth.drop()
    expect(await filesThere()).toBe(2)
  })

  it('removes it when all of them failed', async () => {
    const both = await Promise.all([stage([file('a')]), stage([file('a')])])
    for (const staged of both) staged.drop()
    expect(await filesThere()).toBe(0)
  })

  it.each([
    ['ENOSPC', 'full'],
    ['EDQUOT', 'full'],
    ['EROFS', 'forbidden'],
    ['EIO', 'failed'],
  ])('answers %s with "%s", and nothing half written stays', async (errno, code) => {
    const write = fs.writeFile
    let count = 0
    vi.spyOn(fs, 'writeFile').mockImplementation(async (...args) => {
      count += 1
      await write(...args)
      if (count === 2) throw failing(errno)
    })
    const failure = await stage([file('a'), file('b'), file('c')]).catch((error: unknown) => error)
    expect(failure).toBeInstanceOf(StorageFailure)
    expect(failure).toMatchObject({ code })
    expect(await filesThere()).toBe(0)
  })
})

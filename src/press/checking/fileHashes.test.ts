import { expect, it } from 'vitest'
import { issued, kit } from '../kit.fixture'
import { fileIn, hashesOf } from './fileHashes'

const frozen = issued(kit)
const manifest = frozen.signed?.manifest ?? ''
const [file] = frozen.files
const sha256 = file?.entry.sha256 ?? ''
const emptied = { manifest: null, fileHashes: hashesOf({ manifest }) }

it('keeps of a manifest the hash of each of its files once, and neither name nor path', () => {
  const lines = emptied.fileHashes.split('\n')
  expect(lines).toHaveLength(new Set(frozen.files.map(({ entry }) => entry.sha256)).size)
  for (const line of lines) expect(line).toMatch(/^[0-9a-f]{64}$/)
  expect(hashesOf({ manifest: null })).toBe('')
})

it('knows a file by its path as long as its issue holds it, and by its hash after that', () => {
  expect(fileIn({ manifest, fileHashes: null }, sha256)).toEqual({ path: file?.path })
  expect(fileIn(emptied, sha256)).toEqual({})
})

it('knows none by what is no hash of a file, or a part of one', () => {
  expect(fileIn({ manifest, fileHashes: null }, '0'.repeat(64))).toBeNull()
  expect(fileIn(emptied, sha256.slice(1))).toBeNull()
})

import { createHash } from 'node:crypto'
import fs from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Payload } from 'payload'
import { expect, it, onTestFinished, vi } from 'vitest'
import { serveFile } from './serve'
import { storedPath } from './storage'

const place = vi.hoisted(() => ({ MEDIA_DIR: '' }))
vi.mock('@/platform/env', () => ({ env: () => place, EnvError: Error }))

const data = Buffer.from('lanterne')
const sha256 = createHash('sha256').update(data).digest('hex')
const rendition = {
  variant: 'w480',
  format: 'jpeg',
  width: 1,
  height: 1,
  bytes: data.length,
  sha256,
  crc32: 0,
} as const
const renditions = { original: { ...rendition, variant: 'original' }, stamp: sha256, files: [rendition] }
const payload = { find: async () => ({ docs: [{ renditions }] }) } as unknown as Payload
const address = {
  kind: 'file',
  collection: 'media',
  id: 'a1',
  hash: sha256.slice(0, 16),
  variant: 'w480',
  extension: 'jpg',
} as const

/** The names of an answer's headers as Next's sender meets them. */
function namesOf(response: Response): string[] {
  const names: string[] = []
  response.headers.forEach((_, name) => void names.push(name))
  return names
}

it('sends a file with the length that it says', async () => {
  place.MEDIA_DIR = await fs.mkdtemp(path.join(tmpdir(), 'relais-serve-'))
  onTestFinished(() => fs.rm(place.MEDIA_DIR, { recursive: true }))
  const file = storedPath({ shelf: 'renditions', ...rendition })
  await fs.mkdir(path.dirname(file), { recursive: true })
  await fs.writeFile(file, data)
  const response = await serveFile(new Request('http://127.0.0.1/files'), payload, address)
  expect(response.headers.get('content-length')).toBe('8')
  expect(namesOf(response)).toContain('Content-Length')
  expect(await response.text()).toBe('lanterne')
})

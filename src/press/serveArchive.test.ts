import { mkdtemp, readdir, readlink, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { memoryEntry } from './archive/entries'
import { type Archive, type ArchiveEntry, ArchiveError, layoutArchive } from './archive/layout'
import { attachment, type Offer, serveArchive } from './serveArchive'

const archive = layoutArchive(
  [memoryEntry('LISEZMOI.txt', 'Crédits'), memoryEntry('image.svg', '<svg/>')],
  new Date('2027-02-09T05:00:00Z'),
)

const ask = (headers: Record<string, string> = {}, method = 'GET') =>
  serveArchive(new Request('https://example.org/kit.zip', { method, headers }), {
    file: archive,
    mediaType: 'application/zip',
    fileName: 'Été.zip',
    headers: { 'cache-control': 'private', 'content-type': 'text/html' },
  })
const zip = (file: Archive): Offer => ({ file, mediaType: 'application/zip', fileName: 'kit.zip' })
const bytesOf = async (response: Response) => Buffer.from(await response.arrayBuffer())

describe('serveArchive', () => {
  it('announces exactly what it sends', async () => {
    const response = await ask()
    expect(response.status).toBe(200)
    expect(Object.fromEntries(response.headers)).toEqual({
      'accept-ranges': 'bytes',
      'cache-control': 'private',
      'content-disposition': "attachment; filename*=UTF-8''%C3%89t%C3%A9.zip",
      'content-length': String(archive.size),
      'content-type': 'application/zip',
      etag: archive.etag,
      'x-content-type-options': 'nosniff',
    })
    expect((await bytesOf(response)).length).toBe(archive.size)
  })

  it('goes on where a download stopped', async () => {
    const whole = await bytesOf(await ask())
    const first = await bytesOf(await ask({ range: 'bytes=0-99' }))
    const response = await ask({ range: 'bytes=100-', 'if-range': archive.etag })
    expect(response.status).toBe(206)
    expect(response.headers.get('content-range')).toBe(`bytes 100-${archive.size - 1}/${archive.size}`)
    expect(Buffer.concat([first, await bytesOf(response)]).equals(whole)).toBe(true)
  })

  it('starts over when the kit changed meanwhile', async () => {
    const response = await ask({ range: 'bytes=100-', 'if-range': '"older"' })
    expect(response.status).toBe(200)
    expect((await bytesOf(response)).length).toBe(archive.size)
  })

  it('sends the whole to who asks for several ranges', async () => {
    const response = await ask({ range: 'bytes=0-1,5-6' })
    expect(response.status).toBe(200)
    expect((await bytesOf(response)).length).toBe(archive.size)
  })

  it('sends no bytes for HEAD, 304 and 416', async () => {
    const head = await ask({}, 'HEAD')
    expect([head.status, head.headers.get('content-length')]).toEqual([200, String(archive.size)])
    const held = await ask({ 'if-none-match': archive.etag })
    const beyond = await ask({ range: `bytes=${archive.size}-` })
    expect([held.status, beyond.status]).toEqual([304, 416])
    expect(beyond.headers.get('content-range')).toBe(`bytes */${archive.size}`)
    for (const response of [head, held, beyond]) expect((await bytesOf(response)).length).toBe(0)
  })

  it('takes no other method', async () => {
    const response = await ask({}, 'POST')
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD'])
  })

  it('fails before the first byte when a file is missing', async () => {
    const lost: ArchiveEntry = { ...memoryEntry('a', 'b'), source: { file: '/nowhere/at/all' } }
    const request = new Request('https://example.org/kit.zip')
    await expect(serveArchive(request, zip(layoutArchive([lost], new Date())))).rejects.toThrow(ArchiveError)
  })

  it.runIf(process.platform === 'linux')('closes the file when the client leaves', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'relais-serve-'))
    const file = join(folder, 'large.bin')
    const bytes = new Uint8Array(3_000_000)
    await writeFile(file, bytes)
    const large = layoutArchive([{ ...memoryEntry('large.bin', bytes), source: { file } }], new Date())
    const holds = async () => {
      const links = await Promise.all(
        (await readdir('/proc/self/fd')).map((fd) => readlink(`/proc/self/fd/${fd}`).catch(() => '')),
      )
      return links.filter((link) => link === file).length
    }
    const reader = (await serveArchive(new Request('https://example.org'), zip(large))).body?.getReader()
    await reader?.read()
    await reader?.read()
    expect(await holds()).toBe(1)
    await reader?.cancel()
    expect(await holds()).toBe(0)
    await rm(folder, { recursive: true })
  })
})

describe('attachment', () => {
  it('encodes what a header may not carry', () => {
    expect(attachment(`L’été (1)'*.zip`)).toBe(
      "attachment; filename*=UTF-8''L%E2%80%99%C3%A9t%C3%A9%20%281%29%27%2A.zip",
    )
  })
})

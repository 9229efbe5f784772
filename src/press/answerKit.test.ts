import { describe, expect, it } from 'vitest'
import { answerKit } from './answerKit'
import { archiveDownload, kitDownloads } from './downloads'
import type { FrozenKit } from './frozen'
import { french, issued, kit } from './kit.fixture'
import { kitArchive } from './kitArchive'
import { selectionName, selectionsIn, whole } from './selection'
import { serveArchive } from './serveArchive'

const texts = issued({ ...kit, images: [] })
const withImages = issued(kit)
const downloads = kitDownloads(texts)
const archiveOf = (content: FrozenKit, index = 0) => kitDownloads(content).archives[index]?.href ?? ''
const take = (href: string, method = 'GET', content: FrozenKit | undefined = texts) =>
  answerKit(new Request(`https://example.org${href}`, { method }), content, href.split('/').at(-1) ?? '')

describe('the downloads of a kit', () => {
  it('have addresses that change with what they hold, and with nothing else', () => {
    expect(downloads.archives.map(({ href }) => href.replace(/[0-9a-f]{16}/, '#'))).toEqual([
      '/files/kit-issues/a1/#-kit-fr.zip',
      '/files/kit-issues/a1/#-kit-en.zip',
    ])
    expect(downloads.texts.map(({ href }) => href.replace(/[0-9a-f]{16}/, '#'))).toEqual([
      '/files/kit-issues/a1/#-release-fr.txt',
      '/files/kit-issues/a1/#-facts-fr.txt',
      '/files/kit-issues/a1/#-facts-en.txt',
    ])
    const other = kitDownloads(
      issued({ ...kit, images: [], editions: [{ ...french, claims: [] }, ...kit.editions.slice(1)] }),
    )
    expect(other.archives[0]?.href).not.toBe(archiveOf(texts))
    expect(other.texts[0]?.href).toBe(downloads.texts[0]?.href)
  })

  it('count every file of the archive', () => {
    // Two readmes, three texts, the manifest and its signature.
    expect(downloads.archives.map(({ count }) => count)).toEqual([7, 7])
  })
})

describe('answerKit', () => {
  it('gives the archive and the texts, with the length that was announced', async () => {
    for (const { href, file, mediaType, fileName } of [...downloads.archives, ...downloads.texts]) {
      const response = await take(href)
      expect(response.status).toBe(200)
      expect(response.headers.get('content-type')).toBe(mediaType)
      expect(response.headers.get('content-disposition')).toBe(`attachment; filename*=UTF-8''${fileName}`)
      expect(response.headers.get('cache-control')).toContain('no-transform')
      expect((await response.arrayBuffer()).byteLength).toBe(file.size)
    }
  })

  it('gives what was chosen of it, each under an address of its own', async () => {
    for (const selection of selectionsIn('en')) {
      const { href, file } = archiveDownload(withImages, selection)
      expect(href).toMatch(new RegExp(`-${selectionName(selection)}\\.zip$`))
      const response = await take(href, 'HEAD', withImages)
      expect([response.status, response.headers.get('content-length')]).toEqual([200, String(file.size)])
    }
  })

  it('goes on after a restart: the same issue read anew has the same bytes under the same tag', async () => {
    const serve = (headers: Record<string, string> = {}) => {
      // As a server that has just started lays it out: from the record, with nothing remembered.
      const { archive: file, fileName } = kitArchive(issued({ ...kit, images: [] }), whole('fr'))
      const request = new Request('https://example.org/kit.zip', { headers })
      return serveArchive(request, { file, fileName, mediaType: 'application/zip' })
    }
    const bytes = Buffer.from(await (await serve()).arrayBuffer())
    const first = await serve({ range: 'bytes=0-999' })
    const rest = await serve({ range: 'bytes=1000-', 'if-range': first.headers.get('etag') ?? '' })
    expect([first.status, rest.status]).toEqual([206, 206])
    const both = [await first.arrayBuffer(), await rest.arrayBuffer()].map((part) => Buffer.from(part))
    expect(Buffer.concat(both).equals(bytes)).toBe(true)
  })

  it('says why a stopped issue is gone, in both languages', async () => {
    const request = new Request(`https://example.org${archiveOf(texts)}`)
    const response = await answerKit(request, { stopped: true }, archiveOf(texts).split('/').at(-1) ?? '')
    expect([response.status, response.headers.get('cache-control')]).toEqual([410, 'no-store'])
    expect(await response.text()).toMatch(/a été retiré[\s\S]*was withdrawn/)
  })

  it('sends an older address to what the kit is now, and keeps that nowhere', async () => {
    const response = await take('/files/kit-issues/a1/0000000000000000-kit-en.zip')
    expect([response.status, response.headers.get('location')]).toEqual([307, archiveOf(texts, 1)])
    expect(response.headers.get('cache-control')).toBe('no-store')
  })

  it.each([
    '/files/kit-issues/a1/kit-fr.zip',
    '/files/kit-issues/a1/0000000000000000-release-en.txt',
    '/files/kit-issues/a1/0000000000000000-other.zip',
    '/files/kit-issues/a1/',
  ])('knows no %s', async (href) => {
    expect((await take(href)).status).toBe(404)
  })

  it('gives nothing of a kit that is not public', async () => {
    const request = new Request(`https://example.org${archiveOf(texts)}`)
    const response = await answerKit(request, undefined, archiveOf(texts).split('/').at(-1) ?? '')
    expect([response.status, response.body]).toEqual([404, null])
  })

  it('says that it can not, before the first byte, when an image is not on its shelf', async () => {
    const href = archiveOf(withImages)
    const response = await take(href, 'GET', withImages)
    expect([response.status, response.headers.get('cache-control')]).toEqual([503, 'no-store'])
    expect((await take(href, 'HEAD', withImages)).status).toBe(200)
  })
})

import { describe, expect, it } from 'vitest'
import type { Media } from '@/payload-types'
import { offeredFiles } from './offered'

const hash = (digit: string) => digit.repeat(64)
const rendition = (variant: string, format: string, digit: string) => ({
  variant,
  format,
  width: 3600,
  height: 2700,
  bytes: 10,
  sha256: hash(digit),
  crc32: 7,
})
const media = (...files: object[]): Media => ({
  id: 'a1',
  name: 'Le passage',
  alt: 'x',
  author: 'x',
  credit: 'x',
  licence: 'x',
  sourceType: 'digitalCreation',
  showsChild: 'no',
  createdAt: '',
  updatedAt: '',
  renditions:
    files.length > 0 ? { original: rendition('original', 'svg', '0'), stamp: hash('f'), files } : null,
})

describe('offeredFiles', () => {
  it('offers the full raster, then the drawing without a size of its own', () => {
    const web = ['avif', 'webp', 'jpeg'].map((format, index) => rendition('w960', format, String(index + 1)))
    const files = offeredFiles(media(...web, rendition('svg', 'svg', 'b'), rendition('press', 'png', 'a')))
    expect(files.map(({ file, ...rest }) => rest)).toEqual([
      {
        size: 'print',
        href: '/files/media/a1/aaaaaaaaaaaaaaaa-press.png',
        extension: 'png',
        bytes: 10,
        sha256: hash('a'),
        crc32: 7,
        width: 3600,
        height: 2700,
      },
      {
        size: 'any',
        href: '/files/media/a1/bbbbbbbbbbbbbbbb-svg.svg',
        extension: 'svg',
        bytes: 10,
        sha256: hash('b'),
        crc32: 7,
      },
      {
        size: 'web',
        href: '/files/media/a1/3333333333333333-w960.jpg',
        extension: 'jpg',
        bytes: 10,
        sha256: hash('3'),
        crc32: 7,
        width: 3600,
        height: 2700,
      },
    ])
    expect(files[0]?.file).toMatch(new RegExp(`renditions/aa/${hash('a')}\\.png$`))
  })

  it('never offers WebP or AVIF', () => {
    expect(offeredFiles(media(rendition('press', 'webp', 'a'), rendition('svg', 'avif', 'b')))).toEqual([])
  })

  it('offers nothing of an image without files, and does not guess at an unreadable record', () => {
    expect(offeredFiles(media())).toEqual([])
    expect(() => offeredFiles({ ...media(), renditions: { files: 'none' } })).toThrow(/not readable/)
  })
})

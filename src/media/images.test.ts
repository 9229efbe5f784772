import { createHash } from 'node:crypto'
import { crc32 } from 'node:zlib'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { CENTRE } from './focal'
import { cutShare, type ImageFacets, prepareImage, stampOf } from './images'
import { ImageRefusal } from './refusal'
import { readImageFiles } from './renditions'
import { metadataOf, metadataOfAll, withMetadata } from './testing/exiftool'
import { colourAt, corners, noise } from './testing/pictures'

const facets: ImageFacets = {
  focal: CENTRE,
  credits: {
    author: 'Zoé Œuvrard',
    credit: '© Zoé Œuvrard',
    licence: 'CC-BY-4.0',
    licenceUrl: 'https://creativecommons.org/licenses/by/4.0/',
    sourceType: 'digitalCapture',
    alt: { fr: 'Quatre coins de couleur.' },
  },
}

const prepare = (data: Buffer, name: string, more: Partial<ImageFacets> = {}) =>
  prepareImage({ data, name }, { ...facets, ...more })

async function refused(work: Promise<unknown>): Promise<ImageRefusal> {
  const error = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  )
  if (error instanceof ImageRefusal) return error
  throw new Error(`It was not refused: ${error}`)
}

async function bytesOf(data: Buffer, name: string, variant: string, more: Partial<ImageFacets> = {}) {
  const { record, files } = await prepare(data, name, more)
  const rendition = record.files.find((file) => file.variant === variant)
  const file = files.find(({ sha256 }) => sha256 === rendition?.sha256)
  if (!rendition || !file) throw new Error(`No ${variant}.`)
  return { rendition, data: Buffer.from(file.data) }
}

describe('prepareImage', { timeout: 30_000 }, () => {
  it('makes every width in three formats, the share picture, the full size, and their record', async () => {
    const upload = await corners(1600, 1000).jpeg().toBuffer()
    const { record, files, markup } = await prepare(upload, 'coins.jpg')
    expect(record.files.map(({ variant, format }) => `${variant}.${format}`).sort()).toEqual(
      ['w480', 'w960', 'w1440', 'w1600']
        .filter((step) => step !== 'w1440')
        .flatMap((step) => ['avif', 'jpeg', 'webp'].map((format) => `${step}.${format}`))
        .concat('press.jpeg', 'share.jpeg')
        .sort(),
    )
    expect(markup).toBeNull()
    expect(readImageFiles(structuredClone(record))).toEqual(record)
    expect(record.stamp).toBe(stampOf(facets.credits))
    expect(record.original).toMatchObject({ variant: 'original', format: 'jpeg', width: 1600, height: 1000 })
    for (const described of [record.original, ...record.files]) {
      const file = files.find(({ sha256 }) => sha256 === described.sha256)
      expect(file).toBeDefined()
      const data = Buffer.from(file?.data ?? '')
      expect(createHash('sha256').update(data).digest('hex')).toBe(described.sha256)
      expect(data.length).toBe(described.bytes)
      expect(crc32(data)).toBe(described.crc32)
      const { width, height, format, compression } = await sharp(data).metadata()
      expect({ width, height, format: compression === 'av1' ? 'avif' : format }).toEqual({
        width: described.width,
        height: described.height,
        format: described.format,
      })
    }
    expect(files.find(({ shelf }) => shelf === 'originals')?.data).toBe(upload)
  })

  it('leaves nothing of the camera in any file, and says who made it in all', async () => {
    const camera = withMetadata(
      await corners(500, 360).withIccProfile('p3').jpeg().toBuffer(),
      '-GPSLatitude=48.85',
      '-GPSLatitudeRef=N',
      '-GPSLongitude=2.35',
      '-GPSLongitudeRef=E',
      '-Make=Camera',
      '-SerialNumber=1234567',
      '-LensSerialNumber=89',
      '-Artist=Somebody Else',
      '-XMP-dc:Creator=Somebody Else',
      '-XMP-exif:GPSLatitude=48.85',
      '-IPTC:City=Paris',
      '-UserComment=private',
      '-Comment=private',
    )
    expect(Object.keys(metadataOf(camera)).join()).toMatch(/GPS/)
    const { record, files } = await prepare(camera, 'camera.jpg')
    const all = metadataOfAll(
      record.files.map(({ sha256 }) => Buffer.from(files.find((file) => file.sha256 === sha256)?.data ?? '')),
    )
    expect(all).toHaveLength(record.files.length)
    for (const [index, { variant, format }] of record.files.entries()) {
      const found = all[index] ?? {}
      const groups = new Set(Object.keys(found).map((tag) => tag.split(':')[0]))
      const foreign =
        /^(?:GPS|IFD|ExifIFD|IPTC|Photoshop|ICC|MakerNotes|XMP-(?!dc|photoshop|xmpRights|iptc|x$))/
      expect(
        [...groups].filter((group) => foreign.test(group ?? '')),
        `${variant}.${format}`,
      ).toEqual([])
      expect(JSON.stringify(found)).not.toMatch(/Somebody|1234567|private|Paris|48\.85|2\.35/)
      expect(found).toMatchObject({
        'XMP-dc:Creator': ['Zoé Œuvrard'],
        'XMP-photoshop:Credit': '© Zoé Œuvrard',
        'XMP-iptcExt:DigitalSourceType': 'http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture',
      })
    }
  })

  it.each([1, 2, 3, 4, 5, 6, 7, 8])(
    'turns every file upright from EXIF orientation %i',
    async (orientation) => {
      // What a camera stores is the upright picture, turned the other way and mirrored for the even ones of each pair.
      const turn = [0, 0, 180, 180, 90, 270, 270, 90][orientation - 1] ?? 0
      const turned = await sharp(await corners(500, 330).png().toBuffer())
        .rotate(turn)
        .png()
        .toBuffer()
      const plain = await sharp(turned).flop([2, 4, 5, 7].includes(orientation)).png().toBuffer()
      const camera = await sharp(plain).jpeg({ quality: 95 }).withMetadata({ orientation }).toBuffer()
      const { record, files } = await prepare(camera, 'turned.jpg')
      expect(record.original).toMatchObject({ width: 500, height: 330 })
      for (const { variant, format, sha256 } of record.files.filter((file) => file.variant !== 'share')) {
        const data = Buffer.from(files.find((file) => file.sha256 === sha256)?.data ?? '')
        const seen = await Promise.all([
          colourAt(data, 10, 10),
          colourAt(data, 90, 10),
          colourAt(data, 10, 90),
          colourAt(data, 90, 90),
        ])
        expect(seen, `${variant}.${format}`).toEqual(['red', 'green', 'blue', 'white'])
      }
    },
  )

  it('cuts the share picture round the focal point', async () => {
    const tall = await corners(900, 2700).jpeg({ quality: 95 }).toBuffer()
    const at = async (y: number) => (await bytesOf(tall, 'tall.jpg', 'share', { focal: { x: 50, y } })).data
    const top = await at(0)
    expect(await sharp(top).metadata()).toMatchObject({ width: 1200, height: 630, format: 'jpeg' })
    expect([await colourAt(top, 10, 50), await colourAt(top, 90, 50)]).toEqual(['red', 'green'])
    const bottom = await at(100)
    expect([await colourAt(bottom, 10, 50), await colourAt(bottom, 90, 50)]).toEqual(['blue', 'white'])
    const again = await cutShare(tall, 'jpeg', { ...facets, focal: { x: 50, y: 100 } })
    expect(again.data.equals(bottom)).toBe(true)
  })

  it('keeps the share picture under 250 kB, even of noise', async () => {
    const { rendition } = await bytesOf(await noise(1210, 640).png().toBuffer(), 'noise.png', 'share')
    expect(rendition.bytes).toBeLessThan(250_000)
  })

  it('keeps transparency where the format has it, and press gets a PNG', async () => {
    const glass = await corners(500, 400).ensureAlpha(0).png().toBuffer()
    const { record, files } = await prepare(glass, 'glass.png')
    const bytes = (variant: string, format: string) => {
      const found = record.files.find((file) => file.variant === variant && file.format === format)
      return Buffer.from(files.find(({ sha256 }) => sha256 === found?.sha256)?.data ?? '')
    }
    for (const format of ['avif', 'webp'])
      expect((await sharp(bytes('w500', format)).stats()).isOpaque).toBe(false)
    expect((await sharp(bytes('press', 'png')).stats()).isOpaque).toBe(false)
    expect(await colourAt(bytes('w500', 'jpeg'), 10, 10)).toBe('white')
    expect(await colourAt(bytes('share', 'jpeg'), 50, 50)).toBe('white')
  })

  it('gives press a JPEG of an image whose alpha channel is empty, and a PNG of one with few colours', async () => {
    const opaque = await corners(300, 200).ensureAlpha(1).png().toBuffer()
    expect((await bytesOf(opaque, 'a.png', 'press')).rendition.format).toBe('jpeg')
    const flat = await corners(300, 200).png({ palette: true }).toBuffer()
    const press = await bytesOf(flat, 'a.png', 'press')
    expect(press.rendition.format).toBe('png')
    expect(await colourAt(press.data, 90, 10)).toBe('green')
  })

  it('brings other colour spaces and depths to 8-bit sRGB', async () => {
    const sources = {
      'cmyk.jpg': corners(300, 200).toColourspace('cmyk').jpeg({ quality: 95 }),
      'deep.png': corners(300, 200).toColourspace('rgb16').png(),
      'p3.png': corners(300, 200).withIccProfile('p3').png(),
      'wide.webp': corners(300, 200).webp({ lossless: true }),
    }
    for (const [name, source] of Object.entries(sources)) {
      const { data } = await bytesOf(await source.toBuffer(), name, 'press')
      const { space, depth, icc } = await sharp(data).metadata()
      expect({ space, depth, icc }, name).toEqual({ space: 'srgb', depth: 'uchar', icc: undefined })
      expect([await colourAt(data, 10, 10), await colourAt(data, 90, 90)], name).toEqual(['red', 'white'])
    }
  })

  it('takes an image of one pixel, and one that is very long', async () => {
    await expect(prepare(await corners(3, 3).resize(1, 1).png().toBuffer(), 'dot.png')).resolves.toBeDefined()
    const { record } = await prepare(await corners(20_000, 30).jpeg().toBuffer(), 'long.jpg')
    expect(record.files.filter(({ variant }) => variant.startsWith('w')).at(0)?.width).toBe(2560)
  })
})

describe('prepareImage refuses', { timeout: 30_000 }, () => {
  it.each(['jpeg', 'png', 'webp', 'avif'] as const)('a %s that was cut short anywhere', async (format) => {
    const full = await noise(300, 200).toFormat(format).toBuffer()
    const extension = format === 'jpeg' ? 'jpg' : format
    for (const part of [0.05, 0.5, 0.9, 0.98]) {
      const cut = full.subarray(0, Math.floor(full.length * part))
      expect((await refused(prepare(cut, `cut.${extension}`))).code).toBe('damaged')
    }
  })

  it('a pixel bomb by its header', async () => {
    // It holds 8 × 8 pixels: whoever decoded it before reading the header would call it damaged.
    const bomb = Buffer.from(await corners(8, 8).png().toBuffer())
    bomb.writeUInt32BE(30_000, 16)
    bomb.writeUInt32BE(30_000, 20)
    bomb.writeUInt32BE(crc32(bomb.subarray(12, 29)), 29)
    expect(await refused(prepare(bomb, 'bomb.png'))).toMatchObject({
      code: 'too-many-pixels',
      data: { width: 30_000, height: 30_000, limit: 50_000_000 },
    })
  })

  it('a side that is too long', async () => {
    const long = await sharp({ create: { width: 40_000, height: 2, channels: 3, background: '#123' } })
      .png()
      .toBuffer()
    expect((await refused(prepare(long, 'long.png'))).code).toBe('too-long')
  })

  it('a name that lies', async () => {
    expect((await refused(prepare(await corners(40, 30).png().toBuffer(), 'a.jpg'))).code).toBe('mislabelled')
  })
})

import { readFileSync } from 'node:fs'
import { converter } from 'culori'
import sharp, { type Sharp } from 'sharp'
import { describe, expect, it } from 'vitest'
import { colourProfile } from './encoder/colourProfile.mjs'
import { tiffOf } from './encoder/tiff.mjs'
import { CENTRE } from './focal'
import { type ImageFacets, prepareImage } from './images'
import { ImageRefusal, type ImageRefusalCode } from './refusal'
import { colourAt, corners, noise } from './testing/pictures'

const facets: ImageFacets = {
  focal: CENTRE,
  credits: {
    author: 'Zoé Œuvrard',
    credit: '© Zoé Œuvrard',
    licence: 'CC-BY-4.0',
    sourceType: 'digitalCapture',
    alt: { fr: 'Quatre coins de couleur.' },
  },
}

/** Every file that an upload makes, by variant and format. */
async function filesOf(data: Buffer, name: string): Promise<Map<string, Buffer>> {
  const { record, files } = await prepareImage({ data, name }, facets)
  return new Map(
    record.files.map(({ variant, format, sha256 }) => [
      `${variant}.${format}`,
      Buffer.from(files.find((file) => file.sha256 === sha256)?.data ?? ''),
    ]),
  )
}

async function refusal(data: Buffer, name: string): Promise<ImageRefusalCode> {
  const error = await prepareImage({ data, name }, facets).catch((reason: unknown) => reason)
  if (error instanceof ImageRefusal) return error.code
  throw new Error(`It was not refused: ${error}`)
}

async function everyCorner(file: Buffer) {
  return Promise.all([
    colourAt(file, 10, 10),
    colourAt(file, 90, 10),
    colourAt(file, 10, 90),
    colourAt(file, 90, 90),
  ])
}
const UPRIGHT = ['red', 'green', 'blue', 'white']

const HEIC = readFileSync('src/media/testing/files/corners.heic')

describe('what comes in', { timeout: 60_000 }, () => {
  it.each([
    ['a TIFF', async () => corners(180, 120).tiff().toBuffer(), 'a.tif'],
    [
      'a TIFF of 16 bits, compressed',
      async () => corners(180, 120).toColourspace('rgb16').tiff({ compression: 'lzw' }).toBuffer(),
      'a.tiff',
    ],
    [
      'a TIFF that is turned by EXIF',
      async () =>
        sharp(await corners(180, 120).rotate(270).toBuffer())
          .withMetadata({ orientation: 6 })
          .tiff()
          .toBuffer(),
      'a.tif',
    ],
    ['a GIF', async () => corners(180, 120).gif().toBuffer(), 'a.gif'],
    ['a HEIC', async () => HEIC, 'a.heic'],
  ])('%s leaves in the formats of the web and of newsrooms', async (_, make, name) => {
    const made = await filesOf(await make(), name)
    expect([...made.keys()].map((key) => key.split('.')[1]).sort()).toEqual(
      expect.arrayContaining(['avif', 'jpeg', 'webp']),
    )
    expect(made.has('press.jpeg') || made.has('press.png')).toBe(true)
    for (const [key, file] of made) {
      if (key.startsWith('share')) continue
      expect(await everyCorner(file), key).toEqual(UPRIGHT)
      expect(await sharp(file).metadata(), key).toMatchObject({ width: 180, height: 120 })
    }
  })

  it('refuses what it could only show in part, or not at all', async () => {
    const pages = await sharp(
      [await corners(40, 30).png().toBuffer(), await corners(40, 30).negate().png().toBuffer()],
      {
        join: { animated: true },
      },
    )
      .tiff()
      .toBuffer()
    expect(await refusal(pages, 'a.tif')).toBe('several-pages')
    const tiff = await noise(300, 200).tiff({ compression: 'lzw' }).toBuffer()
    expect(await refusal(tiff.subarray(0, tiff.length / 2), 'a.tif')).toBe('damaged')
    expect(await refusal(HEIC.subarray(0, HEIC.length / 2), 'a.heic')).toBe('damaged')
    const gif = await noise(300, 200).gif().toBuffer()
    expect(await refusal(gif.subarray(0, gif.length / 2), 'a.gif')).toBe('damaged')
  })

  it('refuses a HEIC of too many pixels before it decodes them', async () => {
    const bomb = Buffer.from(HEIC)
    for (let at = bomb.indexOf('ispe'); at !== -1; at = bomb.indexOf('ispe', at + 4)) {
      bomb.writeUInt32BE(30_000, at + 8)
      bomb.writeUInt32BE(30_000, at + 12)
    }
    expect(await refusal(bomb, 'a.heic')).toBe('too-many-pixels')
  })
})

describe('what moves', { timeout: 60_000 }, () => {
  const film = async (frames: number, delay: number, loop = 0): Promise<Sharp> => {
    const pictures = await Promise.all(
      Array.from({ length: frames }, (_, at) =>
        corners(600, 400)
          .negate(at % 2 === 1)
          .png()
          .toBuffer(),
      ),
    )
    return sharp(
      await sharp(pictures, { join: { animated: true } })
        .gif({ delay: Array(frames).fill(delay), loop })
        .toBuffer(),
      { animated: true },
    )
  }

  it.each(['gif', 'webp'] as const)(
    'a %s becomes still files of its first frame, and WebP that moves and stops',
    async (format) => {
      const made = await filesOf(await (await film(4, 200))[format]({ loop: 0 }).toBuffer(), `a.${format}`)
      expect([...made.keys()].filter((key) => key.startsWith('m')).sort()).toEqual(['m480.webp', 'm600.webp'])
      for (const [key, file] of made) {
        const { pages = 1, delay, loop, height, width } = await sharp(file).metadata()
        if (!key.startsWith('m')) {
          expect(pages, key).toBe(1)
          if (!key.startsWith('share')) expect(await everyCorner(file), key).toEqual(UPRIGHT)
          continue
        }
        expect(pages, key).toBe(4)
        expect(delay, key).toEqual([200, 200, 200, 200])
        // 0.8 s six times: what stops within 5 s needs no control to stop it.
        expect(loop, key).toBe(6)
        expect(height).toBe(Math.round(((width ?? 0) * 400) / 600))
      }
    },
  )

  it('is refused when it would move for longer than 5 s, or too much', async () => {
    expect(await refusal(await (await film(3, 2_000)).gif().toBuffer(), 'a.gif')).toBe('moves-too-long')
    const dots = await Promise.all(
      ['#000', '#fff'].map((background) =>
        sharp({ create: { width: 2, height: 2, channels: 3, background } })
          .png()
          .toBuffer(),
      ),
    )
    const many = await sharp(
      Array.from({ length: 201 }, (_, at) => dots[at % 2] ?? ''),
      { join: { animated: true } },
    )
      .webp({ delay: Array(201).fill(20) })
      .toBuffer()
    expect(await refusal(many, 'a.webp')).toBe('moves-too-much')
  })
})

describe('colours', { timeout: 60_000 }, () => {
  /** The colour in the middle of a file, 0 to 255. */
  async function middle(file: Buffer): Promise<number[]> {
    const { data, info } = await sharp(file).raw().toBuffer({ resolveWithObject: true })
    const at = (Math.floor(info.height / 2) * info.width + Math.floor(info.width / 2)) * info.channels
    return [...data.subarray(at, at + 3)]
  }
  const flat = (background: string) => sharp({ create: { width: 60, height: 40, channels: 3, background } })
  const far = (one: readonly number[], other: readonly number[]) =>
    Math.max(...one.map((value, at) => Math.abs(value - (other[at] ?? 0))))
  const toRgb = converter('rgb')

  /** Numbers of Display P3 as they lie in a file, and what they are in sRGB by another library. */
  const P3 = { r: 200, g: 100, b: 50 }
  const inSrgb = (() => {
    const { r, g, b } = toRgb({ mode: 'p3', r: P3.r / 255, g: P3.g / 255, b: P3.b / 255 })
    return [r, g, b].map((value) => Math.round(Math.min(1, Math.max(0, value)) * 255))
  })()

  it.each([
    ['jpeg', 'a.jpg'],
    ['png', 'a.png'],
    ['webp', 'a.webp'],
    ['avif', 'a.avif'],
    ['tiff', 'a.tif'],
  ] as const)('Display P3 in a %s becomes what sRGB says for the same colour', async (format, name) => {
    const wide = await sharp({ create: { width: 60, height: 40, channels: 3, background: toRgbOf(P3) } })
      .withIccProfile('p3')
      [format]({ quality: 100 })
      .toBuffer()
    const made = await filesOf(wide, name)
    for (const [key, file] of made) {
      if (key.startsWith('share')) continue
      expect(
        far(await middle(file), inSrgb),
        `${key}: ${await middle(file)} for ${inSrgb}`,
      ).toBeLessThanOrEqual(5)
    }
    expect(far([P3.r, P3.g, P3.b], inSrgb)).toBeGreaterThan(10)
  })

  /** The colour in sRGB whose numbers in Display P3 are these. */
  const toRgbOf = ({ r, g, b }: typeof P3) => {
    const rgb = toRgb({ mode: 'p3', r: r / 255, g: g / 255, b: b / 255 })
    return { r: Math.round(rgb.r * 255), g: Math.round(rgb.g * 255), b: Math.round(rgb.b * 255) }
  }

  it.each([
    ['jpeg', 'rgb(0,150,200)', [0, 138, 178]],
    ['tiff', 'rgb(0,150,200)', [0, 138, 178]],
    ['tiff', 'rgb(90,130,90)', [81, 124, 78]],
  ] as const)('CMYK in a %s comes back as another colour engine says: %s', async (format, colour, known) => {
    // Known by Little CMS, perceptual, for what this profile makes of the colour. Without the profile the first
    // would be (60, 187, 197).
    const printed = await flat(colour).withIccProfile('cmyk')[format]({ quality: 100 }).toBuffer()
    expect((await sharp(printed).metadata()).space).toBe('cmyk')
    for (const [key, file] of await filesOf(printed, format === 'jpeg' ? 'a.jpg' : 'a.tif')) {
      if (key.startsWith('share')) continue
      const { space, depth, icc } = await sharp(file).metadata()
      expect({ space, depth, icc }, key).toEqual({ space: 'srgb', depth: 'uchar', icc: undefined })
      expect(far(await middle(file), known), `${key}: ${await middle(file)}`).toBeLessThanOrEqual(14)
    }
  })

  const box = (type: string, ...inside: Uint8Array[]) => {
    const data = Buffer.concat(inside)
    const head = Buffer.alloc(8)
    head.writeUInt32BE(8 + data.length)
    head.write(type, 4, 'latin1')
    return Buffer.concat([head, data])
  }
  const coloured = (...colours: Buffer[]) =>
    Buffer.concat([
      box('ftyp', Buffer.from('heic')),
      box('meta', Buffer.alloc(4), box('iprp', box('ipco', box('ispe', Buffer.alloc(12)), ...colours))),
    ])

  it('takes the profile of a HEIC, or the one that its code means', async () => {
    const own = Buffer.from('profile')
    const p3 = box('colr', Buffer.from('nclx'), Buffer.from([0, 12, 0, 13, 0, 6, 0x80]))
    const srgb = box('colr', Buffer.from('nclx'), Buffer.from([0, 1, 0, 13, 0, 6, 0x80]))
    expect(await colourProfile(coloured(p3, box('colr', Buffer.from('prof'), own)))).toEqual(own)
    expect((await colourProfile(coloured(p3)))?.toString('latin1', 36, 40)).toBe('acsp')
    expect(await colourProfile(coloured(srgb))).toBeNull()
    expect(await colourProfile(coloured())).toBeNull()
    expect(await colourProfile(Buffer.from('ftypheic'))).toBeNull()
  })

  it('hands opened pixels on with their profile, and with alpha where something shows through', async () => {
    const profile = await colourProfile(
      coloured(box('colr', Buffer.from('nclx'), Buffer.from([0, 12, 0, 13, 0, 6, 0x80]))),
    )
    const pixels = (alpha: number) =>
      Uint8ClampedArray.from(Array.from({ length: 6 }, () => [P3.r, P3.g, P3.b, alpha]).flat())
    const size = { width: 3, height: 2 }
    const opaque = Buffer.concat(tiffOf(pixels(255), size, profile))
    const { data, info } = await sharp(opaque)
      .toColourspace('srgb')
      .raw()
      .toBuffer({ resolveWithObject: true })
    expect(info).toMatchObject({ ...size, channels: 3 })
    expect(far([...data.subarray(0, 3)], inSrgb)).toBeLessThanOrEqual(3)
    const glass = await sharp(Buffer.concat(tiffOf(pixels(100), size, null)))
      .raw()
      .toBuffer()
    expect([...glass.subarray(0, 4)]).toEqual([P3.r, P3.g, P3.b, 100])
  })
})

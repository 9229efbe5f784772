import sharp from 'sharp'
import type { Encoded } from '@/media/encode'
import { decode, inspect, type Picture, raw } from '@/media/pixels'
import { markOf } from '@/media/svg/mark'
import type { Pixels } from '@/media/svg/render'
import type { ViewBox } from '@/media/svg/verdict'
import { groundUnder, inkContrast } from './ink'
import { HEIGHT } from './lockup'
import { groundFindings, marginFinding, sizeFinding } from './logoFindings'
import { legibility } from './logoLegibility'
import type { Cut } from './logoShrink'
import type { LogoFinding, LogoRefusal, PreparedLogo } from './logoVerdict'
import { FIXED } from './palette'
import { logoRefusal } from './refusalWords'

/** Heights in pixels: below the first a logo is blurred everywhere, from the second it is sharp at three dots a pixel. */
const LEAST = HEIGHT.most
const SHARP = HEIGHT.most * 3
/** What a page or a poster can use of a raster logo. */
const LARGEST = { width: 2_400, height: 800 }
/** Steps of a channel by which a pixel differs from the ground it lies on. */
const OFF_GROUND = 24

export const LOGO_RASTERS = ['jpeg', 'png', 'webp'] as const
export type LogoRaster = (typeof LOGO_RASTERS)[number]

/**
 * Cuts a raster logo to its mark and writes it as a PNG without metadata. A ground of one colour is seen as such
 * and trimmed, but stays where the mark has it: a logo is never altered.
 * @throws ImageRefusal for a file that is broken, animated or too large
 */
export async function prepareRasterLogo(
  bytes: Buffer,
  format: LogoRaster,
): Promise<PreparedLogo | LogoRefusal> {
  const { original, picture, inked, mark, cut } = await lookAt(bytes, format)
  if (!mark || !cut) return logoRefusal('nothing-drawn')
  const { left, top, width, height } = cut
  if (height < LEAST) return logoRefusal('too-small', { height, wanted: LEAST })

  const file = await encoded(picture, cut)
  const plated = picture.channels === 3 || mark.plated
  const contrastOn = (ground: string) => (plated ? null : inkContrast(inked, ground))
  const contrast = { day: contrastOn(FIXED.day.paper), night: contrastOn(FIXED.night.paper) }
  const whole = { left: 0, top: 0, width: picture.width, height: picture.height }
  // A plate may be the ground of all the picture, or lie inside its empty margins.
  const plate = plated ? (picture.channels === 3 ? whole : cut) : null
  const shown = plated ? asPixels(picture) : inked
  const findings: LogoFinding[] = [
    ...groundFindings(plated, contrast),
    sizeFinding(legibility(shown, cut, groundUnder(shown, contrast, plate), plated)),
    marginFinding(
      { x: 0, y: 0, width: picture.width, height: picture.height },
      { x: left, y: top, width, height },
    ),
    height < SHARP
      ? { code: 'low-resolution', level: 'warn', figures: { height, wanted: SHARP } }
      : { code: 'resolution', level: 'ok', figures: { height, wanted: SHARP } },
  ]
  return {
    ok: true,
    original: { ...original, variant: 'original', data: bytes },
    file,
    mark: {
      width: file.width,
      height: file.height,
      boxWidth: file.width,
      boxHeight: file.height,
      ink: mark.ink,
      plated,
      contrast,
    },
    findings,
  }
}

/** The pixels of a raster logo, its ink, and the box of that in whole pixels. */
async function lookAt(bytes: Buffer, format: LogoRaster) {
  const original = await inspect(bytes, format)
  const picture = await decode(bytes, original)
  const inked = inkOf(picture)
  const mark = markOf(inked, { x: 0, y: 0, width: picture.width, height: picture.height })
  return { original, picture, inked, mark, cut: mark && cutOf(mark.trimmed, picture) }
}

function cutOf({ x, y, ...mark }: ViewBox, picture: Picture): Cut {
  const left = Math.floor(x + 1e-6)
  const top = Math.floor(y + 1e-6)
  const width = Math.min(picture.width, Math.ceil(x + mark.width - 1e-6)) - left
  const height = Math.min(picture.height, Math.ceil(y + mark.height - 1e-6)) - top
  return { left, top, width, height }
}

/**
 * The mark of a raster logo in a few colours, for a picture of it that is small itself.
 * @param widest in pixels: a wider one is made smaller
 * @returns its own size, and its pixels as they are shown; null where nothing is drawn
 * @throws ImageRefusal
 */
export async function fewColours(
  bytes: Buffer,
  format: LogoRaster,
  widest: number,
): Promise<{ width: number; height: number; shown: Pixels } | null> {
  const { picture, cut } = await lookAt(bytes, format)
  if (!cut) return null
  const few = await raw(picture)
    .extract(cut)
    .resize({ width: widest, withoutEnlargement: true })
    .png({ palette: true, colours: 16, dither: 0 })
    .toBuffer()
  const { data, info } = await sharp(few).ensureAlpha().raw().toBuffer({ resolveWithObject: true })
  const { width, height } = info
  return { width: cut.width, height: cut.height, shown: { width, height, data } }
}

async function encoded(picture: Picture, cut: Cut): Promise<Encoded> {
  const { data, info } = await raw(picture)
    .extract(cut)
    .resize({ ...LARGEST, fit: 'inside', withoutEnlargement: true })
    .png({ compressionLevel: 9 })
    .toBuffer({ resolveWithObject: true })
  return { variant: 'logo', format: 'png', width: info.width, height: info.height, data }
}

/** All of a picture, colours multiplied by its alpha where it has one. */
function asPixels(picture: Picture): Pixels {
  return pixelsOf(picture, () => false)
}

/**
 * The picture with alpha for what is ink, colours multiplied by it: its own alpha where it has one, else all that
 * differs from the colour in which its four corners agree.
 */
function inkOf(picture: Picture): Pixels {
  const { data, width, height, channels } = picture
  const at = (x: number, y: number) => (y * width + x) * channels
  const corners = [at(0, 0), at(width - 1, 0), at(0, height - 1), at(width - 1, height - 1)]
  const differs = (one: number, other: number) =>
    [0, 1, 2].some(
      (channel) => Math.abs((data[one + channel] ?? 0) - (data[other + channel] ?? 0)) > OFF_GROUND,
    )
  const even = channels === 3 && corners.every((corner) => !differs(corner, 0))
  return pixelsOf(picture, (from) => even && !differs(from, 0))
}

function pixelsOf(picture: Picture, isGround: (from: number) => boolean): Pixels {
  const { data, width, height, channels } = picture
  const out = new Uint8Array(width * height * 4)
  for (let from = 0, to = 0; from < data.length; from += channels, to += 4) {
    const own = channels === 4 ? (data[from + 3] ?? 0) : 255
    const alpha = isGround(from) ? 0 : own
    for (let channel = 0; channel < 3; channel += 1)
      out[to + channel] = ((data[from + channel] ?? 0) * alpha) / 255
    out[to + 3] = alpha
  }
  return { width, height, data: out }
}

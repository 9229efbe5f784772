import type { Encoded } from '@/media/encode'
import type { ImageFormat } from '@/media/formats'
import { decode, inspect, type Picture, raw } from '@/media/pixels'
import { markOf } from '@/media/svg/mark'
import type { Pixels } from '@/media/svg/render'
import { inkContrast } from './ink'
import { HEIGHT } from './lockup'
import type { LogoFinding, LogoRefusal, PreparedLogo } from './logoVerdict'
import { FIXED } from './palette'
import { logoRefusal } from './refusalWords'
import { groundFindings } from './vectorLogo'

/** Heights in pixels: below the first a logo is blurred everywhere, from the second it is sharp at three dots a pixel. */
const LEAST = HEIGHT.most
const SHARP = HEIGHT.most * 3
/** What a page or a poster can use of a raster logo. */
const LARGEST = { width: 2_400, height: 800 }
/** Steps of a channel by which a pixel differs from the ground it lies on. */
const OFF_GROUND = 24

type RasterFormat = Exclude<ImageFormat, 'svg' | 'avif'>

/**
 * Cuts a raster logo to its mark and writes it as a PNG without metadata. A ground of one colour is seen as such
 * and trimmed, but stays where the mark has it: a logo is never altered.
 * @throws ImageRefusal for a file that is broken, animated or too large
 */
export async function prepareRasterLogo(
  bytes: Buffer,
  format: RasterFormat,
): Promise<PreparedLogo | LogoRefusal> {
  const original = await inspect(bytes, format)
  const picture = await decode(bytes, original)
  const inked = inkOf(picture)
  const mark = markOf(inked, { x: 0, y: 0, width: picture.width, height: picture.height })
  if (!mark) return logoRefusal('nothing-drawn')

  const { x, y } = mark.trimmed
  const left = Math.floor(x + 1e-6)
  const top = Math.floor(y + 1e-6)
  const width = Math.min(picture.width, Math.ceil(x + mark.width - 1e-6)) - left
  const height = Math.min(picture.height, Math.ceil(y + mark.height - 1e-6)) - top
  if (height < LEAST) return logoRefusal('too-small', { height, wanted: LEAST })

  const file = await encoded(picture, { left, top, width, height })
  const plated = picture.channels === 3 || mark.plated
  const contrastOn = (ground: string) => (plated ? null : inkContrast(inked, ground))
  const contrast = { day: contrastOn(FIXED.day.paper), night: contrastOn(FIXED.night.paper) }
  const findings: LogoFinding[] = groundFindings({ plated }, contrast)
  if (height < SHARP) findings.push({ code: 'low-resolution', data: { height, wanted: SHARP } })
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

type Cut = { left: number; top: number; width: number; height: number }

async function encoded(picture: Picture, cut: Cut): Promise<Encoded> {
  const { data, info } = await raw(picture)
    .extract(cut)
    .resize({ ...LARGEST, fit: 'inside', withoutEnlargement: true })
    .png({ compressionLevel: 9 })
    .toBuffer({ resolveWithObject: true })
  return { variant: 'logo', format: 'png', width: info.width, height: info.height, data }
}

/**
 * The picture with alpha for what is ink, colours multiplied by it: its own alpha where it has one, else all that
 * differs from the colour in which its four corners agree.
 */
function inkOf({ data, width, height, channels }: Picture): Pixels {
  const out = new Uint8Array(width * height * 4)
  const at = (x: number, y: number) => (y * width + x) * channels
  const corners = [at(0, 0), at(width - 1, 0), at(0, height - 1), at(width - 1, height - 1)]
  const differs = (one: number, other: number) =>
    [0, 1, 2].some(
      (channel) => Math.abs((data[one + channel] ?? 0) - (data[other + channel] ?? 0)) > OFF_GROUND,
    )
  const ground = channels === 3 && corners.every((corner) => !differs(corner, 0)) ? 0 : null
  for (let from = 0, to = 0; from < data.length; from += channels, to += 4) {
    const own = channels === 4 ? (data[from + 3] ?? 0) : 255
    const alpha = ground === null || differs(from, ground) ? own : 0
    for (let channel = 0; channel < 3; channel += 1)
      out[to + channel] = ((data[from + channel] ?? 0) * alpha) / 255
    out[to + 3] = alpha
  }
  return { width, height, data: out }
}

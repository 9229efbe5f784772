import sharp from 'sharp'
import type { Encoded } from './encode'
import { finish, lightest, PNG } from './encoder/finish.mjs'
import { PRESS_DRAWING_WIDTH, SHARE } from './limits'
import { ImageRefusal } from './refusal'
import { MOST_PIXELS, type Pixels, RenderFailed, renderSvgs } from './svg/render'
import { type SanitisedSvg, sanitiseSvg } from './svg/sanitise'
import type { ViewBox } from './svg/verdict'
import { refusalWords } from './svg/words'
import { creditsRdf, type ImageCredits, xmpPacket } from './xmp'

/** What a share picture shows behind a drawing: the dawn in which the street stands by day. */
const GROUND = '#fed5c6'
/** Pixels of ground that a share picture keeps above and beside a drawing, which stands on its lower edge. */
const AIR = 45

/** A drawing, cleaned, and the files made of it. */
export interface DrawingFiles {
  /** In the units of the drawing, rounded. */
  width: number
  height: number
  markup: string
  files: Encoded[]
}

/**
 * Cleans an SVG by the allow-list and makes its files: itself with its metadata, a raster for press, the share
 * picture. It is drawn in a process of its own.
 * @throws ImageRefusal `bad-drawing` with the words for it in each language
 */
export async function prepareDrawing(bytes: Buffer, credits: ImageCredits): Promise<DrawingFiles> {
  const clean = sanitiseSvg(bytes)
  if (!clean.ok) throw new ImageRefusal('bad-drawing', refusalWords(clean))
  const size = unitSize(clean.viewBox)
  const picture = await draw(clean)
  const markup = untitled(clean.svg)
  const svg: Encoded = { variant: 'svg', format: 'svg', ...size, data: stampSvg(markup, credits) }
  const xmp = xmpPacket(credits)
  const { data, width, height } = picture
  const raw = () => sharp(data, { raw: { width, height, channels: 4 } })
  return {
    ...size,
    markup,
    files: [svg, await finish(raw().png(PNG), 'press', 'png', xmp), await shareOf(picture, xmp)],
  }
}

/**
 * A drawing without the titles and descriptions that a program or a person left in it: names of layers and files
 * mostly, in one language. What it shows is said by its alternative text, in each.
 */
const untitled = (svg: string): string => svg.replace(/<(title|desc)(?:\s[^>]*)?(?:\/>|>[^<]*<\/\1>)/g, '')

const unitSize = ({ width, height }: ViewBox) => ({
  width: Math.max(1, Math.round(width)),
  height: Math.max(1, Math.round(height)),
})

/** Pixels of the press raster: as wide as print asks for, or as the renderer's limit allows. */
async function draw({ svg, viewBox }: SanitisedSvg): Promise<Pixels> {
  const ratio = viewBox.width / viewBox.height
  const width = Math.max(1, Math.floor(Math.min(PRESS_DRAWING_WIDTH, Math.sqrt(MOST_PIXELS * ratio) - 1)))
  try {
    const [pixels] = await renderSvgs([{ svg, width }])
    if (!pixels) throw new Error('The renderer drew nothing.')
    return straight(pixels)
  } catch (error) {
    if (error instanceof RenderFailed) throw new ImageRefusal('bad-drawing', NOT_DRAWN, { cause: error })
    throw error
  }
}

const NOT_DRAWN = {
  fr: 'Ce dessin est trop lourd à tracer. Simplifiez-le, ou envoyez un PNG.',
  en: 'This drawing takes too long to draw. Simplify it, or send a PNG.',
}

/** The renderer multiplies colours by alpha; PNG keeps them apart. */
function straight({ width, height, data }: Pixels): Pixels {
  const out = Buffer.from(data)
  for (let at = 0; at < out.length; at += 4) {
    const alpha = out[at + 3] ?? 0
    if (alpha === 0 || alpha === 255) continue
    for (let channel = at; channel < at + 3; channel += 1)
      out[channel] = Math.min(255, Math.round(((out[channel] ?? 0) * 255) / alpha))
  }
  return { width, height, data: out }
}

/** All of the drawing, standing on the lower edge: it is never cut, so that its light doesn't disappear. */
async function shareOf({ data, width, height }: Pixels, xmp: string): Promise<Encoded> {
  const drawing = await sharp(data, { raw: { width, height, channels: 4 } })
    .resize({ width: SHARE.width - 2 * AIR, height: SHARE.height - AIR, fit: 'inside' })
    .png({ compressionLevel: 1 })
    .toBuffer()
  const ground = sharp({
    create: { width: SHARE.width, height: SHARE.height, channels: 3, background: GROUND },
  })
  return lightest(ground.composite([{ input: drawing, gravity: 'south' }]), SHARE.bytes, xmp)
}

/** The file of a drawing with its metadata, in place of those it had; its markup for pages carries none. */
export function stampSvg(svg: string, credits: ImageCredits): Buffer {
  const bare = svg.replace(/^(<svg\b[^>]*>)<metadata>.*?<\/metadata>/s, '$1')
  const open = bare.indexOf('>') + 1
  return Buffer.from(`${bare.slice(0, open)}<metadata>${creditsRdf(credits)}</metadata>${bare.slice(open)}`)
}

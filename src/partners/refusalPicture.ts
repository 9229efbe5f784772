import { detectFormat } from '@/media/detect'
import { inspect } from '@/media/pixels'
import { ImageRefusal } from '@/media/refusal'
import { culpritDrawing, whereSeen } from '@/media/svg/culprits'
import { union } from '@/media/svg/drawn'
import { MOST_SHOWN } from '@/media/svg/limits'
import { type Pixels, RenderFailed } from '@/media/svg/render'
import { frameOfFile, sanitiseSvg } from '@/media/svg/sanitise'
import type { ViewBox } from '@/media/svg/verdict'
import { asGroup } from '@/media/svg/write'
import { inTurn } from '@/media/turns'
import type { LogoRefusal } from './logoVerdict'
import { fewColours, LOGO_RASTERS } from './rasterLogo'

/** A frame round what a drawing can't be taken with, in the units of the drawing. */
export type CulpritMark = { code: number; kind: 'text' | 'raster'; box: ViewBox }

/**
 * What is shown of a file that was refused: drawn by us, in one unit, of shapes alone. `inside` is markup that our
 * cleaning wrote. It weighs `MOST_SHOWN` at most.
 */
export type RefusalPicture =
  | {
      kind: 'marked'
      inside: string
      frame: ViewBox
      marks: CulpritMark[]
      /** the first words of each text */
      texts: string[]
      rasters: number
      /** those that are hidden or outside the frame */
      unseen: number
    }
  | { kind: 'outside'; inside: string; frame: ViewBox; drawn: ViewBox }
  | { kind: 'small'; width: number; height: number; wanted: number; colours: ColourRuns[]; shown: number }
  | { kind: 'empty'; frame: { width: number; height: number } }

/** All pixels of one colour, as a path. */
export type ColourRuns = { fill: string; opacity: number; d: string }

/** Beyond this one of the two, the frame or the drawing, would be a dot. */
const FARTHEST = 30
/** Pixels of a raster that is shown, so that it stands at its real size on a phone. A larger original is not decoded a second time for it. */
const WIDEST = 184
const MOST_PIXELS = 4_000_000

/**
 * The picture of a refusal that can be shown on the file itself. The file is read again, within the limits by which
 * it was refused; it is kept nowhere.
 * @param prefix begins the ids of a drawing, so that several may stand in one page
 * @returns null where nothing of the file can be shown
 */
export async function refusalPicture(
  { reason, data }: LogoRefusal,
  bytes: Buffer,
  prefix: string,
): Promise<RefusalPicture | null> {
  try {
    if (reason === 'text-inside' || reason === 'raster-inside') return await marked(bytes, prefix)
    if (reason === 'outside-frame') return outside(bytes, boxIn(data), prefix)
    if (reason === 'too-small') return await inTurn(() => small(bytes, Number(data.wanted)))
    if (reason === 'nothing-drawn') return await empty(bytes)
    return null
  } catch (error) {
    // What can't be drawn is told by a pictogram.
    if (error instanceof RenderFailed || error instanceof ImageRefusal) return null
    throw error
  }
}

async function marked(bytes: Buffer, prefix: string): Promise<RefusalPicture | null> {
  const drawing = culpritDrawing(bytes, prefix)
  if (!drawing.ok) return null
  const { culprits, viewBox, svg } = drawing
  const boxes = await whereSeen(drawing)
  const marks = boxes.flatMap((box, code) => {
    const kind = culprits[code]?.kind
    return box && kind ? [{ code, kind, box }] : []
  })
  const texts = culprits.filter(({ kind }) => kind === 'text').map(({ words }) => words)
  return {
    kind: 'marked',
    inside: asGroup(svg),
    frame: viewBox,
    marks,
    texts,
    rasters: culprits.length - texts.length,
    unseen: boxes.length - marks.length,
  }
}

function outside(bytes: Buffer, drawn: ViewBox, prefix: string): RefusalPicture | null {
  const cleaned = sanitiseSvg(bytes, { prefix })
  if (!cleaned.ok || Buffer.byteLength(cleaned.svg) > MOST_SHOWN) return null
  const frame = cleaned.viewBox
  const all = union(frame, drawn)
  const longer = ({ width, height }: ViewBox) => Math.max(width, height)
  if (longer(all) > FARTHEST * Math.min(longer(frame), longer(drawn))) return { kind: 'empty', frame }
  return { kind: 'outside', inside: asGroup(cleaned.svg), frame, drawn }
}

const boxIn = ({ x, y, width, height }: LogoRefusal['data']): ViewBox => ({
  x: Number(x),
  y: Number(y),
  width: Number(width),
  height: Number(height),
})

const rasterOf = (bytes: Buffer) => LOGO_RASTERS.find((known) => known === detectFormat(bytes))

async function small(bytes: Buffer, wanted: number): Promise<RefusalPicture | null> {
  const format = rasterOf(bytes)
  if (!format) return null
  const original = await inspect(bytes, format)
  if (original.width * original.height > MOST_PIXELS) return null
  const few = await fewColours(bytes, format, WIDEST)
  if (!few) return null
  const { width, height, shown } = few
  return { kind: 'small', width, height, wanted, colours: colourRuns(shown), shown: shown.width / width }
}

async function empty(bytes: Buffer): Promise<RefusalPicture | null> {
  const format = rasterOf(bytes)
  const frame = format ? await inspect(bytes, format) : frameOfFile(bytes)
  return frame && { kind: 'empty', frame: { width: frame.width, height: frame.height } }
}

/** The pixels of a picture as one path for each colour, row by row: a picture without an address of its own. */
export function colourRuns({ width, height, data }: Pixels): ColourRuns[] {
  const paths = new Map<number, string[]>()
  const bytes = Buffer.from(data.buffer, data.byteOffset, data.byteLength)
  const colourAt = (pixel: number) => bytes.readUInt32BE(pixel * 4)
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; ) {
      const colour = colourAt(y * width + x)
      const from = x
      while (x < width && colourAt(y * width + x) === colour) x += 1
      if ((colour & 0xff) === 0) continue
      const runs = paths.get(colour) ?? []
      runs.push(`M${from} ${y}h${x - from}v1h-${x - from}z`)
      paths.set(colour, runs)
    }
  }
  return [...paths].map(([colour, runs]) => ({
    fill: `#${(colour >>> 8).toString(16).padStart(6, '0')}`,
    opacity: (colour & 0xff) / 255,
    d: runs.join(''),
  }))
}

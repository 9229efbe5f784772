import { compareWithSource } from '@/media/svg/compare'
import { drawnBox } from '@/media/svg/drawn'
import { withFrame } from '@/media/svg/frame'
import { measureMark } from '@/media/svg/mark'
import { type Pixels, RenderFailed } from '@/media/svg/render'
import type { ViewBox } from '@/media/svg/verdict'
import { groundUnder, inkContrast } from './ink'
import {
  cleaningFindings,
  groundFindings,
  marginFinding,
  pictureFinding,
  scene,
  sizeFinding,
} from './logoFindings'
import { cutFinding, type Framed, framed, frameWithoutMargin } from './logoFrame'
import { legibility } from './logoLegibility'
import type { Cut } from './logoShrink'
import type { LogoFinding, LogoRefusal, PreparedLogo } from './logoVerdict'
import { FIXED } from './palette'
import { drawingWords, logoRefusal } from './refusalWords'

/** Height in pixels under which the file is announced; a drawing has no pixels of its own. */
const NATURAL_HEIGHT = 120

/** Cleans and measures an SVG logo. */
export async function prepareVectorLogo(bytes: Buffer): Promise<PreparedLogo | LogoRefusal> {
  try {
    const drawing = await framed(bytes)
    if (!drawing) return logoRefusal('nothing-drawn')
    if ('reason' in drawing) return { ...drawing, words: drawingWords(drawing) }
    return await measured(bytes, drawing)
  } catch (error) {
    if (error instanceof RenderFailed) return logoRefusal('too-complex', { failure: error.failure })
    throw error
  }
}

async function measured(bytes: Buffer, { cleaned, found }: Framed): Promise<PreparedLogo | LogoRefusal> {
  const comparison = await compareWithSource(bytes, cleaned)
  const { mark, picture } = await measureMark(cleaned)
  if (!mark) {
    const elsewhere = await drawnBox(cleaned.svg)
    return elsewhere ? logoRefusal('outside-frame', { ...elsewhere }) : logoRefusal('nothing-drawn')
  }

  const cutOff = await cutFinding(cleaned, mark.trimmed)
  const frame = frameWithoutMargin(cleaned.viewBox, mark.trimmed)
  const svg = withFrame(cleaned.svg, frame)
  const contrastOn = (ground: string) => (mark.plated ? null : inkContrast(picture, ground))
  const contrast = { day: contrastOn(FIXED.day.paper), night: contrastOn(FIXED.night.paper) }
  const cut = pixelsOf(frame, cleaned.viewBox, picture)
  const ground = groundUnder(picture, contrast, mark.plated ? cut : null)

  const findings: LogoFinding[] = [
    ...groundFindings(mark.plated, contrast),
    sizeFinding(legibility(picture, cut, ground, mark.plated)),
    ...[...found, ...(cutOff ? [cutOff] : [])].map((finding) =>
      finding.scene ? { ...finding, scene: scene(frame, finding.scene.frame) } : finding,
    ),
    marginFinding(cleaned.viewBox, frame),
    pictureFinding(comparison, frame),
    ...cleaningFindings(cleaned.findings, comparison.changed),
  ]

  const size = (box: ViewBox) => ({
    width: Math.max(1, Math.round((NATURAL_HEIGHT * box.width) / box.height)),
    height: NATURAL_HEIGHT,
  })
  return {
    ok: true,
    original: { variant: 'original', format: 'svg', ...size(cleaned.viewBox), data: bytes },
    file: { variant: 'logo', format: 'svg', ...size(frame), data: Buffer.from(svg) },
    mark: {
      width: mark.width,
      height: mark.height,
      boxWidth: frame.width,
      boxHeight: frame.height,
      ink: mark.ink,
      plated: mark.plated,
      contrast,
    },
    findings,
  }
}

/** A part of a drawing in the pixels of its picture. */
function pixelsOf(part: ViewBox, whole: ViewBox, picture: Pixels): Cut {
  const [unitX, unitY] = [picture.width / whole.width, picture.height / whole.height]
  return {
    left: (part.x - whole.x) * unitX,
    top: (part.y - whole.y) * unitY,
    width: part.width * unitX,
    height: part.height * unitY,
  }
}

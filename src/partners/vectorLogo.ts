import { compareWithSource } from '@/media/svg/compare'
import { writeViewBox } from '@/media/svg/frame'
import { type Mark, measureMark } from '@/media/svg/mark'
import { RenderFailed } from '@/media/svg/render'
import { type SanitisedSvg, sanitiseSvg } from '@/media/svg/sanitise'
import type { ViewBox } from '@/media/svg/verdict'
import { refusalWords } from '@/media/svg/words'
import { inkContrast, VISIBLE } from './ink'
import type { LogoFinding, LogoRefusal, PreparedLogo } from './logoVerdict'
import { FIXED } from './palette'
import { logoRefusal } from './refusalWords'

/**
 * A margin up to a sixth of its side is the drawing's own: it keeps marks of one family in line. More than that
 * would shrink the logo in its place and is cut.
 */
const OWN_MARGIN = 1 / 6
/** Height in pixels under which the file is announced; a drawing has no pixels of its own. */
const NATURAL_HEIGHT = 120

/** Cleans and measures an SVG logo. */
export async function prepareVectorLogo(bytes: Buffer): Promise<PreparedLogo | LogoRefusal> {
  const cleaned = sanitiseSvg(bytes)
  if (!cleaned.ok) return { ...cleaned, words: refusalWords(cleaned) }
  try {
    return await measured(bytes, cleaned)
  } catch (error) {
    if (error instanceof RenderFailed) return logoRefusal('too-complex', { failure: error.failure })
    throw error
  }
}

async function measured(bytes: Buffer, cleaned: SanitisedSvg): Promise<PreparedLogo | LogoRefusal> {
  const { ratio, changed } = await compareWithSource(bytes, cleaned)
  const { mark, picture } = await measureMark(cleaned)
  if (!mark) return logoRefusal('nothing-drawn')

  const frame = frameWithoutMargin(cleaned.viewBox, mark.trimmed)
  const cut = 1 - (frame.width * frame.height) / (cleaned.viewBox.width * cleaned.viewBox.height)
  const svg = cut > 0 ? withFrame(cleaned.svg, frame) : cleaned.svg
  const contrastOn = (ground: string) => (mark.plated ? null : inkContrast(picture, ground))
  const contrast = { day: contrastOn(FIXED.day.paper), night: contrastOn(FIXED.night.paper) }

  const findings: LogoFinding[] = cleaned.findings.map((finding) => ({
    code: finding.code,
    data: { count: finding.count, names: finding.names.join(', ') },
  }))
  if (changed) findings.push({ code: 'picture-changed', data: { percent: percent(ratio) } })
  if (cut > 0) findings.push({ code: 'margin-cut', data: { percent: percent(cut) } })
  findings.push(...groundFindings(mark, contrast))

  const { width, height } = frame
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
      boxWidth: width,
      boxHeight: height,
      ink: mark.ink,
      plated: mark.plated,
      contrast,
    },
    findings,
  }
}

/** Ink that reads on neither ground, or a ground that comes along. `needed`: WCAG for what is not text. */
export function groundFindings(
  { plated }: Pick<Mark, 'plated'>,
  { day, night }: { day: number | null; night: number | null },
): LogoFinding[] {
  if (plated) return [{ code: 'plated', data: {} }]
  if (day === null || night === null || day >= VISIBLE || night >= VISIBLE) return []
  return [{ code: 'faint', data: { day: oneDecimal(day), night: oneDecimal(night), needed: VISIBLE } }]
}

function frameWithoutMargin(box: ViewBox, mark: ViewBox): ViewBox {
  const wide = mark.width < box.width * (1 - OWN_MARGIN)
  const high = mark.height < box.height * (1 - OWN_MARGIN)
  return {
    x: wide ? mark.x : box.x,
    y: high ? mark.y : box.y,
    width: wide ? mark.width : box.width,
    height: high ? mark.height : box.height,
  }
}

/** The file's own first `viewBox` is the one that `sanitiseSvg` wrote. */
function withFrame(svg: string, frame: ViewBox): string {
  return svg.replace(/ viewBox="[^"]*"/, ` viewBox="${writeViewBox(frame)}"`)
}

function percent(part: number): number {
  return Math.round(part * 1_000) / 10
}

function oneDecimal(value: number): number {
  return Math.round(value * 10) / 10
}

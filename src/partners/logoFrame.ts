import { drawnBox, outsideOf, union } from '@/media/svg/drawn'
import { RenderFailed } from '@/media/svg/render'
import { type SanitisedSvg, sanitiseSvg } from '@/media/svg/sanitise'
import type { SvgRefusal, ViewBox } from '@/media/svg/verdict'
import { percent, scene } from './logoFindings'
import type { LogoFinding } from './logoVerdict'

/**
 * A margin up to a sixth of its side is the drawing's own: it keeps marks of one family in line. More than that
 * would shrink the logo in its place and is cut.
 */
const OWN_MARGIN = 1 / 6
/** A drawing that leaves its frame by less than this touches it. */
const TOUCHES = 0.005
/** Under this part of a drawing, what a frame cuts off is the hair of a stroke. */
const CUT = 0.02
/** Beyond this the frame would be a dot in the picture of all that is drawn. */
const FARTHEST = 12
/** Where a drawing without any frame is looked for; it is measured wherever it lies. */
const ANYWHERE: ViewBox = { x: 0, y: 0, width: 100, height: 100 }

/** A cleaned drawing in its frame, and what was done to find that; null: nothing is drawn. */
export type Framed = { cleaned: SanitisedSvg; found: LogoFinding[] }

/**
 * Cleans a drawing. One without a viewBox gets a frame that holds all that is drawn: width and height alone say
 * where browsers cut it off, and drawing programs leave parts outside.
 * @throws RenderFailed
 */
export async function framed(bytes: Buffer): Promise<Framed | SvgRefusal | null> {
  const cleaned = sanitiseSvg(bytes)
  if (cleaned.ok && !cleaned.findings.some(({ code }) => code === 'view-box-supplied'))
    return { cleaned, found: [] }
  if (!cleaned.ok && cleaned.reason !== 'no-view-box') return cleaned

  const declared = cleaned.ok ? cleaned.viewBox : null
  const anywhere = cleaned.ok ? cleaned : sanitiseSvg(bytes, { frame: ANYWHERE })
  if (!anywhere.ok) return anywhere
  const drawn = await drawnBox(anywhere.svg)
  if (!drawn) return null
  const outside = declared ? outsideOf(declared, drawn) : 0
  if (cleaned.ok && outside < TOUCHES) return { cleaned, found: [] }

  const whole = sanitiseSvg(bytes, { frame: declared ? union(declared, drawn) : drawn })
  if (!whole.ok) return whole
  // The finding of the frame takes the place of the one that says it came from width and height.
  const findings = whole.findings.filter(({ code }) => code !== 'view-box-supplied')
  const found: LogoFinding = declared
    ? {
        code: 'drawing-outside',
        level: 'fixed',
        figures: { percent: percent(outside) },
        scene: scene(whole.viewBox, declared),
      }
    : { code: 'frame-measured', level: 'fixed', figures: {} }
  return { cleaned: { ...whole, findings }, found: [found] }
}

/**
 * What a drawing's own frame cuts off it; null where it holds all. Only a mark that reaches an edge is looked at again,
 * without its frame.
 */
export async function cutFinding(
  { svg, viewBox }: Pick<SanitisedSvg, 'svg' | 'viewBox'>,
  mark: ViewBox,
): Promise<LogoFinding | null> {
  if (!reachesEdge(viewBox, mark)) return null
  const drawn = await allOf(svg)
  const outside = drawn ? outsideOf(viewBox, drawn) : 0
  if (!drawn || outside < CUT) return null
  const all = union(viewBox, drawn)
  const near = Math.max(all.width, all.height) < FARTHEST * Math.min(viewBox.width, viewBox.height)
  return {
    code: 'drawing-cut',
    level: 'warn',
    figures: { percent: percent(outside) },
    ...(near ? { scene: scene(viewBox, drawn) } : {}),
  }
}

function reachesEdge(frame: ViewBox, mark: ViewBox): boolean {
  const [wide, high] = [frame.width * TOUCHES, frame.height * TOUCHES]
  return (
    mark.x < frame.x + wide ||
    mark.y < frame.y + high ||
    mark.x + mark.width > frame.x + frame.width - wide ||
    mark.y + mark.height > frame.y + frame.height - high
  )
}

async function allOf(svg: string): Promise<ViewBox | null> {
  try {
    return await drawnBox(svg)
  } catch (error) {
    // What can't be drawn beyond the frame is drawn well within it: advice is not worth a refusal.
    if (error instanceof RenderFailed) return null
    throw error
  }
}

/** The part of a frame that a logo keeps: without margins that would shrink it in its place. */
export function frameWithoutMargin(box: ViewBox, mark: ViewBox): ViewBox {
  const wide = mark.width < box.width * (1 - OWN_MARGIN)
  const high = mark.height < box.height * (1 - OWN_MARGIN)
  return {
    x: wide ? mark.x : box.x,
    y: high ? mark.y : box.y,
    width: wide ? mark.width : box.width,
    height: high ? mark.height : box.height,
  }
}

import { SVG_LIMITS, type SvgLimits } from './limits'
import { type Pixels, renderSvgs } from './render'
import type { SanitisedSvg } from './sanitise'
import { drawableSource } from './source'
import type { ViewBox } from './verdict'

/** Above this part of the drawn area, cleaning has changed the picture. */
export const DIFFERENCE_THRESHOLD = 0.005

const SIDE = 512
/** Channel steps (of 255) that anti-aliasing may account for. */
const TOLERANCE = 32
const VISIBLE = 8

/**
 * `ratio` of 0 to 1: how much of what is drawn, before or after, differs. `where`: the box that holds all that
 * differs, in the units of the drawing; null where nothing does.
 */
export type Comparison = { ratio: number; changed: boolean; where: ViewBox | null }

/**
 * Draws an upload before and after cleaning and compares the two pictures.
 * @param bytes the upload, for which `sanitiseSvg` gave `cleaned`
 * @throws RenderFailed
 */
export async function compareWithSource(
  bytes: Uint8Array,
  cleaned: Pick<SanitisedSvg, 'svg' | 'viewBox'>,
  limits: SvgLimits = SVG_LIMITS,
): Promise<Comparison> {
  const size = cleaned.viewBox.width >= cleaned.viewBox.height ? { width: SIDE } : { height: SIDE }
  const [before, after] = await renderSvgs([
    { svg: drawableSource(bytes, limits, cleaned.viewBox), ...size },
    { svg: cleaned.svg, ...size },
  ])
  if (!before || !after) throw new Error('Two drawings went in and fewer pictures came out.')
  const { ratio, box } = difference(before, after)
  return { ratio, changed: ratio > DIFFERENCE_THRESHOLD, where: box && inUnits(box, after, cleaned.viewBox) }
}

function inUnits(box: ViewBox, picture: Pixels, viewBox: ViewBox): ViewBox {
  const [unitX, unitY] = [viewBox.width / picture.width, viewBox.height / picture.height]
  return {
    x: viewBox.x + box.x * unitX,
    y: viewBox.y + box.y * unitY,
    width: box.width * unitX,
    height: box.height * unitY,
  }
}

/**
 * The part of the pixels drawn in either picture that differ visibly, and the box that holds those, in pixels.
 * Pictures of unequal size differ wholly.
 */
export function difference(before: Pixels, after: Pixels): { ratio: number; box: ViewBox | null } {
  const { width, height } = after
  if (before.width !== width || before.height !== height)
    return { ratio: 1, box: { x: 0, y: 0, width, height } }
  let drawn = 0
  let different = 0
  let [left, top, right, bottom] = [width, height, 0, 0]
  for (let at = 0; at < before.data.length; at += 4) {
    if ((before.data[at + 3] ?? 0) <= VISIBLE && (after.data[at + 3] ?? 0) <= VISIBLE) continue
    drawn += 1
    for (let channel = at; channel < at + 4; channel += 1) {
      if (Math.abs((before.data[channel] ?? 0) - (after.data[channel] ?? 0)) <= TOLERANCE) continue
      different += 1
      const [x, y] = [(at / 4) % width, Math.floor(at / 4 / width)]
      left = Math.min(left, x)
      right = Math.max(right, x + 1)
      top = Math.min(top, y)
      bottom = Math.max(bottom, y + 1)
      break
    }
  }
  if (different === 0) return { ratio: 0, box: null }
  return { ratio: different / drawn, box: { x: left, y: top, width: right - left, height: bottom - top } }
}

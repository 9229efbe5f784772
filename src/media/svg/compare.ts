import { SVG_LIMITS, type SvgLimits } from './limits'
import { type Pixels, renderSvgs } from './render'
import type { SanitisedSvg } from './sanitise'
import { drawableSource } from './source'

/** Above this part of the drawn area, cleaning has changed the picture. */
export const DIFFERENCE_THRESHOLD = 0.005

const SIDE = 512
/** Channel steps (of 255) that anti-aliasing may account for. */
const TOLERANCE = 32
const VISIBLE = 8

/** `ratio` of 0 to 1: how much of what is drawn, before or after, differs. */
export type Comparison = { ratio: number; changed: boolean }

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
  const ratio = before && after ? differenceRatio(before, after) : 1
  return { ratio, changed: ratio > DIFFERENCE_THRESHOLD }
}

/** The part of the pixels drawn in either picture that differ visibly. Pictures of unequal size differ wholly. */
export function differenceRatio(before: Pixels, after: Pixels): number {
  if (before.width !== after.width || before.height !== after.height) return 1
  let drawn = 0
  let different = 0
  for (let at = 0; at < before.data.length; at += 4) {
    if ((before.data[at + 3] ?? 0) <= VISIBLE && (after.data[at + 3] ?? 0) <= VISIBLE) continue
    drawn += 1
    for (let channel = at; channel < at + 4; channel += 1) {
      if (Math.abs((before.data[channel] ?? 0) - (after.data[channel] ?? 0)) <= TOLERANCE) continue
      different += 1
      break
    }
  }
  return drawn === 0 ? 0 : different / drawn
}

/**
 * What one SVG may weigh. A logo has a few hundred elements at most; the limits leave room for an elaborate
 * drawing and keep the worst file that passes under a second of rendering.
 */
export type SvgLimits = {
  /** bytes of the file */
  bytes: number
  /** elements inside one another */
  depth: number
  /** elements in the file, those of other vocabularies included */
  elements: number
  /** `<use>` elements in the file */
  uses: number
  /** references that lead to references (use, mask, clip, pattern, gradient) */
  chain: number
  /** elements after every reference is followed */
  expanded: number
}

/**
 * Bytes of markup that a page gets back of a file that it refuses. A picture that weighs more is not shown: hardly a
 * logo, and the answer stays small.
 */
export const MOST_SHOWN = 200_000

export const SVG_LIMITS: SvgLimits = {
  bytes: 1_048_576,
  depth: 48,
  elements: 5_000,
  uses: 200,
  chain: 8,
  expanded: 20_000,
}

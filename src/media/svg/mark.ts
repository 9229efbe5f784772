import { type Pixels, renderSvgs } from './render'
import type { SanitisedSvg } from './sanitise'
import type { ViewBox } from './verdict'

/** What is drawn inside a drawing's frame, in the units of its viewBox. */
export type Mark = {
  /** the smallest frame that holds everything drawn */
  trimmed: ViewBox
  width: number
  height: number
  /** width × height */
  area: number
  /** how much of the trimmed frame is inked, 0 to 1 */
  ink: number
  /** whether all four corners of the trimmed frame are inked: the mark stands on a plate of its own */
  plated: boolean
}

/** Alpha, of 255, from which a pixel counts as drawn. */
const VISIBLE = 8
/** Pixels of the shorter side of the measuring picture, and of the longer side at most. */
const SHORTER = 1_024
const LONGER = 4_096

/**
 * Measures the mark of a cleaned drawing on a picture of it. Edges are read to a fraction of a pixel from their
 * coverage, so that the area of a logo is right to about a thousandth.
 * @returns the mark, null when nothing is visible, and the picture it was measured on
 * @throws RenderFailed
 */
export async function measureMark({
  svg,
  viewBox,
}: Pick<SanitisedSvg, 'svg' | 'viewBox'>): Promise<{ mark: Mark | null; picture: Pixels }> {
  const { width, height } = viewBox
  const longer = (SHORTER * Math.max(width, height)) / Math.min(width, height)
  const side = Math.round(Math.min(LONGER, longer))
  const [picture] = await renderSvgs([{ svg, ...(width >= height ? { width: side } : { height: side }) }])
  if (!picture) throw new Error('One drawing went in and no picture came out.')
  return { mark: markOf(picture, viewBox), picture }
}

/**
 * Finds the mark in a picture of a frame.
 * @param picture of the whole frame `viewBox`
 * @returns null when nothing is visible
 */
export function markOf(picture: Pixels, viewBox: ViewBox): Mark | null {
  const { width, height, data } = picture
  const columns = new Uint8Array(width)
  const rows = new Uint8Array(height)
  let inked = 0
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const alpha = data[(y * width + x) * 4 + 3] ?? 0
      inked += alpha
      if (alpha > (columns[x] ?? 0)) columns[x] = alpha
      if (alpha > (rows[y] ?? 0)) rows[y] = alpha
    }
  }
  const across = edges(columns)
  const down = edges(rows)
  if (!across || !down) return null
  const unitX = viewBox.width / width
  const unitY = viewBox.height / height
  const trimmed: ViewBox = {
    x: viewBox.x + across.from * unitX,
    y: viewBox.y + down.from * unitY,
    width: (across.to - across.from) * unitX,
    height: (down.to - down.from) * unitY,
  }
  const alphaAt = (x: number, y: number) => data[(Math.floor(y) * width + Math.floor(x)) * 4 + 3] ?? 0
  const corners = [across.first + 1, across.last - 1].flatMap((x) =>
    [down.first + 1, down.last - 1].map((y) => alphaAt(x, y)),
  )
  return {
    trimmed,
    width: trimmed.width,
    height: trimmed.height,
    area: trimmed.width * trimmed.height,
    ink: Math.min(1, inked / 255 / ((across.to - across.from) * (down.to - down.from))),
    plated: corners.every((alpha) => alpha > 127),
  }
}

/** First and last inked place of a profile, and the edges they stand for, to a fraction of a place. */
function edges(profile: Uint8Array): { first: number; last: number; from: number; to: number } | null {
  const first = profile.findIndex((alpha) => alpha > VISIBLE)
  if (first === -1) return null
  const last = profile.findLastIndex((alpha) => alpha > VISIBLE)
  const from = first + 1 - (profile[first] ?? 0) / 255
  const to = last + (profile[last] ?? 0) / 255
  return { first, last, from, to: to > from ? to : from + 1 }
}

import { pixelsOfUnit } from './lengths'
import type { SvgElement } from './parse'
import { Refused, type ViewBox } from './verdict'

const LARGEST = 1_000_000
const SMALLEST = 0.001
/** A frame that is narrower than this is no picture. */
export const LONGEST_TO_SHORTEST = 200

/**
 * The frame of a drawing: its viewBox, or one made from its width and height where it has none.
 * @param measured stands in for a missing viewBox, width and height or not
 * @throws Refused `no-view-box` when there is neither, `bad-view-box` when the frame is empty or out of bounds
 */
export function frameOf(root: SvgElement, measured?: ViewBox): { viewBox: ViewBox; supplied: boolean } {
  const written = numbers(root.attributes.get('viewBox'))
  if (written) return { viewBox: checked(written), supplied: false }
  if (measured) return { viewBox: checked(measured), supplied: true }
  const width = pixels(root.attributes.get('width'))
  const height = pixels(root.attributes.get('height'))
  if (width === null || height === null) throw new Refused('no-view-box')
  return { viewBox: checked({ x: 0, y: 0, width, height }), supplied: true }
}

/** A viewBox as it is written in a file, without exponents or more than four decimals. */
export function writeViewBox({ x, y, width, height }: ViewBox): string {
  return [x, y, width, height].map((value) => String(Number(value.toFixed(4)))).join(' ')
}

/** The frame of a cleaned file, which always has one. */
export function viewBoxOf(svg: string): ViewBox {
  const box = numbers(/ viewBox="([^"]*)"/.exec(svg)?.[1])
  if (!box) throw new Error('A cleaned drawing has no viewBox.')
  return box
}

/** The same drawing in another frame: a cleaned file's first `viewBox` is its own. */
export function withFrame(svg: string, frame: ViewBox): string {
  return svg.replace(/ viewBox="[^"]*"/, ` viewBox="${writeViewBox(frame)}"`)
}

function checked(box: ViewBox): ViewBox {
  const { width, height } = box
  const inBounds = Object.values(box).every((value) => Number.isFinite(value) && Math.abs(value) <= LARGEST)
  const shape = Math.max(width, height) / Math.min(width, height)
  if (!inBounds || Math.min(width, height) < SMALLEST || shape > LONGEST_TO_SHORTEST) {
    throw new Refused('bad-view-box', { width, height })
  }
  return box
}

function numbers(text: string | undefined): ViewBox | null {
  const parts = text
    ?.trim()
    .slice(0, 200)
    .split(/[\s,]+/)
    .map(Number)
  if (parts?.length !== 4 || parts.some((part) => !Number.isFinite(part))) return null
  const [x = 0, y = 0, width = 0, height = 0] = parts
  return { x, y, width, height }
}

function pixels(text: string | undefined): number | null {
  const match = /^\+?(\d{1,9}(?:\.\d{0,20})?|\.\d{1,20})(px|pt|pc|mm|cm|in)?$/.exec(text?.trim() ?? '')
  if (!match) return null
  return Number(match[1]) * (pixelsOfUnit(match[2] ?? '') ?? 1)
}

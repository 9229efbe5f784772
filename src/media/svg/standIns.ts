import { type CleanElement, emptyElement } from './clean'
import { embeddedRaster } from './embedded'
import { parseLength } from './lengths'
import type { SvgElement } from './parse'
import { type Along, boxOfLine, type Line } from './textLines'
import { cleanValue } from './values'
import type { ViewBox } from './verdict'

/** What a raster is painted with where it is shown. */
export const GREY = '#8a938e'

/** The words of a line, in whatever font the page has, as wide as the frame round them. */
export function shownLine({ words, x, y, size, width }: Line): CleanElement {
  const text = element('text', { x, y, 'font-size': size, textLength: width })
  text.attributes.set('lengthAdjust', 'spacingAndGlyphs')
  text.text = words
  return text
}

/** Words along a path of the drawing, which is found by its id. */
export function shownAlong({ id, words, size }: Along & { size: number }): CleanElement {
  const along = emptyElement('textPath')
  along.references.set('href', { id, fallback: '' })
  along.text = words
  const text = element('text', { 'font-size': size })
  text.children.push(along)
  return text
}

/** A grey box with a cross: nothing of the picture is decoded. */
export function shownRaster(box: ViewBox): CleanElement[] {
  const [right, bottom] = [box.x + box.width, box.y + box.height]
  const cross = element('path', { 'stroke-width': Math.max(box.width, box.height) / 100 })
  cross.attributes.set('d', `M${box.x} ${box.y}L${right} ${bottom}M${right} ${box.y}L${box.x} ${bottom}`)
  cross.attributes.set('stroke', GREY)
  const sheet = element('rect', { ...box })
  sheet.attributes.set('fill', GREY)
  sheet.attributes.set('fill-opacity', '0.35')
  return [sheet, cross]
}

/** A box in the paint of a code. */
export function codedBox({ x, y, width, height }: ViewBox, paint: string): CleanElement {
  return painted(element('rect', { x, y, width, height }), { fill: paint, stroke: 'none' })
}

/** The box of a line in the paint of a code. */
export const codedLine = (line: Line, paint: string): CleanElement => codedBox(boxOfLine(line), paint)

/** A path so broad that it holds the type on either side of it, in the paint of a code. */
type CodedPath = (path: SvgElement, size: number, paint: string) => CleanElement | null

/**
 * Makes coded copies of the paths of one drawing. Many texts may run along one path: it is cleaned once, and all
 * copies together hold no more than `most` characters.
 * @returns null for what is no path, or beyond that
 */
export function codedPaths(most: number): CodedPath {
  const cleaned = new Map<SvgElement, { d: string; transform: string } | null>()
  let left = most
  return (path, size, paint) => {
    const weight = (path.attributes.get('d') ?? '').length
    if (weight > left) return null
    left -= weight
    const known = cleaned.get(path)
    const lines = known === undefined ? linesOfPath(path) : known
    cleaned.set(path, lines)
    if (!lines) return null
    const copy = emptyElement('path')
    for (const [name, value] of Object.entries(lines)) copy.attributes.set(name, value)
    copy.attributes.set('stroke-width', String(2 * size))
    return painted(copy, { fill: 'none', stroke: paint })
  }
}

function linesOfPath(path: SvgElement): { d: string; transform: string } | null {
  const d = cleanValue('path', path.attributes.get('d') ?? '')
  const transform = cleanValue('transform', path.attributes.get('transform') ?? '')
  if (typeof d === 'string' || typeof transform === 'string' || !d.value) return null
  return { d: d.value, transform: transform.value }
}

/** Where a raster says it lies; its own size in pixels where it says nothing. */
export function boxOfRaster(image: SvgElement, frame: ViewBox): ViewBox {
  const said = (name: string, whole: number) => parseLength(image.attributes.get(name), 16, whole)
  const own = embeddedRaster(image.attributes.get('href')?.trim() ?? '')
  return {
    x: said('x', frame.width) ?? 0,
    y: said('y', frame.height) ?? 0,
    width: said('width', frame.width) ?? own.width ?? 0,
    height: said('height', frame.height) ?? own.height ?? 0,
  }
}

function painted(copy: CleanElement, paint: { fill: string; stroke: string }): CleanElement {
  for (const [name, value] of Object.entries(paint)) copy.attributes.set(name, value)
  copy.attributes.set('shape-rendering', 'crispEdges')
  return copy
}

function element(name: string, numbers: Readonly<Record<string, number>>): CleanElement {
  const copy = emptyElement(name)
  for (const [key, value] of Object.entries(numbers))
    copy.attributes.set(key, String(Number(value.toFixed(4))))
  return copy
}

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

/** A path so broad that it holds the type on either side of it, in the paint of a code; null where it is no path. */
export function codedPath(path: SvgElement, size: number, paint: string): CleanElement | null {
  const copy = emptyElement('path')
  for (const [name, kind] of [
    ['d', 'path'],
    ['transform', 'transform'],
  ] as const) {
    const value = cleanValue(kind, path.attributes.get(name) ?? '')
    if (typeof value === 'string') return null
    copy.attributes.set(name, value.value)
  }
  if (!copy.attributes.get('d')) return null
  copy.attributes.set('stroke-width', String(2 * size))
  return painted(copy, { fill: 'none', stroke: paint })
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

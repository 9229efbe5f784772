import { SHAPES } from './allowed'
import { type CleanElement, cleanTree, takePaint, wordsIn } from './clean'
import { boxesOfCodes, MOST_CODES, paintOfCode } from './codes'
import { Findings } from './findings'
import { frameOf } from './frame'
import { MOST_SHOWN, SVG_LIMITS } from './limits'
import { parseSvg, type SvgElement } from './parse'
import { checkReferences, elementsById } from './references'
import { renderSvgs } from './render'
import {
  boxOfRaster,
  codedBox,
  codedLine,
  codedPaths,
  GREY,
  shownAlong,
  shownLine,
  shownRaster,
} from './standIns'
import { takeStyles } from './styles'
import { type Along, type Line, linesOf, pathUnder, typeStyles } from './textLines'
import { Refused, refusing, type SvgRefusal, type ViewBox } from './verdict'
import { writeSvg } from './write'

/** What a drawing can't be taken with: a text with its first words, or an embedded raster. */
export type Culprit = { kind: 'text' | 'raster'; words: string }

/** A drawing that was refused for its type or its embedded rasters, made safe to be shown all the same. */
export type CulpritDrawing = {
  ok: true
  viewBox: ViewBox
  /** cleaned; the words of a text in its place, and in that of a raster a crossed box */
  svg: string
  /**
   * the same with nothing painted but the culprits, each in the paint of its code: drawn, it tells where each is
   * seen, whatever turns, repeats, clips or hides it
   */
  map: string
  /** all of them, in the order of the file; the index of each of the first `MOST_CODES` is its code */
  culprits: Culprit[]
}

/** Pixels of the longer side of the picture on which culprits are found. */
const SIDE = 512

const isRaster = ({ name }: SvgElement) => name === 'image' || name === 'feImage'

/** What stands in the place of one culprit. */
type Places = {
  raster(box: ViewBox, code: number): CleanElement[]
  line(line: Line, code: number): CleanElement
  along(path: SvgElement, text: Along & { size: number }, code: number): CleanElement | null
}

/**
 * Cleans a drawing that `sanitiseSvg` refuses for `text-inside` or `raster-inside`. Bounded by the same limits; of a
 * text only its words stay, and nothing of a raster is decoded. `svg` weighs `MOST_SHOWN` at most, and `map` about
 * as much again for the places.
 * @param prefix begins each id
 * @returns a refusal where the drawing has another fault, too, or `too-many-bytes` where it would weigh more
 */
export function culpritDrawing(bytes: Uint8Array, prefix: string): CulpritDrawing | SvgRefusal {
  return refusing(() => {
    const { root } = parseSvg(bytes, SVG_LIMITS)
    const { declared } = takeStyles(root)
    checkReferences(root, declared, SVG_LIMITS)
    const { viewBox } = frameOf(root)
    const styleOf = typeStyles(root, declared)
    const byId = elementsById(root)

    const found: { element: SvgElement; group: CleanElement; along: Along | null }[] = []
    const tree = cleanTree(root, declared, new Findings(), (element, group) => {
      found.push({ element, group, along: isRaster(element) ? null : pathUnder(element) })
    })
    const codes = new Map(found.map(({ element }, code) => [element, code]))
    const filled = new Map<CleanElement, number>()
    eachOf(tree, (element) => {
      const raster = rasterIn(byId.get(element.references.get('fill')?.id ?? ''), byId)
      const code = raster && codes.get(raster)
      if (code !== undefined) filled.set(element, code)
    })
    const fillPlaces = (places: Places) => {
      for (const [code, { element, group, along }] of found.slice(0, MOST_CODES).entries()) {
        const path = byId.get(along?.id ?? '')
        const children =
          along && path
            ? [places.along(path, { ...along, size: styleOf(along.source).size }, code)]
            : isRaster(element)
              ? places.raster(boxOfRaster(element, viewBox), code)
              : linesOf(element, styleOf, viewBox).map((line) => places.line(line, code))
        group.children = children.filter((child) => child !== null)
      }
      return writeSvg(tree, viewBox, prefix).svg
    }

    for (const element of filled.keys()) fillWith(element, GREY)
    const svg = fillPlaces({
      raster: (box) => shownRaster(box),
      line: (line) => takePaint(shownLine(line), line.source, declared),
      along: (_path, text) => takePaint(shownAlong(text), text.source, declared),
    })
    const weight = Buffer.byteLength(svg)
    if (weight > MOST_SHOWN) throw new Refused('too-many-bytes', { bytes: weight, limit: MOST_SHOWN })

    // The same tree once more: cleaning is what costs.
    for (const { group } of found) group.children = []
    eachOf(tree, (element) => unpaint(element, filled.get(element)))
    const codedPath = codedPaths(MOST_SHOWN)
    const map = fillPlaces({
      raster: (box, code) => [codedBox(box, paintOfCode(code))],
      line: (line, code) => codedLine(line, paintOfCode(code)),
      along: (path, { size }, code) => codedPath(path, size, paintOfCode(code)),
    })
    const culprits = found.map(
      ({ element }): Culprit =>
        isRaster(element) ? { kind: 'raster', words: '' } : { kind: 'text', words: wordsIn(element) },
    )
    return { ok: true, viewBox, svg, map, culprits }
  })
}

/** Where each culprit is seen in a drawing: one box for each of the first `MOST_CODES`, null for what is not seen. */
export async function whereSeen({ map, viewBox, culprits }: CulpritDrawing): Promise<(ViewBox | null)[]> {
  const side = viewBox.width >= viewBox.height ? { width: SIDE } : { height: SIDE }
  const [picture] = await renderSvgs([{ svg: map, ...side }])
  if (!picture) throw new Error('One drawing went in and no picture came out.')
  return boxesOfCodes(picture, viewBox, culprits.length)
}

/** The raster that a pattern is made of, as drawing programs write one that fills a shape. */
function rasterIn(
  element: SvgElement | undefined,
  byId: ReadonlyMap<string, SvgElement>,
): SvgElement | undefined {
  if (element?.name !== 'pattern') return undefined
  for (const child of element.children) {
    const target =
      child.name === 'use' ? byId.get(child.attributes.get('href')?.trim().slice(1) ?? '') : child
    if (target?.name === 'image') return target
  }
  return undefined
}

/** Takes the paint off an element that is no culprit; a shape that a culprit fills gets the paint of its code. */
function unpaint(element: CleanElement, code: number | undefined): void {
  element.references.delete('mask')
  for (const name of ['opacity', 'fill-opacity', 'stroke-opacity']) element.attributes.delete(name)
  if (!SHAPES.has(element.name)) return
  element.references.delete('stroke')
  element.attributes.set('stroke', 'none')
  fillWith(element, code === undefined || code >= MOST_CODES ? 'none' : paintOfCode(code))
  element.attributes.set('shape-rendering', 'crispEdges')
}

function fillWith(element: CleanElement, paint: string): void {
  element.references.delete('fill')
  element.attributes.set('fill', paint)
}

function eachOf(element: CleanElement, visit: (element: CleanElement) => void): void {
  visit(element)
  for (const child of element.children) eachOf(child, visit)
}

import { type Declared, MOST_WORDS, wordsIn } from './clean'
import { parseLength } from './lengths'
import type { SvgElement } from './parse'

/** What a text inherits of its type. */
export type TypeStyle = { size: number; anchor: string }

/** A run of words with one beginning, on a baseline, in the units of the element that holds it. */
export type Line = {
  words: string
  /** where it begins on its baseline, from the left */
  x: number
  y: number
  size: number
  width: number
  /** what gives it its paint */
  source: SvgElement
}

const FIRST_SIZE = 16
/** How far letters reach over their baseline, and how high a line is, by the size of the type. */
const ASCENT = 0.8
const LINE = 1.05
/** How many letters of a part are measured, and how many of the places it may say for each. */
const MOST_LETTERS = 200

/** The box that holds a line, about: no font of the sender is at hand. */
export const boxOfLine = ({ x, y, size, width }: Line) => ({
  x,
  y: y - ASCENT * size,
  width,
  height: LINE * size,
})

/** The size of type and the anchor at each element, as they are inherited. */
export function typeStyles(root: SvgElement, declared: Declared): (element: SvgElement) => TypeStyle {
  const known = new Map<SvgElement, TypeStyle>()
  const visit = (element: SvgElement, parent: TypeStyle) => {
    const said = (name: string) => declared.get(element)?.get(name) ?? element.attributes.get(name)
    const size = parseLength(said('font-size'), parent.size, parent.size)
    const own: TypeStyle = {
      size: size && size > 0 ? size : parent.size,
      anchor: said('text-anchor')?.trim() ?? parent.anchor,
    }
    known.set(element, own)
    for (const child of element.children) visit(child, own)
  }
  const first = { size: FIRST_SIZE, anchor: 'start' }
  visit(root, first)
  return (element) => known.get(element) ?? first
}

/**
 * The lines of a text: a part with a place of its own begins one, any other goes on with the one before. Widths are
 * estimated, unless the file says them.
 * @param frame that lengths in per cent are a part of
 */
export function linesOf(
  text: SvgElement,
  styleOf: (element: SvgElement) => TypeStyle,
  frame: { width: number; height: number },
): Line[] {
  const lines: (Line & { anchor: string; from: number })[] = []
  const at = { x: 0, y: 0 }
  const visit = (element: SvgElement) => {
    const { size, anchor } = styleOf(element)
    const places = (name: string, whole: number) =>
      (element.attributes.get(name) ?? '')
        .split(/[\s,]+/, MOST_LETTERS)
        .flatMap((part) => parseLength(part, size, whole) ?? [])
    const [xs, ys] = [places('x', frame.width), places('y', frame.height)]
    const [dx, dy] = [places('dx', frame.width)[0], places('dy', frame.height)[0]]
    at.x = (xs[0] ?? at.x) + (dx ?? 0)
    at.y = (ys[0] ?? at.y) + (dy ?? 0)
    const own = element.text.replace(/\s+/g, ' ').trim()
    if (own) {
      const placed = xs.length > 0 || ys.length > 0 || dy !== undefined
      const spread = xs.length > 1 ? (xs.at(-1) ?? 0) - at.x + size / 2 : 0
      const width = Math.max(spread, widthOf(own, size))
      const last = lines.at(-1)
      if (last && !placed && element !== text) {
        last.words = `${last.words} ${own}`.slice(0, MOST_WORDS)
        last.width += width
      } else
        lines.push({
          words: own.slice(0, MOST_WORDS),
          ...at,
          from: at.x,
          size,
          width,
          anchor,
          source: element,
        })
      at.x += width
    }
    for (const child of element.children) visit(child)
  }
  visit(text)
  const told = parseLength(text.attributes.get('textLength'), FIRST_SIZE, frame.width)
  if (told && told > 0 && lines[0] && lines.length === 1) lines[0].width = told
  return lines.map(({ anchor, from, ...line }) => ({ ...line, x: from - line.width * startOf(anchor) }))
}

const startOf = (anchor: string): number => (anchor === 'middle' ? 0.5 : anchor === 'end' ? 1 : 0)

/** Words along a path of the drawing. */
export type Along = { id: string; words: string; source: SvgElement }

/** What runs along a path in a text; null where it runs straight. */
export function pathUnder(text: SvgElement): Along | null {
  const source = text.children.find(({ name }) => name === 'textPath')
  const href = source?.attributes.get('href')?.trim()
  const words = source ? wordsIn(source) : ''
  return source && words && href?.startsWith('#') ? { id: href.slice(1), words, source } : null
}

/** About how wide words are in a plain font: narrow, wide and capital letters apart. */
function widthOf(words: string, size: number): number {
  let width = 0
  for (const letter of words.slice(0, MOST_LETTERS)) {
    if (/[iljtfr.,;:'’!|()\s]/.test(letter)) width += 0.3
    else if (/[mwMW@]/.test(letter) || letter > '\u2e80') width += 0.9
    else if (/[\p{Lu}\d]/u.test(letter)) width += 0.66
    else width += 0.54
  }
  return width * size
}

import { writeViewBox } from './frame'
import type { SvgLimits } from './limits'
import { parseSvg, type SvgElement } from './parse'
import { checkReferences, localReference } from './references'
import { takeStyles } from './styles'
import type { ViewBox } from './verdict'
import { escapeXml } from './write'

/**
 * What a renderer could not be trusted with: pictures inside pictures, and effects whose cost has nothing to do
 * with the size of the file (a pattern of a million units fills all memory).
 */
const LEFT_OUT = new Set(['image', 'feImage', 'filter', 'pattern', 'script', 'foreignObject', 'style'])

/**
 * The source of an upload as a renderer may draw it, to be compared with its cleaned form: everything as it was
 * written, except for `LEFT_OUT` and for whatever leads out of the file.
 * @param viewBox the frame of the cleaned form
 * @throws Refused for what `sanitiseSvg` refuses by its limits
 */
export function drawableSource(bytes: Uint8Array, limits: SvgLimits, viewBox: ViewBox): string {
  const { root } = parseSvg(bytes, limits)
  const { declared, rest } = takeStyles(root)
  checkReferences(root, declared, limits)
  for (const name of ['x', 'y', 'width', 'height']) root.attributes.delete(name)
  root.attributes.set('viewBox', writeViewBox(viewBox))

  const write = (element: SvgElement): string => {
    if (LEFT_OUT.has(element.name)) return ''
    const pairs = [...element.attributes].filter(([name, value]) => staysInside(name, value))
    const style = [...(declared.get(element) ?? [])]
      .filter(([name, value]) => staysInside(name, value))
      .map(([name, value]) => `${name}:${value}`)
    if (style.length > 0) pairs.push(['style', style.join(';')])
    const attributes = pairs.map(([name, value]) => ` ${written(name)}="${escapeXml(value)}"`).join('')
    const sheet = element === root ? sheetOf(rest) : ''
    return `<${element.name}${attributes}>${sheet}${element.children.map(write).join('')}</${element.name}>`
  }
  const names = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"'
  return write(root).replace('<svg', `<svg ${names}`)
}

function staysInside(name: string, value: string): boolean {
  if (name === 'href') return value.trim().startsWith('#')
  return name === 'd' || localReference(value) !== 'elsewhere'
}

function written(name: string): string {
  return name === 'href' ? 'xlink:href' : name
}

function sheetOf(rules: string[]): string {
  const inside = rules.filter((rule) => !rule.includes('@') && localReference(rule) === null)
  return inside.length > 0 ? `<style>${escapeXml(inside.join('\n'))}</style>` : ''
}

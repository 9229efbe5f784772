import { SHAPES } from './allowed'
import type { CleanElement } from './clean'
import { writeViewBox } from './frame'
import type { ViewBox } from './verdict'

/** A paint that points at nothing paints nothing; other references to nothing are as if not written. */
const PAINTS = new Set(['fill', 'stroke'])

type Names = {
  /** the element that each id of the source means */
  targets: ReadonlyMap<string, CleanElement>
  /** id of the source → id in the file, for those that something points at */
  renamed: ReadonlyMap<string, string>
}

/**
 * Writes a clean tree as a file. Ids that nothing points at go; the others carry the prefix, so that two drawings
 * on one page don't share a name. Where several elements have one id, it is the first one's, as browsers see it;
 * `doubled` names those ids.
 */
export function writeSvg(
  root: CleanElement,
  viewBox: ViewBox,
  prefix: string,
): { svg: string; ids: string[]; doubled: string[] } {
  const targets = new Map<string, CleanElement>()
  const pointedAt = new Set<string>()
  each(root, ({ references }) => {
    for (const { id } of references.values()) pointedAt.add(id)
  })
  const doubled = new Set<string>()
  each(root, (element) => {
    if (!element.id || !pointedAt.has(element.id)) return
    if (targets.has(element.id)) doubled.add(element.id)
    else targets.set(element.id, element)
  })
  const renamed = new Map([...targets.keys()].map((id, index) => [id, `${prefix}${index + 1}`]))
  const body = writeElement(root, { targets, renamed }, ` viewBox="${writeViewBox(viewBox)}"`)
  const xlink = body.includes(' xlink:href="#') ? ' xmlns:xlink="http://www.w3.org/1999/xlink"' : ''
  const svg = `<svg xmlns="http://www.w3.org/2000/svg"${xlink}${body.slice('<svg'.length)}`
  return { svg, ids: [...renamed.values()], doubled: [...doubled] }
}

/** What a file of `writeSvg` draws, as a group: for a page that sets it into a drawing of its own. */
export function asGroup(svg: string): string {
  const inside = svg.replace(/^<svg xmlns="[^"]*"(?: xmlns:xlink="[^"]*")? viewBox="[^"]*"/, '<g')
  return inside.replace(/<\/svg>$/, '</g>')
}

/** Whether anything in the tree could draw. */
export function drawsSomething(element: CleanElement): boolean {
  return SHAPES.has(element.name) || element.children.some(drawsSomething)
}

function writeElement(element: CleanElement, names: Names, frame = ''): string {
  const pairs: [string, string][] = []
  const id = element.id ?? ''
  if (names.targets.get(id) === element) pairs.push(['id', names.renamed.get(id) ?? ''])
  if (element.classes.length > 0) pairs.push(['class', element.classes.join(' ')])
  pairs.push(...element.attributes)
  for (const [name, reference] of element.references) {
    const target = names.renamed.get(reference.id)
    if (name === 'href') {
      // `xlink:href`, because iOS 12 knows no other.
      if (target !== undefined) pairs.push(['xlink:href', `#${target}`])
      else if (element.name === 'use') return ''
    } else if (target !== undefined) pairs.push([name, `url(#${target}) ${reference.fallback}`.trim()])
    else if (PAINTS.has(name)) pairs.push([name, reference.fallback || 'none'])
  }
  const attributes = pairs.map(([name, value]) => ` ${name}="${escapeXml(value)}"`).join('')
  const inside =
    escapeXml(element.text) + element.children.map((child) => writeElement(child, names)).join('')
  const start = `<${element.name}${frame}${attributes}`
  return inside ? `${start}>${inside}</${element.name}>` : `${start}/>`
}

function each(element: CleanElement, visit: (element: CleanElement) => void): void {
  visit(element)
  for (const child of element.children) each(child, visit)
}

/** Text as it may stand in an attribute or between tags. */
export function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replace(/\s+/g, ' ')
}

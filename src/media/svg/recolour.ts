import { writeViewBox } from './frame'
import { SVG_LIMITS } from './limits'
import { parseSvg, type SvgElement } from './parse'
import { localReference } from './references'
import type { ViewBox } from './verdict'
import { escapeXml } from './write'

/** What an element takes from the one around it, and what it is where none says so. */
const INHERITED = { fill: 'black', stroke: 'none', color: 'black' } as const
type Paint = keyof typeof INHERITED
const PAINTS = ['fill', 'stroke', 'color'] as const

/** Words that are no colour of their own. */
const NO_COLOUR = /^(?:none|inherit|currentcolor|transparent|context-(?:fill|stroke))$/i

/**
 * Gives a cleaned drawing other colours: every paint and every colour of a gradient goes through `repaint`. Masks
 * keep theirs, because there a colour says how much is seen.
 * @param svg what `sanitiseSvg` wrote
 * @param repaint takes a colour as it is written in the file, and returns one
 */
export function recolourSvg(svg: string, repaint: (colour: string) => string): string {
  return write(repainted(svg, repaint))
}

/**
 * A drawing in one colour, cut out where it shows: what `shows` says of each colour is what remains of it, so that
 * light words in a dark disc become holes.
 * @param svg what `sanitiseSvg` wrote, in the frame `viewBox`
 * @param shows whether a colour is ink, or lets the ground through
 * @param ink the colour of all that remains
 */
export function stencilSvg(
  svg: string,
  viewBox: ViewBox,
  shows: (colour: string) => boolean,
  ink: string,
): string {
  const root = repainted(svg, (colour) => (shows(colour) ? '#ffffff' : '#000000'))
  const { x, y, width, height } = viewBox
  const place = { x: String(x), y: String(y), width: String(width), height: String(height) }
  const titles = root.children.filter(({ name }) => name === 'title')
  const inside = element(
    'g',
    paintsOf(root),
    root.children.filter((child) => !titles.includes(child)),
  )
  const mask = element('mask', { id: 'stencil', maskUnits: 'userSpaceOnUse', ...place }, [inside])
  const plate = element('rect', { ...place, fill: ink, mask: 'url(#stencil)' }, [])
  return write({
    ...root,
    attributes: new Map([['viewBox', writeViewBox(viewBox)]]),
    children: [...titles, mask, plate],
  })
}

function element(name: string, attributes: Record<string, string>, children: SvgElement[]): SvgElement {
  return { name, attributes: new Map(Object.entries(attributes)), children, text: '' }
}

function paintsOf({ attributes }: SvgElement): Record<string, string> {
  return Object.fromEntries(
    [...attributes].filter(([name]) => !/^(?:viewBox|role|aria-hidden|focusable)$/.test(name)),
  )
}

function repainted(svg: string, repaint: (colour: string) => string): SvgElement {
  const { root } = parseSvg(Buffer.from(svg), SVG_LIMITS)
  const kept = keepMasks(root)
  const visit = (node: SvgElement, around: Record<Paint, string>): void => {
    const { attributes } = node
    const own = { ...around }
    for (const paint of PAINTS) own[paint] = attributes.get(paint) ?? around[paint]
    if (node.name === 'mask') {
      // Its content would inherit what the drawing around it now is.
      for (const paint of PAINTS) attributes.set(paint, own[paint])
      return
    }
    if (node === kept) return
    for (const paint of PAINTS) {
      const value = attributes.get(paint)
      if (value !== undefined) attributes.set(paint, otherwise(value, repaint))
    }
    if (node.name === 'stop')
      attributes.set('stop-color', otherwise(attributes.get('stop-color') ?? 'black', repaint))
    for (const child of node.children) visit(child, own)
  }
  const before = { ...INHERITED }
  visit(root, before)
  // What names no colour is black: said once, at the top, so that it changes with the rest.
  if (!root.attributes.has('fill')) root.attributes.set('fill', repaint('black'))
  if (!root.attributes.has('color') && /currentcolor/i.test(svg))
    root.attributes.set('color', repaint('black'))
  return root
}

/** A colour goes through `repaint`; a reference stays, and its fallback goes. */
function otherwise(value: string, repaint: (colour: string) => string): string {
  const reference = localReference(value)
  if (reference === 'elsewhere' || NO_COLOUR.test(value)) return value
  if (!reference) return repaint(value)
  const end = value.indexOf(')') + 1
  const fallback = value.slice(end).trim()
  return `${value.slice(0, end)} ${fallback && !NO_COLOUR.test(fallback) ? repaint(fallback) : fallback}`.trim()
}

/** What an element points at, by which attribute, where a colour may come along. */
function pointsAt({ name, attributes }: SvgElement): { attribute: string; id: string }[] {
  const href = /^(?:use|linearGradient|radialGradient)$/.test(name) ? attributes.get('href') : undefined
  const found = href?.startsWith('#') ? [{ attribute: 'href', id: href.slice(1) }] : []
  for (const attribute of ['fill', 'stroke']) {
    const reference = localReference(attributes.get(attribute) ?? '')
    if (reference && reference !== 'elsewhere') found.push({ attribute, id: reference.id })
  }
  return found
}

function each(node: SvgElement, act: (node: SvgElement) => void): void {
  act(node)
  for (const child of node.children) each(child, act)
}

/**
 * Gives masks copies of their own of all that they draw with from elsewhere, which the drawing may draw with too.
 * @returns where the copies are, not to be repainted; null where there are none
 */
function keepMasks(root: SvgElement): SvgElement | null {
  const byId = new Map<string, SvgElement>()
  const masks: SvgElement[] = []
  each(root, (node) => {
    const id = node.attributes.get('id')
    if (id) byId.set(id, node)
    if (node.name === 'mask') masks.push(node)
  })
  const shared = new Set<string>()
  const collect = (inside: SvgElement): void =>
    each(inside, (node) => {
      for (const { id } of pointsAt(node)) {
        const target = byId.get(id)
        if (!target || shared.has(id)) continue
        shared.add(id)
        collect(target)
      }
    })
  for (const mask of masks) collect(mask)
  if (shared.size === 0) return null

  const own = (id: string) => `${id}-own`
  const copy = ({ name, attributes, children, text }: SvgElement): SvgElement => ({
    name,
    attributes: new Map(attributes),
    children: children.map(copy),
    text,
  })
  const copies = [...shared].flatMap((id) => byId.get(id) ?? []).map(copy)
  for (const one of copies) {
    each(one, (node) => {
      const id = node.attributes.get('id')
      if (id && !shared.has(id)) node.attributes.delete('id')
      else if (id) node.attributes.set('id', own(id))
    })
  }
  for (const inside of [...masks, ...copies]) {
    each(inside, (node) => {
      for (const { attribute, id } of pointsAt(node)) {
        const value = node.attributes.get(attribute) ?? ''
        if (shared.has(id)) node.attributes.set(attribute, value.replace(`#${id}`, `#${own(id)}`))
      }
    })
  }
  const place = element('defs', {}, copies)
  root.children.push(place)
  return place
}

const NAMES = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"'

function write(root: SvgElement): string {
  const one = ({ name, attributes, children, text }: SvgElement): string => {
    const pairs = [...attributes]
      .map(([key, value]) => ` ${key === 'href' ? 'xlink:href' : key}="${escapeXml(value)}"`)
      .join('')
    return `<${name}${pairs}>${escapeXml(text)}${children.map(one).join('')}</${name}>`
  }
  return one(root).replace('<svg', `<svg ${NAMES}`)
}

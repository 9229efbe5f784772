import {
  DRAWING_CLASS,
  EFFECTS,
  ELEMENTS,
  LINKING,
  PRESENTATION,
  QUIET,
  ROOT_EXACT,
  SCRIPTED,
  UNWRAPPED,
} from './allowed'
import { embeddedRaster } from './embedded'
import { Findings } from './findings'
import type { SvgElement } from './parse'
import { classesOf } from './styles'
import { cleanValue, type ValueKind } from './values'
import { Refused } from './verdict'

/** An element that holds only what the allow-list knows; where it points is kept apart until ids are renamed. */
export type CleanElement = {
  name: string
  id: string | undefined
  classes: string[]
  attributes: Map<string, string>
  /** attribute → the id it points at, and the paint to fall back to */
  references: Map<string, { id: string; fallback: string }>
  children: CleanElement[]
  text: string
}

/** The values that style rules give to each element. */
export type Declared = ReadonlyMap<SvgElement, ReadonlyMap<string, string>>

/**
 * Puts what is to be seen in the place of type or of an embedded raster: into a group that has the place and the
 * paint of the element.
 */
export type StandIn = (element: SvgElement, group: CleanElement) => void

const TEXT = new Set(['text', 'tspan', 'textPath', 'tref', 'textArea', 'altGlyph'])

/**
 * Builds a clean copy of a tree from the allow-list, noting what doesn't pass.
 * Type and embedded rasters are refused rather than dropped: the picture would silently lose a part.
 * @param standIn puts something in their place instead
 * @throws Refused `text-inside`, `raster-inside`
 */
export function cleanTree(
  root: SvgElement,
  declared: Declared,
  findings: Findings,
  standIn?: StandIn,
): CleanElement {
  const bare = (element: SvgElement, name: string, isRoot: boolean): CleanElement => {
    const copy = emptyElement(name)
    copy.id = element.attributes.get('id')
    copy.classes = classesOf(element).filter((token) => DRAWING_CLASS.test(token))
    copy.text = name === 'title' || name === 'desc' ? element.text.trim() : ''
    for (const [key, value] of element.attributes) takeAttribute(copy, key, value, isRoot, findings)
    for (const [key, value] of declared.get(element) ?? []) {
      takeValue(copy, key, PRESENTATION[key], value, findings)
    }
    return copy
  }
  const clean = (element: SvgElement, name: string, isRoot: boolean): CleanElement => {
    const copy = bare(element, name, isRoot)
    for (const child of element.children) {
      const culprit = culpritOf(child)
      if (culprit && !standIn) throw culprit
      if (culprit && standIn) {
        const group = bare(child, 'g', false)
        standIn(child, group)
        copy.children.push(group)
        if (element.name === 'switch') break
        continue
      }
      const kept = nameFor(child, element.name, findings)
      if (!kept) continue
      copy.children.push(clean(child, kept, false))
      // A switch shows the first child that a reader understands.
      if (element.name === 'switch') break
    }
    return copy
  }
  return clean(root, 'svg', true)
}

/** An element that says nothing yet. */
export const emptyElement = (name: string): CleanElement => ({
  name,
  id: undefined,
  classes: [],
  attributes: new Map(),
  references: new Map(),
  children: [],
  text: '',
})

const hrefOf = (element: SvgElement): string => element.attributes.get('href')?.trim() ?? ''

/** Why a drawing with this element is refused: it is type, or an embedded raster. Null for any other. */
function culpritOf(element: SvgElement): Refused | null {
  if (TEXT.has(element.name)) {
    const words = wordsIn(element)
    return words ? new Refused('text-inside', { words }) : null
  }
  if (element.name !== 'image' && element.name !== 'feImage') return null
  const href = hrefOf(element)
  return /^data:/i.test(href) ? new Refused('raster-inside', embeddedRaster(href)) : null
}

/** Gives a stand-in the paint of one element of the source. */
export function takePaint(copy: CleanElement, source: SvgElement, declared: Declared): CleanElement {
  for (const name of ['fill', 'fill-opacity']) {
    const value = declared.get(source)?.get(name) ?? source.attributes.get(name)
    if (value !== undefined) takeValue(copy, name, PRESENTATION[name], value, new Findings())
  }
  return copy
}

/** The name under which an element stays, or null when it goes. */
function nameFor(element: SvgElement, parent: string, findings: Findings): string | null {
  const { name } = element
  if (UNWRAPPED.has(name)) return 'g'
  if (TEXT.has(name)) return null
  const href = hrefOf(element)
  if (name === 'image' || name === 'feImage') {
    if (href) findings.add('external-removed', name)
    return null
  }
  if (name === 'use' && !href.startsWith('#')) {
    if (href) findings.add(/^\s*javascript:/i.test(href) ? 'script-removed' : 'external-removed', name)
    return null
  }
  if (ELEMENTS.has(name)) return name
  if (parent === 'switch') return null
  if (name === 'metadata') findings.add('editor-data-removed', name)
  else if (SCRIPTED.has(name)) findings.add('script-removed', name)
  else findings.add(EFFECTS.has(name) ? 'effect-removed' : 'element-removed', name)
  return null
}

/** As many letters of a text as are ever told or shown. */
export const MOST_WORDS = 40

/** The first words of an element and of all inside it, parted by single spaces. Each text is read once, if at all. */
export function wordsIn(element: SvgElement): string {
  let words = ''
  const visit = ({ text, children }: SvgElement) => {
    if (words.length >= MOST_WORDS) return
    const own = text.replace(/\s+/g, ' ').trim().slice(0, MOST_WORDS)
    if (own) words = words ? `${words} ${own}` : own
    for (const child of children) visit(child)
  }
  visit(element)
  return words.slice(0, MOST_WORDS)
}

function takeAttribute(
  copy: CleanElement,
  name: string,
  value: string,
  isRoot: boolean,
  findings: Findings,
): void {
  if (/^on/i.test(name) || /^\s*(?:javascript|vbscript):/i.test(value)) {
    findings.add('script-removed', name)
    return
  }
  if (name === 'href') {
    if (!value.trim().startsWith('#')) findings.add('external-removed', `${copy.name} href`)
    else if (LINKING.has(copy.name)) copy.references.set('href', { id: value.trim().slice(1), fallback: '' })
    return
  }
  if (isRoot && ROOT_EXACT[name] === value.trim()) {
    copy.attributes.set(name, value.trim())
    return
  }
  // The frame is decided once, for the whole drawing, and written by itself.
  if (isRoot && /^(?:x|y|width|height|viewBox)$/.test(name)) return
  const own = ELEMENTS.get(copy.name) ?? {}
  const kind = own[name] ?? PRESENTATION[name] ?? (name === 'transform' ? 'transform' : undefined)
  takeValue(copy, name, kind, value, findings)
}

function takeValue(
  copy: CleanElement,
  name: string,
  kind: ValueKind | undefined,
  raw: string,
  findings: Findings,
): void {
  if (!kind) {
    if (!QUIET.some((pattern) => pattern.test(name))) findings.add('attribute-removed', name)
    return
  }
  const result = cleanValue(kind, raw)
  if (result === 'external') findings.add('external-removed', name)
  else if (result === 'malformed') findings.add('attribute-removed', name)
  else {
    copy.attributes.delete(name)
    copy.references.delete(name)
    if (result.id === undefined) copy.attributes.set(name, result.value)
    else copy.references.set(name, { id: result.id, fallback: result.value })
  }
}

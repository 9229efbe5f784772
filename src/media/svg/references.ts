import type { SvgLimits } from './limits'
import type { SvgElement } from './parse'
import { Refused } from './verdict'

/** `url(#id)`, with or without quotes: the only form in which a value may point somewhere. */
const LOCAL_URL = /^url\( ?(["']?)#([\w.:-]{1,200})\1 ?\)/i

/** Elements whose `href` draws or inherits what it points at (a link's does not). */
const FOLLOWED = new Set([
  'use',
  'linearGradient',
  'radialGradient',
  'pattern',
  'filter',
  'mpath',
  'textPath',
  'tref',
])

/** The first element of each id, as browsers resolve them. */
export function elementsById(root: SvgElement): Map<string, SvgElement> {
  const byId = new Map<string, SvgElement>()
  const visit = (element: SvgElement) => {
    const id = element.attributes.get('id')
    if (id && !byId.has(id)) byId.set(id, element)
    for (const child of element.children) visit(child)
  }
  visit(root)
  return byId
}

/**
 * The id that a value points at by `url(#id)` at its beginning (a fallback may follow), null where it points
 * nowhere, or `'elsewhere'` where it has a `url` of any other form.
 */
export function localReference(value: string): { id: string } | null | 'elsewhere' {
  if (!/url|src\(|image|\\/i.test(value)) return null
  const trimmed = value.trim()
  const match = LOCAL_URL.exec(trimmed)
  if (!match?.[2] || /url|\\/i.test(trimmed.slice(match[0].length))) return 'elsewhere'
  return { id: match[2] }
}

/** The ids that an element's own values point at. */
export function referencesOf(
  element: SvgElement,
  declared: ReadonlyMap<string, string> | undefined,
): string[] {
  const ids: string[] = []
  const href = element.attributes.get('href')?.trim()
  if (href?.startsWith('#') && FOLLOWED.has(element.name)) ids.push(href.slice(1))
  for (const values of [element.attributes, declared]) {
    for (const [name, value] of values ?? []) {
      const reference = name === 'd' ? null : localReference(value)
      if (reference && reference !== 'elsewhere') ids.push(reference.id)
    }
  }
  return ids
}

/**
 * Follows every reference and counts what would be drawn, so that a small file can't unfold into a huge picture.
 * A loop, a chain over `limits.chain` and more than `limits.expanded` elements are refused.
 * @throws Refused
 */
export function checkReferences(
  root: SvgElement,
  declared: ReadonlyMap<SvgElement, ReadonlyMap<string, string>>,
  limits: SvgLimits,
): void {
  const byId = elementsById(root)
  const known = new Map<SvgElement, { drawn: number; chain: number } | 'open'>()

  const measure = (element: SvgElement, chain: number): { drawn: number; chain: number } => {
    const before = known.get(element)
    if (before === 'open') throw new Refused('reference-loop')
    if (before) return before
    if (chain > limits.chain) throw new Refused('reference-chain', { limit: limits.chain })
    known.set(element, 'open')
    const total = { drawn: 1, chain: 0 }
    const add = (other: { drawn: number; chain: number }, step: number) => {
      total.drawn += other.drawn
      total.chain = Math.max(total.chain, other.chain + step)
      if (total.drawn > limits.expanded) throw new Refused('expands-too-far', { limit: limits.expanded })
      if (total.chain > limits.chain) throw new Refused('reference-chain', { limit: limits.chain })
    }
    for (const child of element.children) add(measure(child, chain), 0)
    for (const id of referencesOf(element, declared.get(element))) {
      const target = byId.get(id)
      if (target) add(measure(target, chain + 1), 1)
    }
    known.set(element, total)
    return total
  }
  measure(root, 0)
}

import { type Declaration, parseDeclarations, parseSheet, type SimpleRule } from './css'
import type { SvgElement } from './parse'

/** What the style sheets and `style` attributes of a drawing say, brought to the elements they speak of. */
export type Styled = {
  /** the declarations that win, per element: property → value */
  declared: Map<SvgElement, Map<string, string>>
  /** rules that are not understood, as they were written; of those that weigh too much the selector alone */
  rest: string[]
}

type Ordered = SimpleRule & { order: number }

const RANK = { element: 1, class: 2, id: 3, attribute: 4 } as const
const IMPORTANT = 10
/**
 * Characters that all rules together may give to all elements: a short rule that speaks of every element weighs as
 * often as there are elements. Five thousand elements with ten declarations each stay under it.
 */
const MOST_GIVEN = 2_000_000
const SIGNS = { element: '', class: '.', id: '#' } as const

/**
 * Resolves the simple rules of all `<style>` elements and the `style` attributes, by specificity and order, and
 * takes both out of the tree. Drawing programs write colours this way; as attributes they need no style sheet,
 * which a strict content security policy would not allow.
 */
export function takeStyles(root: SvgElement): Styled {
  const rest: string[] = []
  const rules = new Map<string, Ordered[]>()
  const sheets = takeSheets(root)
  const spokenOf = sheets.length > 0 ? elementsOfKeys(root) : new Map<string, number>()
  let order = 0
  let left = MOST_GIVEN
  for (const text of sheets) {
    const sheet = parseSheet(text)
    for (const rule of sheet.rest) rest.push(rule)
    for (const rule of sheet.rules) {
      const key = `${rule.kind} ${rule.name}`
      const given = (spokenOf.get(key) ?? 0) * rule.weight
      if (given > left) {
        rest.push(`${SIGNS[rule.kind]}${rule.name}{}`)
        continue
      }
      left -= given
      const same = rules.get(key)
      if (same) same.push({ ...rule, order })
      else rules.set(key, [{ ...rule, order }])
      order += 1
    }
  }
  const declared = new Map<SvgElement, Map<string, string>>()
  const visit = (element: SvgElement) => {
    const own = declarationsOf(element, rules)
    if (own.size > 0) declared.set(element, own)
    element.attributes.delete('style')
    for (const child of element.children) visit(child)
  }
  visit(root)
  return { declared, rest }
}

function declarationsOf(element: SvgElement, rules: Map<string, Ordered[]>): Map<string, string> {
  const values = new Map<string, string>()
  const ranks = new Map<string, number>()
  const apply = (declarations: Declaration[], rank: number) => {
    for (const { property, value, important } of declarations) {
      const weight = rank + (important ? IMPORTANT : 0)
      if (weight < (ranks.get(property) ?? 0)) continue
      ranks.set(property, weight)
      values.set(property, value)
    }
  }
  if (rules.size > 0) {
    const matching = keysOf(element)
      .flatMap((key) => rules.get(key) ?? [])
      .sort((a, b) => a.order - b.order)
    for (const rule of matching) apply(rule.declarations, RANK[rule.kind])
  }
  const style = element.attributes.get('style')
  if (style) apply(parseDeclarations(style), RANK.attribute)
  return values
}

/** What rules may call an element by. */
const keysOf = (element: SvgElement): string[] => [
  `element ${element.name}`,
  ...classesOf(element).map((name) => `class ${name}`),
  `id ${element.attributes.get('id') ?? ''}`,
]

/** How many elements each key speaks of. */
function elementsOfKeys(root: SvgElement): Map<string, number> {
  const counts = new Map<string, number>()
  const visit = (element: SvgElement) => {
    for (const key of keysOf(element)) counts.set(key, (counts.get(key) ?? 0) + 1)
    for (const child of element.children) visit(child)
  }
  visit(root)
  return counts
}

/** The class names of an element, each once, at most sixteen. */
export function classesOf(element: SvgElement): string[] {
  const names = (element.attributes.get('class') ?? '').split(/\s+/).filter(Boolean)
  return [...new Set(names)].slice(0, 16)
}

function takeSheets(root: SvgElement): string[] {
  const sheets: string[] = []
  const visit = (element: SvgElement) => {
    for (const child of element.children) {
      if (child.name === 'style') sheets.push(child.text)
      else visit(child)
    }
    element.children = element.children.filter((child) => child.name !== 'style')
  }
  visit(root)
  return sheets
}

import { readFile } from 'node:fs/promises'
import { gzipSync } from 'node:zlib'
import postcss, { type Declaration, type Rule } from 'postcss'
import { beforeAll, describe, expect, it } from 'vitest'
import { buildIslands } from './islands'
import { inClone } from './lib/clone'
import { buildStyles, joinStyles } from './styles'

let source: string
let shipped: string

beforeAll(async () => {
  source = await joinStyles()
  shipped = await buildStyles()
})

const declarations = (css: string): Declaration[] => {
  const found: Declaration[] = []
  postcss.parse(css).walkDecls((declaration) => {
    found.push(declaration)
  })
  return found
}

const names = (css: string) => new Set(declarations(css).map(({ prop }) => prop))

describe('the sheet as written', () => {
  it('keeps every rule in one of its five layers', () => {
    const loose: string[] = []
    postcss.parse(source).each((node) => {
      if (node.type === 'rule' || (node.type === 'atrule' && !['layer', 'font-face'].includes(node.name)))
        loose.push(node.toString().slice(0, 60))
    })
    expect(loose).toEqual([])
    expect(source).toContain('@layer tokens, base, components, page, print;')
  })

  it('writes by the rules of the floor', () => {
    const young = [
      'inset',
      'inset-inline',
      'inset-block',
      'margin-inline',
      'margin-block',
      'padding-inline',
      'padding-block',
      'rotate',
      'translate',
      'scale',
    ]
    expect([...names(source)].filter((name) => young.includes(name))).toEqual([])
    expect(source).not.toMatch(/:(?:is|where)\(/)
    expect(source).not.toMatch(/\bdata:/)
  })

  it('never joins var() and a young function in one declaration outside a question', () => {
    const dies = declarations(source).filter(({ value, parent }) => {
      if (!/var\(/.test(value) || !/(?:color-mix|oklch|clamp)\(/.test(value)) return false
      return !asked(parent as Rule)
    })
    expect(dies.map(String)).toEqual([])
  })

  it('selects by no id, which would outweigh the layers', () => {
    const withId: string[] = []
    postcss.parse(source).walkRules(({ selector }) => {
      if (/#[\w-]/.test(selector)) withId.push(selector)
    })
    expect(withId).toEqual([])
  })
})

/** Whether a rule stands inside `@supports`. */
function asked(rule: Rule): boolean {
  for (let at = rule.parent; at && at.type !== 'root'; at = at.parent as typeof rule.parent)
    if (at.type === 'atrule' && 'name' in at && at.name === 'supports') return true
  return false
}

describe('the sheet as it ships', () => {
  it('has no layer left, and no young syntax that old engines would drop a rule for', () => {
    expect(shipped).not.toContain('@layer')
    expect(shipped).not.toMatch(/@media[^{]*[<>]=?/)
    expect(shipped).not.toMatch(/\{[^{}]*&/)
  })

  it('keeps logical properties, which turn with the reader', () => {
    const logical = (css: string) =>
      declarations(css).filter(({ prop }) => /^(?:margin|padding|border)-(?:inline|block)-/.test(prop)).length
    expect(logical(shipped)).toBeGreaterThan(150)
    const physical = [...names(shipped)].filter((name) => /^(?:margin|padding)-(?:left|right)$/.test(name))
    expect(physical).toEqual([])
  })

  it('keeps both words of a fallback', () => {
    const light = declarations(shipped)
      .filter(({ prop }) => prop === '--light')
      .map(({ value }) => value.trim())
    expect(light[0]).toBe('#fdcc45')
    expect(light.some((value) => value.startsWith('oklch'))).toBe(true)
    expect(shipped).toContain('@supports not (inset: 0)')
    expect(shipped).toContain('overflow:clip')
  })

  it('weighs at most 12 KB as it travels', () => {
    expect(gzipSync(shipped, { level: 9 }).length).toBeLessThanOrEqual(12 * 1024)
  })
})

it('the islands weigh at most 4 KB together, and that of the palette as much by itself', async () => {
  const islands = await buildIslands()
  const [palette, others] = [
    islands.filter(({ name }) => name === 'palette-live'),
    islands.filter(({ name }) => name !== 'palette-live'),
  ]
  expect(others.map(({ name }) => name)).toEqual([
    'copy-button',
    'kit-hash',
    'leave-guard',
    'print-button',
    'quick-exit',
    'relais-embed',
    'relais-frame',
  ])
  expect(others.reduce((sum, { gzip }) => sum + gzip, 0)).toBeLessThanOrEqual(4 * 1024)
  expect(palette.map(({ gzip }) => gzip <= 4 * 1024)).toEqual([true])
})

it('the element for other people’s pages weighs at most 3 KB, and leaves no name in them', async () => {
  const [element] = (await buildIslands()).filter(({ name }) => name === 'relais-embed')
  expect(element?.gzip).toBeLessThanOrEqual(3 * 1024)
  expect(element?.code).toMatch(/^"use strict";\(\(\)=>\{|^\(\(\)=>\{/)
})

it('the night of an embed is the night of the site', async () => {
  const widget = await readFile(inClone('src/ui/styles/widget.css'), 'utf8')
  const tokens = await readFile(inClone('src/ui/styles/tokens.css'), 'utf8')
  const night = (css: string, selector: string) => {
    const values = new Map<string, string>()
    postcss
      .parse(css)
      .walkRules(selector, (rule) => rule.walkDecls(/^--/, ({ prop, value }) => void values.set(prop, value)))
    return Object.fromEntries(values)
  }
  const settled = night(widget, ':root[data-scheme="dark"]')
  expect(Object.keys(settled).length).toBeGreaterThan(20)
  expect(settled).toEqual(night(tokens, ':root:not([data-scheme="light"])'))
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DRAWING_CLASS, ELEMENTS, PRESENTATION } from './allowed'
import { SVG_LIMITS } from './limits'
import { parseSvg, type SvgElement } from './parse'
import { sanitiseSvg } from './sanitise'

const bytes = (text: string) => new TextEncoder().encode(text)
const escaped = (text: string) => text.replace(/[<>&"]/g, (sign) => `&#${sign.charCodeAt(0)};`)

const HOSTILE_VALUES = [
  'javascript:hello()',
  'url(https://example.org/a)',
  'url(#a)',
  '#a',
  'data:text/html,x',
  '//example.org',
  'red',
  '1',
  'none',
  '0 0 10 10',
  'M0 0h1',
  '" onload="hello()',
  '\\75rl(//example.org)',
  'a-light lit n1',
  'fill:url(//example.org);mask:url(#a)',
]
const HOSTILE_NAMES = [
  'script',
  'foreignObject',
  'iframe',
  'style',
  'image',
  'animate',
  'set',
  'a',
  'switch',
  'use',
  'filter',
  'pattern',
  'handler',
  'metadata',
  'marker',
  'video',
]
const ATTRIBUTES = [
  'href',
  'xlink:href',
  'onload',
  'onclick',
  'style',
  'id',
  'class',
  'fill',
  'mask',
  'clip-path',
  'd',
  'viewBox',
  'transform',
  'xml:base',
  'src',
  'x',
  'filter',
  'points',
  'opacity',
]

const attribute = fc.tuple(
  fc.constantFrom(...ATTRIBUTES),
  fc.oneof(fc.constantFrom(...HOSTILE_VALUES), fc.string()),
)
const name = fc.oneof(fc.constantFrom(...ELEMENTS.keys()), fc.constantFrom(...HOSTILE_NAMES))
const sheet = fc.constantFrom(
  '.a{fill:red}',
  '@import url(//example.org);',
  '#a{mask:url(//example.org)}',
  'g *{}',
  '}{',
  '/*',
)

const element: fc.Memo<string> = fc.memo((depth) =>
  fc
    .tuple(
      name,
      fc.uniqueArray(attribute, { maxLength: 4, selector: ([key]) => key }),
      depth > 1 ? fc.array(element(depth - 1), { maxLength: 3 }) : fc.constant([]),
      sheet,
    )
    .map(([tag, attributes, children, css]) => {
      const pairs = attributes.map(([key, value]) => ` ${key}="${escaped(value)}"`).join('')
      return `<${tag}${pairs}>${tag === 'style' ? escaped(css) : children.join('')}</${tag}>`
    }),
)
const drawing = fc
  .array(element(3), { maxLength: 5 })
  .map(
    (parts) =>
      `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 9 9">${parts.join('')}<path d="M0 0h1"/></svg>`,
  )

const COMMON = new Set([...Object.keys(PRESENTATION), 'transform', 'id', 'class', 'href'])
const ROOT = new Set(['viewBox', 'preserveAspectRatio', 'role', 'aria-hidden', 'focusable'])

function strangers({ name: tag, attributes, children }: SvgElement, isRoot: boolean): string[] {
  const own = ELEMENTS.get(tag)
  if (!own) return [tag]
  const bad = [...attributes].filter(([key, value]) => {
    if (!(COMMON.has(key) || key in own || (isRoot && ROOT.has(key)))) return true
    if (key === 'class') return !value.split(' ').every((token) => DRAWING_CLASS.test(token))
    if (key === 'href') return !/^#p-\d+$/.test(value)
    if (/url/i.test(value)) return !/^url\(#p-\d+\)( [a-zA-Z#][\w#(),. %-]*)?$/.test(value)
    return /javascript|data:|example|\\/i.test(value)
  })
  return [
    ...bad.map(([key, value]) => `${tag} ${key}=${value}`),
    ...children.flatMap((child) => strangers(child, false)),
  ]
}

describe('whatever comes in', () => {
  it('only what the allow-list names goes out, and a second cleaning finds nothing', () => {
    let accepted = 0
    fc.assert(
      fc.property(drawing, (text) => {
        const verdict = sanitiseSvg(bytes(text), { prefix: 'p-' })
        if (!verdict.ok) return
        accepted += 1
        const { root } = parseSvg(bytes(verdict.svg), SVG_LIMITS)
        expect(strangers(root, true)).toEqual([])
        const again = sanitiseSvg(bytes(verdict.svg), { prefix: 'p-' })
        expect(again).toMatchObject({ ok: true, findings: [], viewBox: verdict.viewBox })
      }),
      { numRuns: 400 },
    )
    expect(accepted).toBeGreaterThan(100)
  })

  it('never throws on bytes', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.uint8Array({ maxLength: 400 }),
          fc.string().map(bytes),
          drawing.map((text) => bytes(text.slice(0, text.length - 9))),
        ),
        (input) => {
          expect(typeof sanitiseSvg(input).ok).toBe('boolean')
        },
      ),
      { numRuns: 400 },
    )
  })
})

import type { ValueKind } from './values'

type Attributes = Readonly<Record<string, ValueKind>>

/** What may be said of any element: its place, its paint, its visibility. Also accepted as a CSS property. */
export const PRESENTATION: Attributes = {
  fill: 'paint',
  'fill-opacity': 'number',
  'fill-rule': 'keyword',
  stroke: 'paint',
  'stroke-width': 'length',
  'stroke-opacity': 'number',
  'stroke-linecap': 'keyword',
  'stroke-linejoin': 'keyword',
  'stroke-miterlimit': 'number',
  'stroke-dasharray': 'lengths',
  'stroke-dashoffset': 'length',
  'stop-color': 'paint',
  'stop-opacity': 'number',
  color: 'paint',
  opacity: 'number',
  display: 'keyword',
  visibility: 'keyword',
  overflow: 'keyword',
  'clip-path': 'reference',
  'clip-rule': 'keyword',
  mask: 'reference',
  'mask-type': 'keyword',
  'paint-order': 'keyword',
  'vector-effect': 'keyword',
  'shape-rendering': 'keyword',
}

const box: Attributes = { x: 'length', y: 'length', width: 'length', height: 'length' }
const gradient: Attributes = {
  gradientUnits: 'keyword',
  gradientTransform: 'transform',
  spreadMethod: 'keyword',
}
const view: Attributes = { viewBox: 'viewBox', preserveAspectRatio: 'aspect' }

/**
 * Every element that may stay, with its own attributes beside `PRESENTATION`, `transform`, `id` and `class`.
 * What is not here does not pass: no script, animation, foreign content, link, image, type, filter or
 * pattern (a small file whose pattern or filter is huge takes all memory where it is drawn).
 */
export const ELEMENTS: ReadonlyMap<string, Attributes> = new Map<string, Attributes>([
  ['svg', { ...box, ...view }],
  ['g', {}],
  ['defs', {}],
  ['symbol', { ...view, ...box }],
  ['use', box],
  ['title', {}],
  ['desc', {}],
  ['path', { d: 'path' }],
  ['rect', { ...box, rx: 'length', ry: 'length' }],
  ['circle', { cx: 'length', cy: 'length', r: 'length' }],
  ['ellipse', { cx: 'length', cy: 'length', rx: 'length', ry: 'length' }],
  ['line', { x1: 'length', y1: 'length', x2: 'length', y2: 'length' }],
  ['polyline', { points: 'points' }],
  ['polygon', { points: 'points' }],
  ['linearGradient', { ...gradient, x1: 'length', y1: 'length', x2: 'length', y2: 'length' }],
  [
    'radialGradient',
    { ...gradient, cx: 'length', cy: 'length', r: 'length', fx: 'length', fy: 'length', fr: 'length' },
  ],
  ['stop', { offset: 'number' }],
  ['clipPath', { clipPathUnits: 'keyword' }],
  ['mask', { ...box, maskUnits: 'keyword', maskContentUnits: 'keyword' }],
])

/** Elements whose `href` stays, if it points inside the drawing. */
export const LINKING: ReadonlySet<string> = new Set(['use', 'linearGradient', 'radialGradient'])

/** Elements that only wrap others: they become groups. */
export const UNWRAPPED: ReadonlySet<string> = new Set(['a', 'switch'])

export const SCRIPTED: ReadonlySet<string> = new Set([
  'script',
  'handler',
  'listener',
  'animate',
  'animateMotion',
  'animateTransform',
  'animateColor',
  'set',
  'mpath',
])

/** Effects: without them the drawing looks different. */
export const EFFECTS: ReadonlySet<string> = new Set(['filter', 'pattern', 'marker', 'meshgradient', 'hatch'])

/** What draws something: a file without any is refused. */
export const SHAPES: ReadonlySet<string> = new Set([
  'path',
  'rect',
  'circle',
  'ellipse',
  'line',
  'polyline',
  'polygon',
  'use',
])

/** The classes by which a drawing takes an edition's colours and lights its windows. */
export const DRAWING_CLASS = /^(?:a-[a-z]{1,20}(?:-[a-z]{1,20}){0,2}|lit|n\d)$/

/** Values for the page that shows the drawing, on the outermost element. */
export const ROOT_EXACT: Readonly<Record<string, string>> = {
  role: 'img',
  'aria-hidden': 'true',
  focusable: 'false',
}

/**
 * Said of type, of editing, of versions or of pages: what is drawn doesn't change without it, so leaving it out
 * is no finding.
 */
export const QUIET: readonly RegExp[] = [
  /^(?:id|class|version|baseProfile|enable-background|zoomAndPan|requiredFeatures|tabindex|lang|role|focusable)$/,
  /^(?:xml:|data-|aria-|-|font|text-|letter-|word-|line-|shape-|solid-|stop-|color-|content|block-)/,
  /^(?:writing-mode|direction|white-space|image-rendering|pointer-events|cursor|isolation|inline-size)$/,
]

import { createHash } from 'node:crypto'
import { cleanTree } from './clean'
import { Findings } from './findings'
import { frameOf } from './frame'
import { SVG_LIMITS, type SvgLimits } from './limits'
import { parseSvg } from './parse'
import { checkReferences } from './references'
import { takeStyles } from './styles'
import { Refused, refusing, type SvgFinding, type SvgRefusal, type ViewBox } from './verdict'
import { drawsSomething, writeSvg } from './write'

export type SanitisedSvg = {
  ok: true
  /** the file, written anew: UTF-8, no declaration, no style sheet, no width or height */
  svg: string
  findings: SvgFinding[]
  viewBox: ViewBox
  /** the ids in the file, each with the prefix */
  ids: string[]
}

/**
 * Makes an SVG safe to serve and to put into a page: reads it, keeps what the allow-list of `allowed.ts` names,
 * and writes it anew. Pure and synchronous; bounded by `limits`.
 * Never in the result: scripts, handlers, animation, foreign content, links, images, type, filters, style sheets,
 * references that leave the file. The colours of simple style rules become attributes.
 * @param options.prefix begins each id; by default from the bytes, so that different drawings differ
 * @param options.frame of a drawing that has no viewBox; without it, its width and height
 */
export function sanitiseSvg(
  bytes: Uint8Array,
  options: { limits?: SvgLimits; prefix?: string; frame?: ViewBox } = {},
): SanitisedSvg | SvgRefusal {
  return refusing(() => {
    const limits = options.limits ?? SVG_LIMITS
    const prefix = options.prefix ?? `s${createHash('sha256').update(bytes).digest('hex').slice(0, 8)}-`
    const { root, foreign, styleInstructions } = parseSvg(bytes, limits)
    const findings = new Findings()
    if (foreign > 0) findings.add('editor-data-removed', '', foreign)
    if (styleInstructions > 0) findings.add('external-removed', 'xml-stylesheet', styleInstructions)
    const { declared, rest } = takeStyles(root)
    for (const rule of rest) findings.add('style-removed', rule)
    checkReferences(root, declared, limits)
    const { viewBox, supplied } = frameOf(root, options.frame)
    if (supplied) findings.add('view-box-supplied', '')
    const tree = cleanTree(root, declared, findings)
    if (!drawsSomething(tree)) throw new Refused('nothing-drawn')
    const { svg, ids, doubled } = writeSvg(tree, viewBox, prefix)
    for (const id of doubled) findings.add('ids-doubled', id)
    return { ok: true, svg, ids, findings: findings.list(), viewBox }
  })
}

/** The frame that a drawing says it has; null where it says none that can be used, or can't be read. */
export function frameOfFile(bytes: Uint8Array): ViewBox | null {
  const frame = refusing(() => frameOf(parseSvg(bytes, SVG_LIMITS).root))
  return 'viewBox' in frame ? frame.viewBox : null
}

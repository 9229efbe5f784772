import type { Locale } from '@/platform/languages'

/** Why an SVG can't be taken at all. Each has its words, with a remedy, in `words.ts`. */
export type SvgRefusalCode =
  | 'empty'
  | 'too-many-bytes'
  | 'compressed'
  | 'not-utf8'
  | 'not-xml'
  | 'not-svg'
  | 'entities'
  | 'too-deep'
  | 'too-many-elements'
  | 'too-many-uses'
  | 'reference-loop'
  | 'reference-chain'
  | 'expands-too-far'
  | 'no-view-box'
  | 'bad-view-box'
  | 'text-inside'
  | 'raster-inside'
  | 'nothing-drawn'

/** What cleaning took out or added. None of them stops the upload. */
export const SVG_FINDINGS = [
  'script-removed',
  'external-removed',
  'element-removed',
  'effect-removed',
  'attribute-removed',
  'style-removed',
  'editor-data-removed',
  'view-box-supplied',
  'ids-doubled',
] as const
export type SvgFindingCode = (typeof SVG_FINDINGS)[number]

export type SvgRefusal = { ok: false; reason: SvgRefusalCode; data: Record<string, number | string> }

/** `count` is how often; `names` which elements, attributes or rules, each once, at most eight. */
export type SvgFinding = { code: SvgFindingCode; count: number; names: string[] }

export type ViewBox = { x: number; y: number; width: number; height: number }

/** Words in each language, made from the figures of a refusal or a finding. */
export type Words = Record<Locale, string>

/** Thrown inside this folder only, and turned into an `SvgRefusal` at its door. */
export class Refused extends Error {
  constructor(
    readonly reason: SvgRefusalCode,
    readonly data: Record<string, number | string> = {},
  ) {
    super(reason)
  }

  toVerdict(): SvgRefusal {
    return { ok: false, reason: this.reason, data: this.data }
  }
}

/** Runs a step and turns its `Refused` into a verdict; any other error is a fault of ours and goes on. */
export function refusing<T>(step: () => T): T | SvgRefusal {
  try {
    return step()
  } catch (error) {
    if (error instanceof Refused) return error.toVerdict()
    throw error
  }
}

import type { Encoded } from '@/media/encode'
import type { ImageRefusalCode } from '@/media/refusal'
import type { SvgFindingCode, SvgRefusalCode, ViewBox } from '@/media/svg/verdict'
import type { Locale } from '@/platform/languages'
import type { LogoMark } from './logoMark'

export type Words = Record<Locale, string>
export type Figures = Record<string, number | string>

/** `ok`: nothing to do; `fixed`: done for its owner; `warn`: worth a look; `error`: to be mended. */
export const LEVELS = ['ok', 'fixed', 'warn', 'error'] as const
export type Level = (typeof LEVELS)[number]

/** The paper of a scheme, under a logo. */
export const PAPERS = ['day', 'night'] as const
export type Paper = (typeof PAPERS)[number]

/** What is looked at in a logo, beside what cleaning did; in the order in which it is told. */
export const LOGO_FINDINGS = [
  'contrast',
  'plated',
  'small-size',
  'margin',
  'margin-cut',
  'drawing-outside',
  'drawing-cut',
  'frame-measured',
  'resolution',
  'low-resolution',
  'picture-same',
  'picture-changed',
  'safe',
] as const
export type LogoFindingCode = (typeof LOGO_FINDINGS)[number]

/**
 * What a picture of a finding shows, in one unit: the kept file where it lies, and a frame round what was cut, or
 * that the drawing left.
 */
export type Scene = { file: ViewBox; frame: ViewBox }

/** One thing that was looked at in a logo, with its figures. Words: `findingWords.ts`. */
export type LogoFinding = {
  code: LogoFindingCode | SvgFindingCode
  level: Level
  figures: Figures
  /** the ground that it speaks of */
  ground?: Paper
  scene?: Scene
}

/** Why a logo can't be taken, beside what `media` and `media/svg` refuse in any image. Words: `refusalWords.ts`. */
export type OwnRefusalCode =
  | 'print-file'
  | 'unsupported-type'
  | 'unknown-type'
  | 'too-small'
  | 'nothing-drawn'
  | 'outside-frame'
  | 'too-complex'
  | 'variant-plated'
  | 'variant-not-flat'
  | 'variant-merges'

/** Each has its pictogram in `views/refusalSigns.ts`. */
export type LogoRefusalCode = OwnRefusalCode | ImageRefusalCode | SvgRefusalCode

/** A logo that can't be taken, with the remedy. */
export type LogoRefusal = { ok: false; reason: LogoRefusalCode; data: Figures; words: Words }

/** A logo ready to be kept. Nothing was written yet. */
export type PreparedLogo = {
  ok: true
  /** as it came in, for staff alone */
  original: Encoded
  /** cleaned: what visitors get. An SVG, or a PNG cut to the mark, without metadata */
  file: Encoded
  mark: LogoMark
  findings: LogoFinding[]
}

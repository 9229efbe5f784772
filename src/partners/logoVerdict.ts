import type { Encoded } from '@/media/encode'
import type { SvgFindingCode } from '@/media/svg/verdict'
import type { Locale } from '@/platform/languages'
import type { LogoMark } from './logoMark'

export type Words = Record<Locale, string>
export type Figures = Record<string, number | string>

/** What a logo's owner should know, beside what cleaning did. */
export const LOGO_FINDINGS = ['picture-changed', 'margin-cut', 'plated', 'faint', 'low-resolution'] as const
export type LogoFindingCode = (typeof LOGO_FINDINGS)[number]

/** Something that was done to a logo, or that its owner should know, with its figures. Words: `findingWords.ts`. */
export type LogoFinding = { code: LogoFindingCode | SvgFindingCode; data: Figures }

/** A logo that can't be taken, with the remedy. `reason` is a code of this folder, of `media` or of `media/svg`. */
export type LogoRefusal = { ok: false; reason: string; data: Figures; words: Words }

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

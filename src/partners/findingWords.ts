import { z } from 'zod'
import { SVG_FINDINGS } from '@/media/svg/verdict'
import { findingWords as svgWords } from '@/media/svg/words'
import type { Locale } from '@/platform/languages'
import { SAY, SVG_TITLES, type Told, told } from './logoFindingWords'
import { LEVELS, LOGO_FINDINGS, type LogoFinding, PAPERS } from './logoVerdict'

const figures = z.record(z.string(), z.union([z.string(), z.number()]))
const box = z.object({ x: z.number(), y: z.number(), width: z.number(), height: z.number() })
const finding = z.object({
  code: z.enum([...LOGO_FINDINGS, ...SVG_FINDINGS]),
  level: z.enum(LEVELS),
  figures,
  ground: z.enum(PAPERS).optional(),
  scene: z.object({ file: box, frame: box }).optional(),
})

/** What was looked at, found or done, and what to do about it, in each language. */
export function findingWords(found: LogoFinding): Record<Locale, Told> {
  const ofSvg = SVG_FINDINGS.find((known) => known === found.code)
  if (ofSvg)
    return told(SVG_TITLES[ofSvg], svgWords({ code: ofSvg, names: [String(found.figures.names ?? '')] }))
  const own = LOGO_FINDINGS.find((known) => known === found.code)
  if (!own) throw new Error(`No words for the finding ${found.code}.`)
  return SAY[own](found)
}

/** The findings of a logo's record; what is not readable as one (written by another version) is left out. */
export function readFindings(stored: unknown): LogoFinding[] {
  if (!Array.isArray(stored)) return []
  return stored
    .map((one) => finding.safeParse(one))
    .flatMap((parsed) => (parsed.success ? [parsed.data] : []))
}

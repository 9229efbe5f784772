import type { Comparison } from '@/media/svg/compare'
import type { SvgFinding, SvgFindingCode, ViewBox } from '@/media/svg/verdict'
import { rounded } from './boxes'
import { VISIBLE } from './ink'
import { LEGIBLE, type Legibility, SMALL } from './logoLegibility'
import type { Level, LogoFinding, Scene } from './logoVerdict'

/** Margins under this part of the picture are not worth a word. */
const WORTH_A_WORD = 0.02

/** Whether the ink is told from each paper; a mark on its own plate is told, but its plate shows. */
export function groundFindings(
  plated: boolean,
  contrast: { day: number | null; night: number | null },
): LogoFinding[] {
  if (plated) return [{ code: 'plated', level: 'warn', figures: {} }]
  return (['day', 'night'] as const).flatMap((ground): LogoFinding[] => {
    const value = contrast[ground]
    if (value === null) return []
    const enough = value >= VISIBLE
    // Rounded down where it is too little: 2.96 is not "3.0, and 3.0 is needed".
    const shown = enough ? oneDecimal(value) : Math.floor(value * 10) / 10
    return [
      {
        code: 'contrast',
        level: enough ? 'ok' : 'error',
        figures: { contrast: shown, needed: VISIBLE },
        ground,
      },
    ]
  })
}

/** Whether the logo is still read at its smallest. */
export function sizeFinding({ detail, stroke, legible }: Legibility): LogoFinding {
  return {
    code: 'small-size',
    level: legible ? 'ok' : 'warn',
    figures: {
      height: SMALL,
      stroke: Math.round(stroke * 100) / 100,
      neededStroke: LEGIBLE.stroke,
      detail: Math.round(detail * 100),
      neededDetail: Math.round(LEGIBLE.detail * 100),
    },
  }
}

/**
 * The empty margin that was cut, if any.
 * @param whole what came in
 * @param kept the part of it that the file shows
 */
export function marginFinding(whole: ViewBox, kept: ViewBox): LogoFinding {
  const cut = 1 - (kept.width * kept.height) / (whole.width * whole.height)
  if (cut < WORTH_A_WORD) return { code: 'margin', level: 'ok', figures: {} }
  return {
    code: 'margin-cut',
    level: 'fixed',
    figures: { percent: percent(cut) },
    scene: scene(kept, whole),
  }
}

/**
 * How much of the picture cleaning changed, and where.
 * @param kept the part of the drawing that the file shows
 */
export function pictureFinding({ ratio, changed, where }: Comparison, kept: ViewBox): LogoFinding {
  const figures = { percent: percent(ratio) }
  if (!changed) return { code: 'picture-same', level: 'ok', figures }
  return { code: 'picture-changed', level: 'warn', figures, ...(where ? { scene: scene(kept, where) } : {}) }
}

/** What cleaning took out; where it took out nothing, that the file was safe as it came. */
export function cleaningFindings(found: readonly SvgFinding[], changed: boolean): LogoFinding[] {
  if (found.length === 0) return [{ code: 'safe', level: 'ok', figures: {} }]
  return found.map((finding) => ({
    code: finding.code,
    level: levelOf(finding, changed),
    figures: { count: finding.count, names: finding.names.join(', ') },
  }))
}

/** What draws, and of which the comparison knows nothing: neither picture of it holds what leads out of the file. */
const DRAWN_FROM_OUTSIDE = /^(?:image|feImage|use|fill|stroke|mask|clip-path)\b/
const HARMLESS = new Set<SvgFindingCode>(['script-removed', 'editor-data-removed', 'view-box-supplied'])

/** Worth a look where the picture changed, or may have in a way that the comparison can't see. */
function levelOf({ code, names }: SvgFinding, changed: boolean): Level {
  if (HARMLESS.has(code)) return 'fixed'
  if (code === 'effect-removed') return 'warn'
  if (code === 'external-removed')
    return names.some((name) => DRAWN_FROM_OUTSIDE.test(name)) ? 'warn' : 'fixed'
  return changed ? 'warn' : 'fixed'
}

export const scene = (file: ViewBox, frame: ViewBox): Scene => ({
  file: rounded(file),
  frame: rounded(frame),
})

export function percent(part: number): number {
  return Math.round(part * 1_000) / 10
}

export function oneDecimal(value: number): number {
  return Math.round(value * 10) / 10
}

import { type Level, LOGO_FINDINGS, type LogoFinding, type Paper } from './logoVerdict'

/** The two files of a logo: for light grounds, for dark ones. */
export type Version = 'light' | 'dark'

/** A finding about one file of a logo, and the ground on which its picture is shown. */
export type LogoCheck = { finding: LogoFinding; version: Version; ground: Paper }

const ORDER: readonly string[] = LOGO_FINDINGS
/** What has the same remedy for each file of a logo: the first that wants it says so for both. */
const ADVISED_ONCE = new Set<LogoFinding['code']>(['small-size', 'plated', 'low-resolution'])
const SEVERITY: Readonly<Record<Level, number>> = { ok: 0, fixed: 1, warn: 2, error: 3 }

/**
 * What is to be told of a logo that may have two files. Each is asked for the contrast on its own ground alone
 * where the other one is there; what is as it should be is said once. In the order of `LOGO_FINDINGS`, what
 * cleaning did last.
 */
export function logoChecks(files: {
  light?: readonly LogoFinding[] | null
  dark?: readonly LogoFinding[] | null
}): LogoCheck[] {
  const both = Boolean(files.light && files.dark)
  const of = (version: Version, own: Paper): LogoCheck[] =>
    (files[version] ?? [])
      .filter(({ ground }) => !both || !ground || ground === own)
      .map((finding) => ({ finding, version, ground: finding.ground ?? shownOn(files[version] ?? [], own) }))
  const light = of('light', 'day')
  const advised = new Set(light.filter(isToMend).map(({ finding }) => finding.code))
  const dark = of('dark', 'night').filter(
    ({ finding: { code, ground, level } }) =>
      ground || !files.light || (level !== 'ok' && !(ADVISED_ONCE.has(code) && advised.has(code))),
  )
  // Where the second file is wanting in something, that the first one isn't need not be said.
  const wrong = new Set(dark.filter(({ finding }) => !finding.ground).map(({ finding }) => finding.code))
  const said = light.filter(({ finding }) => finding.level !== 'ok' || !wrong.has(finding.code))
  return [...said, ...dark].sort((a, b) => placeOf(a) - placeOf(b))
}

/** Whether a check asks something of the logo's owner: at once, or when there is time. */
export const isToMend = ({ finding: { level } }: LogoCheck): boolean => level === 'error' || level === 'warn'

/**
 * What is shown at once and what on demand: on the one side all that is to be mended, then the pictures by day, by
 * night and at its smallest; on the other all that was looked at and found good, or made good.
 */
export function frontAndRest(checks: readonly LogoCheck[]): { front: LogoCheck[]; rest: LogoCheck[] } {
  const shown = new Set<string>(['contrast', 'small-size'] satisfies LogoFinding['code'][])
  const good = checks.filter((check) => !isToMend(check))
  return {
    front: [...checks.filter(isToMend), ...good.filter(({ finding }) => shown.has(finding.code))],
    rest: good,
  }
}

/** How many things are advised, and the worst level of all; `ok` for a logo of which nothing is told. */
export function verdictOf(checks: readonly LogoCheck[]): { advised: number; worst: Level } {
  const levels = checks.map(({ finding }) => finding.level)
  const worst = levels.reduce<Level>((one, other) => (SEVERITY[other] > SEVERITY[one] ? other : one), 'ok')
  return { advised: checks.filter(isToMend).length, worst }
}

/** A file that reads on the other ground alone is shown there, or nothing of it would be seen. */
function shownOn(findings: readonly LogoFinding[], own: Paper): Paper {
  const reads = (paper: Paper) =>
    findings.some(({ code, level, ground }) => code === 'contrast' && level === 'ok' && ground === paper)
  const other = own === 'day' ? 'night' : 'day'
  return !reads(own) && reads(other) ? other : own
}

function placeOf({ finding, ground }: LogoCheck): number {
  const place = ORDER.indexOf(finding.code)
  if (place === -1) return ORDER.length
  return place + (finding.ground && ground === 'night' ? 0.5 : 0)
}

import { buildAddress } from '@/addresses'
import type { Locale } from '@/platform/languages'
import type { Correction } from '../corrections'
import type { RetiredCorrection, Retirement } from '../retired'

/** A correction that was told, and was taken back with its issue. */
export interface Gone {
  issue: RetiredCorrection
  retired: Retirement
}

/** One entry of what happened to kits: a correction, one that is gone, or what was taken back. */
export type Latest = { at: string } & (
  | { correction: Correction; gone?: undefined; retired?: undefined }
  | { gone: Gone; correction?: undefined; retired?: undefined }
  | { retired: Retirement; correction?: undefined; gone?: undefined }
)

/** What was corrected and is gone, each in its own place. Pure. */
export const goneIn = (retired: readonly Retirement[]): Gone[] =>
  retired.flatMap((one) => one.corrections.map((issue) => ({ issue, retired: one })))

/** All together, the newest first; a correction stays where it was told, though its issue was taken back. Pure. */
export const inOrder = (corrections: readonly Correction[], retired: readonly Retirement[]): Latest[] =>
  [
    ...corrections.map((correction) => ({ at: correction.publicFrom, correction })),
    ...goneIn(retired).map((gone) => ({ at: gone.issue.publicFrom, gone })),
    ...retired.map((one) => ({ at: one.at, retired: one })),
  ].sort((a, b) => Date.parse(b.at) - Date.parse(a.at))

/** Where the notice of what was taken back stands: at the address of the kit, or of the issue where the kit goes on. */
export function retiredHref({ slug, issues, whole }: Retirement, locale: Locale): string | null {
  const number = issues.at(-1)?.number
  if (!slug || number === undefined) return null
  return buildAddress(
    whole ? { kind: 'kit', locale, kit: slug } : { kind: 'issue', locale, kit: slug, number },
  )
}

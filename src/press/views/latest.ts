import { buildAddress } from '@/addresses'
import type { Locale } from '@/platform/languages'
import type { Correction } from '../corrections'
import type { Retirement } from '../retired'

/** One entry of what happened to kits: a correction, or what was taken back. */
export type Latest = { at: string } & (
  | { correction: Correction; retired?: undefined }
  | { retired: Retirement; correction?: undefined }
)

/** Both together, the newest first. Pure. */
export const inOrder = (corrections: readonly Correction[], retired: readonly Retirement[]): Latest[] =>
  [
    ...corrections.map((correction) => ({ at: correction.publicFrom, correction })),
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

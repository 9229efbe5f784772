import type { KitIssue } from '@/payload-types'
import type { FileChanges } from './fileChanges'

/** Why there is an issue. */
export type Cause = 'first' | 'corrected' | 'reissued' | 'anew'

/**
 * What an issue says to everybody of what it changed. A note against what never was public is for those who were handed
 * that: to everybody else the issue is the first that they could read. Pure.
 */
export const publicNote = ({
  correction,
  handedOnly,
}: Pick<KitIssue, 'correction' | 'handedOnly'>): string | undefined =>
  (!handedOnly && correction?.trim()) || undefined

/**
 * Why an issue was made, from what everybody may read of it. The first of a kit; one that says what it changed, in
 * files or not; and one that follows none that stood: the earlier ones were pulled, or never were public, so there
 * is nothing to compare it with. Pure.
 */
export function causeOf({
  number,
  correction,
  changes,
}: {
  number: number
  correction?: string | null
  changes: FileChanges
}): Cause {
  if (number === 1) return 'first'
  if (!correction?.trim()) return 'anew'
  return Object.values(changes).some((paths) => paths.length > 0) ? 'corrected' : 'reissued'
}

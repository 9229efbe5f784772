import type { FileChanges } from './fileChanges'

/** Why there is an issue. */
export type Cause = 'first' | 'corrected' | 'reissued' | 'anew'

/**
 * Why an issue was made, from what everybody may read of it. The first of a kit; one that says what it changed, in
 * files or not; and one that follows none that stood: the earlier ones were pulled, or their embargo was moved, so there
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

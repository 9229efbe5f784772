/**
 * Who of an organisation's members is told what happens to its editions: those who have been in. Where nobody has,
 * everybody is told, so that no organisation is forgotten. Pure.
 */
export function whoHears<T extends { lastSeenAt?: string | null }>(members: readonly T[]): readonly T[] {
  const came = members.filter(({ lastSeenAt }) => Boolean(lastSeenAt))
  return came.length > 0 ? came : members
}

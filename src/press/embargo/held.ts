/** What keeps an asset in the house: the embargo of a kit, or of an issue of it that waits. */
export interface Hold {
  /** Id of the kit. */
  kit: string
  /** ISO instant. */
  until: string
}

/**
 * What holds an asset at an instant, of all embargoes that it stands under: the first to end, for with that it is public.
 * What the public sees already is held by none. Pure.
 */
export function holdOf(embargoes: readonly Hold[], isSeen: boolean, at: Date): Hold | null {
  if (isSeen) return null
  const ahead = embargoes.filter(({ until }) => Date.parse(until) > at.getTime())
  return ahead.toSorted((a, b) => Date.parse(a.until) - Date.parse(b.until))[0] ?? null
}

/** What keeps an asset in the house: the embargo of a kit. */
export interface Hold {
  /** Id of the kit. */
  kit: string
  /** ISO instant. */
  until: string
}

/** An embargo that an asset stands under. */
export interface Embargo extends Hold {
  /** It is of an issue that waits, and not yet of a kit alone that is published to be issued. */
  issued: boolean
}

/**
 * What holds an asset at an instant. With the first issue that waits it is public; where none waits, the last of the kits
 * that are to be issued holds it, for with a kit alone nothing comes out. What the public sees is held by none, and
 * what it will see earlier on a page is held until then. Pure.
 *
 * @param seenFrom when the public sees it apart from these kits; null for never
 */
export function holdOf(embargoes: readonly Embargo[], seenFrom: Date | null, at: Date): Hold | null {
  if (seenFrom && seenFrom <= at) return null
  const ahead = embargoes
    .filter(({ until }) => Date.parse(until) > at.getTime())
    .toSorted((a, b) => Date.parse(a.until) - Date.parse(b.until))
  const hold = ahead.find(({ issued }) => issued) ?? ahead.at(-1)
  if (!hold) return null
  const { kit, until } = hold
  const isEarlier = seenFrom !== null && seenFrom.getTime() < Date.parse(until)
  return { kit, until: isEarlier ? seenFrom.toISOString() : until }
}

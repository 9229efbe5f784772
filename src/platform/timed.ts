/** A rule's answer and the instant at which it would first differ; null when it never will. */
export type Timed<T> = { value: T; until: Date | null }

/** The earliest of several instants; nulls never come. */
export const earliest = (...instants: readonly (Date | null | undefined)[]): Date | null =>
  instants.reduce<Date | null>((first, at) => (at && (!first || at < first) ? at : first), null)

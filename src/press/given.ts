/** A record that the reader may see; an id means that it may not. */
export const filled = <T extends object>(value: string | T | null | undefined): value is T =>
  typeof value === 'object' && value !== null

/** A text as it was typed, or undefined when nothing was. */
export const given = (value: string | null | undefined): string | undefined => value?.trim() || undefined

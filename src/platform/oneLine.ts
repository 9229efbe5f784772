import { z } from 'zod'

/** Breaks of lines and other signs that nobody sees (Unicode Cc, Zl, Zp), with the spaces round them. */
const BREAKS = / *[\p{Cc}\p{Zl}\p{Zp}]+[\p{Cc}\p{Zl}\p{Zp} ]*/gu
/** Signs that turn the direction of what follows, beyond the field they stand in (UAX #9). */
const TURNS = /[\u202A-\u202E\u2066-\u2069]/g

/** A text as it can stand in a heading, a subject or a list: in one line, and turning nothing round it. Pure. */
export const flattened = (text: string): string => text.replace(TURNS, '').replace(BREAKS, ' ')

/**
 * A field of one line. A browser never sends a break from one, a script may. What is measured by `min` and `max`
 * that follow is what is kept.
 * @param missing what is said where there is no text at all
 */
export const oneLine = (missing?: string) => z.string(missing).overwrite(flattened).trim()

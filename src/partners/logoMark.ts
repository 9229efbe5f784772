import { z } from 'zod'
import type { MarkSize } from './lockup'

const size = z.number().positive()
/** Median WCAG contrast of the ink against the day's and the night's paper; null for a mark on its own plate. */
const contrast = z.number().min(1).max(21).nullable()

const schema = z.object({
  /** what is drawn, trimmed, in the units of the file */
  width: size,
  height: size,
  /** the file that holds it */
  boxWidth: size,
  boxHeight: size,
  /** how much of the trimmed mark is inked, 0 to 1 */
  ink: z.number().min(0).max(1),
  /** the mark stands on an opaque ground of its own */
  plated: z.boolean(),
  contrast: z.object({ day: contrast, night: contrast }),
})

/** What was measured of a logo when it came in; kept in the `mark` field of its record. */
export type LogoMark = z.output<typeof schema>

/**
 * The measurements of a logo's record; null where there are none.
 * @throws Error when the field holds something else
 */
export function readLogoMark(stored: unknown): LogoMark | null {
  if (stored === null || stored === undefined) return null
  const parsed = schema.safeParse(stored)
  if (!parsed.success) throw new Error(`The mark of a logo is not readable: ${z.prettifyError(parsed.error)}`)
  return parsed.data
}

/** A mark as the rules of the lock-up take it. */
export function markSize({ width, height, boxHeight }: LogoMark): MarkSize {
  return { width, height, box: boxHeight }
}

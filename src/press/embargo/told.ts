import { z } from 'zod'
import type { KitIssue } from '@/payload-types'

const DAY_MS = 86_400_000

const Told = z.looseObject({
  /** ISO instants: of the act that moved the embargo, or ended it, of the last rehearsal, of the last wish for one. */
  moved: z.string().optional(),
  lifted: z.string().optional(),
  rehearsed: z.string().optional(),
  asked: z.string().optional(),
  /** What the last rehearsal found to mend. */
  wrong: z.number().optional(),
})
export type Told = z.infer<typeof Told>

/** What was told of an issue so far; what can't be read counts as nothing. */
export const readTold = (told: unknown): Told => Told.safeParse(told ?? {}).data ?? {}

/** The day before its embargo, once; and whenever somebody asked since the last time. */
export function isRehearsalDue(
  { publicFrom, told }: Pick<KitIssue, 'publicFrom' | 'told'>,
  at: Date,
): boolean {
  const { rehearsed, asked } = readTold(told)
  const last = rehearsed ? Date.parse(rehearsed) : Number.NEGATIVE_INFINITY
  if (asked && Date.parse(asked) > last) return true
  const dayBefore = Date.parse(publicFrom) - DAY_MS
  return at.getTime() >= dayBefore && last < dayBefore
}

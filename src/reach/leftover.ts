import { randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { z } from 'zod'
import { now } from '@/platform/clock'
import { LOCALES } from '@/platform/languages'
import { isDay, parisDay } from './days'
import { fileIn } from './fileIn'
import { NO_LANGUAGE, REACH_KINDS } from './kinds'
import type { ReachRow } from './rows'
import type { Counted } from './tally'

const counts = { people: z.int().min(0), robots: z.int().min(0) }
const Day = z.string().refine(isDay)

const Lines = z.array(
  z.object({
    visit: z.object({
      kind: z.enum(REACH_KINDS),
      language: z.enum([...LOCALES, NO_LANGUAGE]),
      campaign: z.string().optional(),
      partner: z.string().optional(),
      kit: z.string().optional(),
      path: z.string(),
    }),
    day: Day,
    ...counts,
  }),
)

const Rows = z.array(
  z.object({
    day: Day,
    campaign: z.string(),
    partner: z.string(),
    language: z.string(),
    kind: z.enum(REACH_KINDS),
    path: z.string(),
    ...counts,
  }),
)

/** Earlier versions left a list of counts alone. */
const File = z.union([
  z.object({ counted: Lines, rows: Rows }),
  Lines.transform((counted) => ({ counted, rows: [] })),
])

/** What a process holds: what it counted, and what it could not write although it knows whose that is. */
export type Held = { counted: readonly Counted[]; rows: readonly ReachRow[] }

/** The day in it lets its mark go with the counts; the rest makes it the only one of its name. */
const NAME = /^reach-left-(\d{4}-\d\d-\d\d-[\da-f-]{36})\.json$/
/** As earlier versions named it, by a process id, which comes again. */
const OLD_NAME = /^reach-left-\d+\.json$/

const newName = (): string => `reach-left-${parisDay(now())}-${randomUUID()}.json`

/**
 * Writes what was counted and not yet written to a file of this process, at once: a process that ends can wait for
 * no database.
 */
export function putDown(folder: string, { counted, rows }: Held): void {
  if (counted.length + rows.length === 0) return
  mkdirSync(folder, { recursive: true })
  writeFileSync(fileIn(folder, newName()), JSON.stringify({ counted, rows }), { mode: 0o600 })
}

/** What one process left: the name that no other file ever had, and its counts, always in the same order. */
export type Left = Held & { file: string; id: string }

/** Whether processes that ended left anything in the folder. */
export const hasLeft = (folder: string): boolean =>
  existsSync(folder) && readdirSync(folder).some((name) => NAME.test(name) || OLD_NAME.test(name))

/**
 * What processes that ended left in the folder. The files stay: whoever has their counts for good removes them.
 * @returns also the files that can't be read, which are put away under another name
 */
export function leftIn(folder: string): { left: Left[]; unreadable: string[] } {
  const left: Left[] = []
  const unreadable: string[] = []
  for (const found of existsSync(folder) ? readdirSync(folder) : []) {
    const name = OLD_NAME.test(found) ? newName() : found
    const id = NAME.exec(name)?.[1]
    if (!id) continue
    const file = fileIn(folder, name)
    if (name !== found) renameSync(fileIn(folder, found), file)
    const held = File.safeParse(parsed(readFileSync(file, 'utf8')))
    if (held.success) left.push({ file, id, ...held.data })
    else {
      renameSync(file, `${file}.unreadable`)
      unreadable.push(`${file}.unreadable`)
    }
  }
  return { left, unreadable }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { z } from 'zod'
import { LOCALES } from '@/platform/languages'
import { isDay } from './days'
import { fileIn } from './fileIn'
import { NO_LANGUAGE, REACH_KINDS } from './kinds'
import type { Counted } from './tally'

const Left = z.array(
  z.object({
    visit: z.object({
      kind: z.enum(REACH_KINDS),
      language: z.enum([...LOCALES, NO_LANGUAGE]),
      campaign: z.string().optional(),
      partner: z.string().optional(),
      kit: z.string().optional(),
      path: z.string(),
    }),
    day: z.string().refine(isDay),
    people: z.int().min(0),
    robots: z.int().min(0),
  }),
)

const NAME = /^reach-left-\d+\.json$/

/**
 * Writes what was counted and not yet written to a file of this process, at once: a process that ends can wait for
 * no database.
 */
export function putDown(folder: string, counted: readonly Counted[]): void {
  if (counted.length === 0) return
  mkdirSync(folder, { recursive: true })
  writeFileSync(fileIn(folder, `reach-left-${process.pid}.json`), JSON.stringify(counted), { mode: 0o600 })
}

/**
 * What processes that ended left in the folder; each file is given to one caller alone.
 * @returns the counts, and the files that could not be read, which are put away under another name
 */
export function takeUp(folder: string): { counted: Counted[]; unreadable: string[] } {
  const counted: Counted[] = []
  const unreadable: string[] = []
  const names = existsSync(folder) ? readdirSync(folder) : []
  for (const name of names.filter((it) => NAME.test(it))) {
    const mine = fileIn(folder, `${name}.${process.pid}`)
    if (!renamed(fileIn(folder, name), mine)) continue
    const left = Left.safeParse(parsed(readFileSync(mine, 'utf8')))
    if (left.success) {
      counted.push(...left.data)
      rmSync(mine)
    } else unreadable.push(mine)
  }
  return { counted, unreadable }
}

function renamed(from: string, to: string): boolean {
  try {
    renameSync(from, to)
    return true
  } catch (error) {
    // Another process that starts at the same time was quicker.
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false
    throw error
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

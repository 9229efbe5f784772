import { randomInt } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import { Complaint } from '../bare/complaint.mjs'
import { applicationId, setApplicationId } from '../lib/sqlite'

const Marker = z.object({ applicationId: z.number().int().positive() })

/** Whose database lies where the demonstration would put its own. */
export type Owner = 'nobody' | 'demo' | 'other'

/**
 * The demonstration knows its database by a number that stands in the file's header and in a marker beside it.
 * A copied, restored or hand-made database has another one, or none.
 */
export async function ownerOf(database: string, marker: string): Promise<Owner> {
  if (!existsSync(database) || statSync(database).size === 0) return 'nobody'
  const known = existsSync(marker) ? Marker.safeParse(JSON.parse(readFileSync(marker, 'utf8'))) : undefined
  return known?.success && known.data.applicationId === (await applicationId(database)) ? 'demo' : 'other'
}

/** Makes an empty database that is known as the demonstration's. */
export async function claim(database: string, marker: string): Promise<void> {
  mkdirSync(path.dirname(database), { recursive: true })
  const id = randomInt(1, 2 ** 31 - 1)
  writeFileSync(marker, `${JSON.stringify({ applicationId: id })}\n`)
  await setApplicationId(database, id)
}

/**
 * @param url DATABASE_URL as it was given, made absolute
 * @throws Complaint on every database that the demonstration did not make
 */
export async function requireOwn(url: string, database: string, marker: string): Promise<void> {
  if (url !== `file:${database}`)
    throw new Complaint(
      'DATABASE_URL names another database, and the demonstration writes only into its own: unset it (in the shell and in .env), then run the same command again.',
    )
  if ((await ownerOf(database, marker)) === 'other')
    throw new Complaint(
      `${path.basename(path.dirname(database))}/${path.basename(database)} was not made by the demonstration, which leaves it alone: move it away, or use it with "npm run dev" or "npm start".`,
    )
}

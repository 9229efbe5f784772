import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { migrations } from '@/migrations'
import { Complaint } from '../bare/complaint.mjs'
import { databaseFile } from './environment'
import { openPayload } from './payload'
import { migrationsOf, onDatabase } from './sqlite'

/**
 * Runs the committed migrations that the database of the settled environment lacks, then lets SQLite measure
 * its tables: without that it picks plans that take seconds on large lists. MongoDB needs no migration.
 * @returns the names of those that ran
 * @throws Complaint when one is still missing at the end
 */
export async function migrate(): Promise<string[]> {
  const file = databaseFile(process.env.DATABASE_URL)
  if (!file) return []
  mkdirSync(path.dirname(file), { recursive: true })
  const before = new Set(await migrationsOf(file))
  const payload = await openPayload()
  await payload.db.migrate()
  const ran = new Set(await migrationsOf(file))
  const missing = migrations.filter(({ name }) => !ran.has(name)).map(({ name }) => name)
  // Payload may end without an error although nothing was written, on a full disk for instance.
  if (missing.length > 0)
    throw new Complaint(
      `The database did not take ${missing.join(', ')}: see that its disk has room and that its file may be written, then run the same command again.`,
    )
  await onDatabase(file, (client) => client.execute('ANALYZE'))
  return [...ran].filter((name) => !before.has(name))
}

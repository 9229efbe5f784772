import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { databaseFile } from './environment'
import { openPayload } from './payload'
import { migrationsOf, onDatabase } from './sqlite'

/**
 * Runs the committed migrations that the database of the settled environment lacks, then lets SQLite measure
 * its tables: without that it picks plans that take seconds on large lists. MongoDB needs no migration.
 * @returns the names of those that ran
 */
export async function migrate(): Promise<string[]> {
  const file = databaseFile(process.env.DATABASE_URL)
  if (!file) return []
  mkdirSync(path.dirname(file), { recursive: true })
  const before = new Set(await migrationsOf(file))
  const payload = await openPayload()
  await payload.db.migrate()
  await onDatabase(file, (client) => client.execute('ANALYZE'))
  return (await migrationsOf(file)).filter((name) => !before.has(name))
}

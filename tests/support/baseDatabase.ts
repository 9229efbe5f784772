import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { inClone } from '../../scripts/lib/clone'
import { mustRun, typescript } from '../../scripts/lib/run'
import { copyDatabase } from '../../scripts/lib/sqlite'
import { OUTPUT } from './folders'

/**
 * An empty embedded database with all committed migrations, made once and copied for each test file; made
 * anew when a migration changes.
 * @returns its path
 */
export async function baseDatabase(): Promise<string> {
  const hash = createHash('sha256')
  const migrations = inClone('src/migrations')
  for (const name of readdirSync(migrations).sort())
    hash.update(name).update(readFileSync(path.join(migrations, name)))
  const folder = path.join(OUTPUT, 'base')
  const file = path.join(folder, `${hash.digest('hex').slice(0, 16)}.db`)
  if (existsSync(file)) return file
  const workshop = path.join(folder, `making-${process.pid}`)
  mkdirSync(workshop, { recursive: true })
  const made = path.join(workshop, 'relais.db')
  const env = { NODE_ENV: 'test', DATABASE_URL: `file:${made}`, DATA_DIR: workshop }
  await mustRun('Migrating', process.execPath, typescript('scripts/migrate.ts'), { env })
  await copyDatabase(made, file)
  rmSync(workshop, { recursive: true })
  return file
}

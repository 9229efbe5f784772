import { mkdirSync, readdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { type Account, accountsOf } from '../../scripts/demo/accounts'
import { ROOT } from '../../scripts/lib/clone'
import { fingerprint } from '../../scripts/lib/fingerprint'
import { mustRun, typescript } from '../../scripts/lib/run'
import { copyDatabase } from '../../scripts/lib/sqlite'
import { OUTPUT } from './folders'
import { TEST_SECRETS } from './server'
import { madeOnce } from './shelf'

const SOURCES = ['src', 'payload.config.ts', 'package-lock.json']
const NOT_SEEDED = /\.test\.tsx?$|\.css$|^src\/(app|ui|islands)\//

/** A folder with the demonstration in it: `relais.db`, `media/`, and the accounts of its staff. */
export type SeededHome = { home: string; accounts: Account[] }

/**
 * The demonstration, seeded once and kept until a source changes. To be given to `startTestServer({ from })`,
 * which copies it: nothing that a test does reaches the next one.
 */
export async function seededHome(): Promise<SeededHome> {
  const home = path.join(
    OUTPUT,
    'seeded',
    fingerprint(ROOT, SOURCES, (file) => NOT_SEEDED.test(file)).slice(0, 16),
  )
  await madeOnce(home, async (making) => {
    removeOthers(making)
    await fill(making)
  })
  return { home, accounts: accountsOf(path.join(home, 'accounts.json')).accounts }
}

/** What older sources seeded. */
function removeOthers(making: string): void {
  const all = path.dirname(making)
  for (const name of readdirSync(all))
    if (name !== path.basename(making)) rmSync(path.join(all, name), { recursive: true })
}

async function fill(making: string): Promise<void> {
  mkdirSync(path.join(making, 'media'), { recursive: true })
  const file = path.join(making, 'made.db')
  const env = {
    ...TEST_SECRETS,
    NODE_ENV: 'test',
    DATABASE_URL: `file:${file}`,
    DATA_DIR: making,
    MEDIA_DIR: path.join(making, 'media'),
    EDGE_DIR: path.join(making, 'edge'),
    ACCOUNTS_FILE: path.join(making, 'accounts.json'),
  }
  await mustRun('Seeding', process.execPath, typescript('tests/support/seedHome.ts'), { env })
  await copyDatabase(file, path.join(making, 'relais.db'))
  for (const suffix of ['', '-wal', '-shm']) rmSync(`${file}${suffix}`, { force: true })
}

import { cpSync, mkdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { mustRun, typescript } from '../../scripts/lib/run'
import { copyDatabase } from '../../scripts/lib/sqlite'
import { newFolder } from './folders'
import { seededHome } from './seeded'
import { TEST_SECRETS } from './server'

/** The demonstration with a member of one of its partners, signed in: for `startTestServer({ from })`. */
export async function signedInHome(partner: string): Promise<{ home: string; cookie: string }> {
  const { home: seeded } = await seededHome()
  const home = newFolder('member')
  const made = path.join(home, 'made.db')
  cpSync(path.join(seeded, 'relais.db'), made)
  cpSync(path.join(seeded, 'media'), path.join(home, 'media'), { recursive: true })
  const data = path.join(home, 'data')
  mkdirSync(data, { recursive: true })
  const file = path.join(home, 'cookie')
  const env = {
    ...TEST_SECRETS,
    NODE_ENV: 'test',
    LOG_LEVEL: 'fatal',
    PUBLIC_URL: 'http://127.0.0.1:3000',
    DATABASE_URL: `file:${made}`,
    DATA_DIR: data,
    MEDIA_DIR: path.join(home, 'media'),
    EDGE_DIR: path.join(data, 'edge'),
  }
  await mustRun(
    'Signing in',
    process.execPath,
    [...typescript('tests/support/memberHome.ts'), partner, file],
    { env },
  )
  await copyDatabase(made, path.join(home, 'relais.db'))
  return { home, cookie: readFileSync(file, 'utf8') }
}

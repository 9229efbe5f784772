import { cpSync, existsSync } from 'node:fs'
import path from 'node:path'
import { type RunningServer, startServer, whenReady } from '../../scripts/lib/server'
import { requireBuilt } from '../../scripts/lib/site'
import { baseDatabase } from './baseDatabase'
import { newFolder } from './folders'
import { testPort } from './ports'

export type TestServer = RunningServer & {
  /** Its database, media, pages and log lie here. */
  home: string
  port: number
}

export type TestServerOptions = {
  /** A folder with `relais.db` and perhaps `media/` to begin with; without it, an empty migrated database. */
  from?: string
  env?: Readonly<Record<string, string>>
}

/** Secrets of test servers, so that tests can speak to internal routes. */
export const TEST_SECRETS = {
  PAYLOAD_SECRET: 'only-for-tests-0123456789abcdefghij',
  INTERNAL_SECRET: 'only-for-tests-jihgfedcba9876543210',
  PRESS_SIGNING_KEY: 'MC4CAQAwBQYDK2VwBCIEIAABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhscHR4f',
} as const

/**
 * Starts the built server on a free port with a home of its own, and waits until it is ready. The caller
 * stops it; its home goes with the run.
 */
export async function startTestServer({ from, env = {} }: TestServerOptions = {}): Promise<TestServer> {
  requireBuilt()
  const home = newFolder('server')
  const database = from ? path.join(from, 'relais.db') : await baseDatabase()
  cpSync(database, path.join(home, 'relais.db'))
  if (from && existsSync(path.join(from, 'media')))
    cpSync(path.join(from, 'media'), path.join(home, 'media'), { recursive: true })
  const port = await testPort()
  const server = startServer({
    port,
    log: path.join(home, 'server.log'),
    env: {
      ...TEST_SECRETS,
      DATABASE_URL: `file:${path.join(home, 'relais.db')}`,
      DATA_DIR: path.join(home, 'data'),
      MEDIA_DIR: path.join(home, 'media'),
      EDGE_DIR: path.join(home, 'edge'),
      PUBLIC_URL: `http://127.0.0.1:${port}`,
      ALLOWED_HOSTS: '',
      LOG_LEVEL: 'info',
      ...env,
    },
  })
  await whenReady(server)
  return { ...server, home, port }
}

import { existsSync } from 'node:fs'
import path from 'node:path'
import { inClone, ROOT } from './clone'

const FOLDERS = { DATA_DIR: 'data', MEDIA_DIR: 'media', EDGE_DIR: 'edge' } as const

/** Where the embedded database of a clone lies when nothing else is said. */
const DATABASE_URL = 'file:data/relais.db'

/**
 * Settles the environment of a command before anything reads it: `.env` of the clone beneath what the shell
 * gives, and every path absolute, so that it does not matter where the server is started.
 */
export function settleEnvironment(overrides: Readonly<Record<string, string>> = {}): void {
  const file = inClone('.env')
  if (existsSync(file)) process.loadEnvFile(file)
  Object.assign(process.env, overrides)
  for (const [name, folder] of Object.entries(FOLDERS))
    process.env[name] = path.resolve(ROOT, process.env[name] || folder)
  process.env.DATABASE_URL = absoluteDatabase(process.env.DATABASE_URL || DATABASE_URL)
}

const absoluteDatabase = (url: string): string =>
  url.startsWith('file:') ? `file:${path.resolve(ROOT, url.slice('file:'.length))}` : url

/** The file of an embedded database, or nothing when the address is another one. */
export const databaseFile = (url: string | undefined): string | undefined =>
  url?.startsWith('file:') ? url.slice('file:'.length) : undefined

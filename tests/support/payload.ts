import { copyFileSync } from 'node:fs'
import path from 'node:path'
import { getPayload, type Payload } from 'payload'

/** The same suite runs on both databases; few tests may ask which one it is. */
export const DATABASE = process.env.TEST_DATABASE === 'mongo' ? 'mongodb' : 'sqlite'

let opened: Promise<Payload> | undefined

/**
 * A fresh Payload for this test file: an empty migrated database and empty folders, on the database that
 * TEST_DATABASE names (sqlite, or mongo). Asked again in the same file, it is the same one. What it writes is
 * removed with the run.
 */
export function payloadForTests(): Promise<Payload> {
  opened ??= open()
  return opened
}

async function open(): Promise<Payload> {
  const { RELAIS_TEST_HOME: home, RELAIS_TEST_BASE: base } = process.env
  if (!home) throw new Error('payloadForTests belongs to tests/integration, whose setup gives it a home.')
  if (base) copyFileSync(base, path.join(home, 'relais.db'))
  const { default: config } = await import('@payload-config')
  return getPayload({ config })
}

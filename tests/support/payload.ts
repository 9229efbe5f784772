import { copyFileSync } from 'node:fs'
import path from 'node:path'
import { getPayload, type Payload } from 'payload'
import { takeSeed } from './seedShelf'

/** The same suite runs on both databases; few tests may ask which one it is. */
export const DATABASE = process.env.TEST_DATABASE === 'mongo' ? 'mongodb' : 'sqlite'

let opened: Promise<Payload> | undefined
let withSeed = false

/**
 * A fresh Payload for this test file: an empty migrated database and empty folders, on the database that
 * TEST_DATABASE names (sqlite, or mongo). Asked again in the same file, it is the same one. What it writes is
 * removed with the run.
 */
export function payloadForTests(): Promise<Payload> {
  opened ??= open()
  return opened
}

/**
 * The same with the demonstration in it, as `seed` leaves it. It is seeded once in a run, by the first file that asks,
 * and copied for the others. To be asked before anything else opens this file's Payload.
 */
export function seededPayload(): Promise<Payload> {
  if (opened && !withSeed)
    throw new Error('Ask for seededPayload first: this file has an empty database open.')
  withSeed = true
  opened ??= takeSeed(homeOfFile(), open)
  return opened
}

function homeOfFile(): string {
  const { RELAIS_TEST_HOME: home } = process.env
  if (!home) throw new Error('payloadForTests belongs to tests/integration, whose setup gives it a home.')
  return home
}

/** @param database a file to begin with; without it, the empty migrated one */
async function open(database = process.env.RELAIS_TEST_BASE): Promise<Payload> {
  const home = homeOfFile()
  if (database) copyFileSync(database, path.join(home, 'relais.db'))
  const { default: config } = await import('@payload-config')
  return getPayload({ config })
}

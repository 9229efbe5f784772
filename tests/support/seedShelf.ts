import { cpSync, existsSync, mkdirSync, renameSync, rmdirSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { Payload } from 'payload'
import { seed } from '@/seed'
import { copyDatabase } from '../../scripts/lib/sqlite'
import { shelfOfRun } from './folders'

/** Opens a file's Payload, on a copy of that embedded database if one is named. */
type Open = (database?: string) => Promise<Payload>

/**
 * A file's Payload with the demonstration in its database and its folders. Files run at once and in processes of their
 * own: one seeds, and puts a copy of its home on the shelf of the run; those that come meanwhile wait for it.
 * @param home the file's own folder
 */
export async function takeSeed(home: string, open: Open): Promise<Payload> {
  const shelf = shelfOfRun('seeded')
  while (!existsSync(shelf)) {
    if (isMine(`${shelf}.turn`)) return seedAndKeep(home, shelf, open)
    await pause(50)
  }
  cpSync(path.join(shelf, 'files'), home, { recursive: true })
  const file = path.join(shelf, 'relais.db')
  const payload = await open(existsSync(file) ? file : undefined)
  if (isMongo(payload.db)) await copyCollections(payload.db, keptName(shelf), 'back')
  return payload
}

async function seedAndKeep(home: string, shelf: string, open: Open): Promise<Payload> {
  try {
    const payload = await open()
    await seed(payload)
    const making = `${shelf}.making`
    const apart = (from: string) => !path.basename(from).startsWith('relais.db')
    cpSync(home, path.join(making, 'files'), { recursive: true, filter: apart })
    if (isMongo(payload.db)) await copyCollections(payload.db, keptName(shelf), 'away')
    else await copyDatabase(path.join(home, 'relais.db'), path.join(making, 'relais.db'))
    renameSync(making, shelf)
    return payload
  } finally {
    rmdirSync(`${shelf}.turn`)
  }
}

/** Making a folder succeeds for one alone. */
function isMine(turn: string): boolean {
  try {
    mkdirSync(turn)
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw error
  }
}

const isMongo = (db: object): db is MongooseAdapter => 'name' in db && db.name === 'mongoose'

const keptName = (shelf: string): string =>
  `relais_test_seeded_${path.basename(path.dirname(shelf)).replaceAll(/\W/g, '_')}`

/** All records of a file's database to the kept one, or back. The file's own has its collections and indexes already. */
async function copyCollections({ connection }: MongooseAdapter, kept: string, way: 'away' | 'back') {
  const own = connection.db
  const other = connection.getClient().db(kept)
  if (!own) throw new Error('The connection to the test database is not open.')
  const [from, to] = way === 'away' ? [own, other] : [other, own]
  for (const { name } of await from.listCollections({}, { nameOnly: true }).toArray()) {
    const records = await from.collection(name).find().toArray()
    await to.collection(name).deleteMany({})
    if (records.length > 0) await to.collection(name).insertMany(records)
  }
}

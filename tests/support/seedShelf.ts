import { cpSync, existsSync } from 'node:fs'
import path from 'node:path'
import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { Payload } from 'payload'
import { seed } from '@/seed'
import { copyDatabase } from '../../scripts/lib/sqlite'
import { runFolder } from './folders'
import { madeOnce } from './shelf'

/** Opens a file's Payload, on a copy of that embedded database if one is named. */
type Open = (database?: string) => Promise<Payload>

/**
 * A file's Payload with the demonstration in its database and its folders. The first file of a run seeds it and leaves
 * a copy of its home to the others.
 * @param home the file's own folder
 */
export async function takeSeed(home: string, open: Open): Promise<Payload> {
  const kept = path.join(runFolder(), 'seed')
  let first: Payload | undefined
  await madeOnce(kept, async (making) => {
    first = await open()
    await seed(first)
    await keep(first, home, making)
  })
  return first ?? copyOf(kept, home, open)
}

async function keep({ db }: Payload, home: string, folder: string): Promise<void> {
  const apart = (from: string) => !path.basename(from).startsWith('relais.db')
  cpSync(home, path.join(folder, 'files'), { recursive: true, filter: apart })
  if (isMongo(db)) await copyCollections(db, 'away')
  else await copyDatabase(path.join(home, 'relais.db'), path.join(folder, 'relais.db'))
}

async function copyOf(kept: string, home: string, open: Open): Promise<Payload> {
  cpSync(path.join(kept, 'files'), home, { recursive: true })
  const database = path.join(kept, 'relais.db')
  const payload = await open(existsSync(database) ? database : undefined)
  if (isMongo(payload.db)) await copyCollections(payload.db, 'back')
  return payload
}

const isMongo = (db: object): db is MongooseAdapter => 'name' in db && db.name === 'mongoose'

/** All records of a file's database to the kept one, or back. The file's own has its collections and indexes already. */
async function copyCollections({ connection }: MongooseAdapter, way: 'away' | 'back'): Promise<void> {
  const own = connection.db
  if (!own) throw new Error('The connection to the test database is not open.')
  const kept = connection
    .getClient()
    .db(`relais_test_seed_${path.basename(runFolder()).replaceAll(/\W/g, '_')}`)
  const [from, to] = way === 'away' ? [own, kept] : [kept, own]
  for (const { name } of await from.listCollections({}, { nameOnly: true }).toArray()) {
    const records = await from.collection(name).find().toArray()
    await to.collection(name).deleteMany({})
    if (records.length > 0) await to.collection(name).insertMany(records)
  }
}

import { existsSync, mkdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { writeIslands } from '../../scripts/islands'
import { inClone } from '../../scripts/lib/clone'
import { writeStyles } from '../../scripts/styles'
import { startMongo } from '../mongo/server'
import { baseDatabase } from './baseDatabase'
import { OUTPUT } from './folders'

/**
 * Once before all files of the integration suite: a folder for what they write, and the database they share
 * the making of. TEST_DATABASE=mongo runs the same files on TEST_MONGODB_URL, or else on a server in memory.
 * @returns what cleans up after the last file
 */
export default async function prepareRun(): Promise<() => Promise<void>> {
  const folder = path.join(OUTPUT, `run-${process.pid}`)
  mkdirSync(folder, { recursive: true })
  process.env.RELAIS_TEST_RUN = folder
  await drawable()
  const removeFolder = async () => rmSync(folder, { recursive: true, force: true })
  if (process.env.TEST_DATABASE !== 'mongo') {
    process.env.RELAIS_TEST_BASE = await baseDatabase()
    return removeFolder
  }
  if (process.env.TEST_MONGODB_URL) return removeFolder
  const mongo = await startMongo()
  process.env.TEST_MONGODB_URL = mongo.url
  return async () => {
    mongo.stop()
    await removeFolder()
  }
}

/** Live pages are drawn in these tests too: they name the sheets and islands, which a bare clone has not made yet. */
async function drawable(): Promise<void> {
  const made = ['assets', 'islands'].every((name) => existsSync(inClone(`public/${name}/manifest.json`)))
  if (made) return
  await writeStyles()
  await writeIslands()
}

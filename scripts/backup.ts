import path from 'node:path'
import { parseArgs } from 'node:util'
import { env } from '@/platform/env'
import { Complaint } from './bare/complaint.mjs'
import { step } from './bare/steps.mjs'
import { backUp } from './lib/backup'
import { ROOT } from './lib/clone'
import { command } from './lib/command'
import { databaseFile, settleEnvironment } from './lib/environment'

/** `npm run backup [-- FOLDER]`: database and uploads of the embedded site, into a new folder. */
await command(async () => {
  // A mistyped option is no folder.
  const { positionals } = parseArgs({ allowPositionals: true, options: {} })
  settleEnvironment()
  const { DATABASE_URL, MEDIA_DIR, EDGE_DIR } = env()
  const database = databaseFile(DATABASE_URL)
  if (!database)
    throw new Complaint(
      'This site runs on MongoDB: back it up with mongodump, and its uploads as files (docs/operators.md).',
    )
  const now = new Date()
  const name = `relais-${now.toISOString().replaceAll(':', '-').slice(0, 19)}`
  const target = path.resolve(ROOT, positionals[0] ?? path.join('backups', name))
  const site = { database, media: MEDIA_DIR, edge: EDGE_DIR }
  await step('Backup', async () => `${Object.keys((await backUp(site, target, now)).files).length} files`)
  console.log(`It is in ${target}. Secrets are not in it: keep .env and data/secrets.env elsewhere.`)
})

import { existsSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { env } from '@/platform/env'
import { Complaint } from './bare/complaint.mjs'
import { step } from './bare/steps.mjs'
import { restore } from './lib/backup'
import { command } from './lib/command'
import { databaseFile, settleEnvironment } from './lib/environment'
import { isFree } from './lib/server'

/** `npm run restore -- FOLDER [--replace]`: a backup becomes the embedded site of this clone. */
await command(async () => {
  const { values, positionals } = parseArgs({
    options: { replace: { type: 'boolean' } },
    allowPositionals: true,
  })
  const [folder] = positionals
  if (!folder) throw new Complaint('Say which backup: npm run restore -- backups/relais-…')
  settleEnvironment()
  const { DATABASE_URL, DATA_DIR, MEDIA_DIR, EDGE_DIR, PORT, BIND } = env()
  const database = databaseFile(DATABASE_URL)
  if (!database)
    throw new Complaint('DATABASE_URL names a MongoDB: restore it with mongorestore (docs/operators.md).')
  if (!(await isFree(PORT, BIND)))
    throw new Complaint(`Something listens on port ${PORT}: stop the site before you restore it.`)
  if (existsSync(database) && !values.replace)
    throw new Complaint(
      `There is a site at ${database}: add --replace to move it aside and put the backup in its place.`,
    )
  const aside = path.join(
    DATA_DIR,
    `before-restore-${new Date().toISOString().replaceAll(':', '-').slice(0, 19)}`,
  )
  const site = { database, media: MEDIA_DIR, edge: EDGE_DIR }
  const { madeAt } = await step('Restore', () => restore(path.resolve(folder), site, aside))
  console.log(`The site is as it was on ${madeAt}. Now run "npm run migrate", then start it.`)
  if (existsSync(aside)) console.log(`What was there before is in ${aside}.`)
})

import { env } from '@/platform/env'
import { command } from './lib/command'
import { databaseFile, settleEnvironment } from './lib/environment'
import { migrate } from './lib/migrate'

/** `npm run migrate`: brings the database up to date by the committed migrations, before a new version starts. */
await command(async () => {
  settleEnvironment()
  const { DATABASE_URL } = env()
  const done = await migrate()
  const where = databaseFile(DATABASE_URL) ?? 'MongoDB'
  console.log(done.length > 0 ? `✓ ${where}: ${done.join(', ')}` : `✓ ${where} is up to date.`)
})

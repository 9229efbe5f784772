import { seed } from '@/seed'
import { Complaint } from './bare/complaint.mjs'
import { command } from './lib/command'
import { settleEnvironment } from './lib/environment'
import { openPayload } from './lib/payload'

/**
 * `npx tsx scripts/seed.ts`: the demonstration campaign in the migrated database that DATABASE_URL names, for
 * developers. It refuses a database with campaigns of its own; visitors of the demonstration use `npm run demo`.
 */
await command(async () => {
  settleEnvironment()
  const payload = await openPayload()
  const { totalDocs } = await payload.count({
    collection: 'campaigns',
    where: { seedKey: { exists: false } },
    trash: true,
  })
  if (totalDocs > 0)
    throw new Complaint('This database has campaigns of its own, and the demonstration stays out of it.')
  const { created, kept, milliseconds } = await seed(payload, {
    onProgress: (part, done, parts) => console.log(`${done}/${parts} ${part}`),
  })
  console.log({ created, kept, milliseconds })
})

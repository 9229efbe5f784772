import config from '@payload-config'
import { getPayload } from 'payload'
import { seed } from '@/seed'

/** `npx tsx scripts/seed.ts`: seeds the demonstration campaign into the database that DATABASE_URL names. */
const payload = await getPayload({ config })
const { created, kept, milliseconds } = await seed(payload, {
  onProgress: (part, done, parts) => console.log(`${done}/${parts} ${part}`),
})
console.log({ created, kept, milliseconds })
await payload.destroy()
process.exit()

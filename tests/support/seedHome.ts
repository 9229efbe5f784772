import { commitNotes } from '@/publishing/notes'
import { seed } from '@/seed'
import { seedAccounts, seedMembers } from '../../scripts/demo/accounts'
import { command } from '../../scripts/lib/command'
import { migrate } from '../../scripts/lib/migrate'
import { openPayload } from '../../scripts/lib/payload'

/** Fills the database that the environment names with the demonstration; accounts go into ACCOUNTS_FILE. */
await command(async () => {
  await migrate()
  const payload = await openPayload()
  await seedAccounts(payload, process.env.ACCOUNTS_FILE ?? '')
  await seed(payload)
  await commitNotes(() => seedMembers(payload, process.env.ACCOUNTS_FILE ?? ''))
})

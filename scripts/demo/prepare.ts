import { commitNotes } from '@/publishing/notes'
import { seed } from '@/seed'
import { step } from '../bare/steps.mjs'
import { command } from '../lib/command'
import { migrate } from '../lib/migrate'
import { openPayload } from '../lib/payload'
import { seedAccounts, seedMembers } from './accounts'
import { DEMO } from './paths'

/** Fills the database that the demonstration made: tables, accounts, the campaign. Twice does no more than once. */
await command(async () => {
  await step('Database', async () => (await migrate()).join(', ') || 'up to date')
  await step('Accounts', async () => {
    const payload = await openPayload()
    const changed = await commitNotes(() => seedAccounts(payload, DEMO.accounts))
    return changed > 0 ? `${changed} made` : 'unchanged'
  })
  await step('Campaign', async (say) => {
    const payload = await openPayload()
    const { created } = await seed(payload, {
      onProgress: (part, done, parts) => say(`${done}/${parts} ${part}`),
    })
    const count = Object.values(created).reduce((total, number) => total + number, 0)
    return count > 0 ? `${count} records made` : 'unchanged'
  })
  await step('Partners', async () => {
    const payload = await openPayload()
    const made = await commitNotes(() => seedMembers(payload, DEMO.accounts))
    return made > 0 ? `${made} accounts made` : 'unchanged'
  })
})

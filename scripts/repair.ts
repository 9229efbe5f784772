import { commitNotes } from '@/publishing/notes'
import { repairPublications } from '@/publishing/repair'
import { Complaint } from './bare/complaint.mjs'
import { command } from './lib/command'
import { settleEnvironment } from './lib/environment'
import { openPayload } from './lib/payload'

/**
 * `npm run repair`: finishes what a crash cut in half on a database without transactions, and names what it
 * can't decide. Each start does the same.
 */
await command(async () => {
  settleEnvironment()
  const payload = await openPayload()
  const findings = await commitNotes(() => repairPublications(payload))
  for (const { collection, id, verdict, finished } of findings)
    console.log(`${finished ? '✓ finished' : '✗ undecided'}: ${collection} ${id}, ${WORDS[verdict]}`)
  const undecided = findings.filter(({ finished }) => !finished).length
  if (undecided > 0)
    throw new Complaint(
      `${undecided} to decide: open each in the admin, compare its versions, and publish the right one.`,
    )
  console.log(
    findings.length > 0 ? 'All are whole now.' : '✓ Every public record is its newest published version.',
  )
})

const WORDS = {
  behind: 'the newest published version had not reached the site',
  unrecorded: 'what the site shows is no version',
  different: 'what the site shows differs from its version',
}

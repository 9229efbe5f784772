import { write } from '@/audit/write'
import { rotateConsents } from '@/media/consent/rotate'
import { inTransaction } from '@/platform/database/inTransaction'
import { env } from '@/platform/env'
import { Complaint } from './bare/complaint.mjs'
import { command } from './lib/command'
import { settleEnvironment } from './lib/environment'
import { openPayload } from './lib/payload'

/**
 * `npm run consents:rotate`: wraps the key of each recorded consent with the first key of CONSENT_KEYS, also while
 * the site runs. Stopped half-way it is run again. Names and documents are not touched.
 */
await command(async () => {
  settleEnvironment()
  const keys = env().CONSENT_KEYS
  const [current] = keys
  if (!current)
    throw new Complaint('CONSENT_KEYS names no key. Set it first: docs/operators.md, "Keys of consents".')
  const payload = await openPayload()
  const { rewrapped, already, lost, tampered } = await rotateConsents(payload, keys)
  if (rewrapped > 0)
    await inTransaction(payload, (req) =>
      write(req, {
        action: 'rotate-consent-keys',
        subjectCollection: 'consents',
        subjectId: current.id,
        before: null,
        after: null,
        note: `${rewrapped}`,
      }),
    )
  console.log(`✓ ${rewrapped} wrapped anew with "${current.id}", ${already} were already.`)
  const missing = Object.entries(lost).map(([id, count]) => `"${id}" (${count})`)
  const troubles = [
    missing.length > 0
      ? `CONSENT_KEYS lacks the key that wrapped these records: ${missing.join(', ')}. Put it back behind "${current.id}" and run this again. Without it their names and documents stay unreadable.`
      : '',
    tampered.length > 0
      ? `The key of these records was changed outside this software: ${tampered.join(', ')}. Take them from a backup.`
      : '',
  ].filter(Boolean)
  if (troubles.length > 0) throw new Complaint(troubles.join('\n'))
  console.log('Keys that wrap nothing any more may leave CONSENT_KEYS, once older backups need them no more.')
})

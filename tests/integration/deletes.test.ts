import { createClient } from '@libsql/client'
import type { Payload } from 'payload'
import { beforeAll, expect, it } from 'vitest'
import { baseDatabase } from '../support/baseDatabase'
import { seededPayload } from '../support/payload'

/** What may be deleted is: no reference that an earlier version of a record keeps stands in the way. */

let payload: Payload
beforeAll(async () => {
  payload = await seededPayload()
}, 600_000)

it('a contact that only an earlier version of a kit names', async () => {
  const { id: contact } = await payload.create({
    collection: 'press-contacts',
    data: { name: 'Camille Essai', kind: 'contact', verifiedOn: new Date().toISOString() },
  })
  const kits = await payload.find({ collection: 'press-kits', depth: 0, limit: 1 })
  const { id: kit, contacts } = kits.docs[0] ?? { id: '' }
  for (const named of [[contact], contacts ?? []])
    await payload.update({ collection: 'press-kits', id: kit, draft: true, data: { contacts: named } })
  await payload.delete({ collection: 'press-contacts', id: contact })
  const left = await payload.count({ collection: 'press-contacts', where: { id: { equals: contact } } })
  expect(left.totalDocs).toBe(0)
  const versions = await payload.findVersions({
    collection: 'press-kits',
    where: { parent: { equals: kit } },
    depth: 0,
  })
  expect(versions.docs.length).toBeGreaterThan(1)
})

it('every reference of the embedded database says what becomes of it', async () => {
  const client = createClient({ url: `file:${await baseDatabase()}` })
  const { rows } = await client.execute(
    `SELECT t.name || '.' || f."from" AS field FROM sqlite_schema t, pragma_foreign_key_list(t.name) f
     WHERE t.type = 'table' AND f.on_delete = 'NO ACTION'`,
  )
  const whole = await client.execute('PRAGMA integrity_check')
  client.close()
  expect(rows.map(({ field }) => field)).toEqual([])
  expect(whole.rows[0]?.integrity_check).toBe('ok')
})

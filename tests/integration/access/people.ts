import { randomBytes } from 'node:crypto'
import type { Staff } from '@/payload-types'
import type { Role } from '@/people/roles'
import { commitNotes } from '@/publishing/notes'
import { payloadForTests } from '../../support/payload'

export type Account = { id: string; email: string; password: string; doc: Staff }

export const PASSWORD = 'quatre mots bien ordinaires'

/** Makes a member of staff, as the command line would. */
export async function account(...roles: Role[]): Promise<Account> {
  const payload = await payloadForTests()
  const email = `${roles.join('-')}-${randomBytes(4).toString('hex')}@example.org`
  const data = { name: 'Une personne', email, roles, password: PASSWORD }
  const doc = await commitNotes(() => payload.create({ collection: 'staff', data }))
  return { id: doc.id, email, password: PASSWORD, doc }
}

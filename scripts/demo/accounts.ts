import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import type { Payload } from 'payload'
import { z } from 'zod'
import { newPassword } from '@/people/newPassword'
import { ROLE_OPTIONS, ROLES, type Role } from '@/people/roles'

const Account = z.object({ role: z.enum(ROLES), email: z.email(), password: z.string().min(12) })
export type Account = z.output<typeof Account>

const fresh = (role: Role): Account => ({ role, email: `${role}@relais.example`, password: newPassword() })

/**
 * One account per role, with passwords of this clone alone, kept in a file that only its owner can read.
 * @returns the accounts and whether they were made just now
 */
export function accountsOf(file: string): { accounts: Account[]; isNew: boolean } {
  if (existsSync(file))
    return { accounts: z.array(Account).parse(JSON.parse(readFileSync(file, 'utf8'))), isNew: false }
  const accounts = ROLES.map(fresh)
  writeFileSync(file, `${JSON.stringify(accounts, null, 2)}\n`, { mode: 0o600, flag: 'wx' })
  return { accounts, isNew: true }
}

/**
 * Puts the accounts into the database of the demonstration. Somebody's own changes stay: an account that is
 * there is left alone, unless its password was lost with the file.
 * @returns how many were made or renewed
 */
export async function seedAccounts(payload: Payload, file: string): Promise<number> {
  const { accounts, isNew } = accountsOf(file)
  let changed = 0
  for (const { role, email, password } of accounts) {
    const { docs } = await payload.find({
      collection: 'staff',
      where: { email: { equals: email } },
      limit: 1,
      overrideAccess: true,
    })
    const [known] = docs
    if (known && !isNew) continue
    if (known)
      await payload.update({ collection: 'staff', id: known.id, data: { password }, overrideAccess: true })
    else
      await payload.create({
        collection: 'staff',
        data: { email, password, name: nameOf(role), roles: [role] },
        overrideAccess: true,
      })
    changed += 1
  }
  return changed
}

const nameOf = (role: Role): string => {
  const label = ROLE_OPTIONS.find(({ value }) => value === role)?.label
  return label ? label.fr : role
}

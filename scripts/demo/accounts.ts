import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import type { Payload } from 'payload'
import { z } from 'zod'
import { addMember } from '@/people/members/add'
import { newPassword } from '@/people/newPassword'
import { ROLE_OPTIONS, ROLES, type Role } from '@/people/roles'
import { PARTNERS } from '@/seed/data/partners'

const Secret = { email: z.email(), password: z.string().min(12) }
/** Somebody of the house, or of the partner whose address the space names. */
const Account = z.union([
  z.object({ role: z.enum(ROLES), ...Secret }),
  z.object({ role: z.literal('member'), partner: z.string(), ...Secret }),
])
export type Account = z.output<typeof Account>
type MemberAccount = Extract<Account, { role: 'member' }>

const fresh = (role: Role): Account => ({ role, email: `${role}@relais.example`, password: newPassword() })
const freshMember = (partner: string): MemberAccount => ({
  role: 'member',
  partner,
  email: `${partner}@relais.example`,
  password: newPassword(),
})

/**
 * One account per role, and one of each partner, with passwords of this clone alone, kept in a file that only its owner can read.
 * @returns the accounts and whether they were made just now
 */
export function accountsOf(file: string): { accounts: Account[]; isNew: boolean } {
  if (existsSync(file))
    return { accounts: z.array(Account).parse(JSON.parse(readFileSync(file, 'utf8'))), isNew: false }
  const accounts = [...ROLES.map(fresh), ...PARTNERS.map(({ slug }) => freshMember(slug))]
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
  for (const account of accounts) {
    if (account.role === 'member') continue
    const { role, email, password } = account
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

/**
 * The same for people of the partners, once the partners are there.
 * @returns how many were made
 */
export async function seedMembers(payload: Payload, file: string): Promise<number> {
  let made = 0
  for (const account of accountsOf(file).accounts) {
    if (account.role !== 'member') continue
    const { email, password } = account
    const [partner, known] = await Promise.all([
      payload.find({ collection: 'partners', where: { slug: { equals: account.partner } }, limit: 1 }),
      payload.count({ collection: 'members', where: { email: { equals: email } } }),
    ])
    const [organisation] = partner.docs
    if (!organisation || known.totalDocs > 0) continue
    await addMember(payload, {
      email,
      password,
      name: organisation.name,
      partner: organisation.id,
      language: 'fr',
    })
    made += 1
  }
  return made
}

const nameOf = (role: Role): string => {
  const label = ROLE_OPTIONS.find(({ value }) => value === role)?.label
  return label ? label.fr : role
}

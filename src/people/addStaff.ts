import type { Payload } from 'payload'
import { z } from 'zod'
import { oneLine } from '@/platform/oneLine'
import { newPassword } from './newPassword'
import { passwordFlawInWords } from './password'
import { ROLES } from './roles'

const Address = z
  .string('An e-mail address is missing.')
  .trim()
  .toLowerCase()
  .pipe(z.email('This is not an e-mail address.'))

/** A member of staff to be, as a command line gives it. */
const NewStaff = z.object({
  email: Address,
  name: oneLine('A name is missing.')
    .min(1, 'A name is missing.')
    .max(120, 'The name is longer than 120 letters.'),
  roles: z
    .array(z.enum(ROLES, `A role is none of: ${ROLES.join(', ')}.`), 'A role is missing.')
    .min(1, 'A role is missing.'),
  password: z
    .string()
    .superRefine((password, context) => {
      const message = passwordFlawInWords(password, 'en')
      if (message) context.addIssue({ code: 'custom', message })
    })
    .optional(),
})

/** Why an account was not made or changed; its message is for the person at the terminal. */
export class StaffRefused extends Error {
  override name = 'StaffRefused'
}

export type Added = { id: string; email: string; roles: readonly string[]; password: string }

const accountOf = async (payload: Payload, email: string) =>
  (await payload.find({ collection: 'staff', where: { email: { equals: email } }, limit: 1, depth: 0 }))
    .docs[0]

function parsed<T>(result: z.ZodSafeParseResult<T>): T {
  if (result.success) return result.data
  throw new StaffRefused([...new Set(result.error.issues.map(({ message }) => message))].join(' '))
}

/**
 * Makes an account of staff, past access rules: the first administrator is made this way, since nobody can
 * sign up over the web. Call it where changes are told to the running site (`commitNotes`).
 * @param person e-mail address, name, roles; a password, or one is made
 * @returns the account with its password, which nothing can tell again
 * @throws StaffRefused with every problem at once, or when the address has an account
 */
export async function addStaff(payload: Payload, person: unknown): Promise<Added> {
  const { password = newPassword(), ...data } = parsed(NewStaff.safeParse(person))
  if (await accountOf(payload, data.email))
    throw new StaffRefused(`There is already an account for ${data.email}.`)
  const { id } = await payload.create({ collection: 'staff', data: { ...data, password } })
  return { id, email: data.email, roles: data.roles, password }
}

/**
 * Gives an account a new password, opens it if it was locked, and ends its sessions: for a house whose last
 * administrator has lost theirs, or without mail.
 * @throws StaffRefused when the address has no account
 */
export async function renewPassword(payload: Payload, address: unknown): Promise<Added> {
  const email = parsed(Address.safeParse(address))
  const account = await accountOf(payload, email)
  if (!account) throw new StaffRefused(`There is no account for ${email}.`)
  const password = newPassword()
  await payload.update({ collection: 'staff', id: account.id, data: { password } })
  const data = { lockUntil: null, loginAttempts: 0 }
  await payload.db.updateOne({ collection: 'staff', id: account.id, data, returning: false })
  return { id: account.id, email, roles: account.roles, password }
}

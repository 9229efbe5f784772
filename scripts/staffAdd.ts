import { createInterface } from 'node:readline/promises'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { ROLES } from '@/people/roles'
import { env } from '@/platform/env'
import { commitNotes } from '@/publishing/notes'
import { Complaint } from './bare/complaint.mjs'
import { newPassword } from './demo/accounts'
import { command } from './lib/command'
import { settleEnvironment } from './lib/environment'
import { openPayload } from './lib/payload'

const Person = z.object({
  email: z.email('--email is not an e-mail address.'),
  name: z
    .string('--name is missing.')
    .trim()
    .min(1, '--name is missing.')
    .max(120, '--name is longer than 120 letters.'),
  roles: z
    .array(z.enum(ROLES, `--role is none of: ${ROLES.join(', ')}.`), '--role is missing.')
    .min(1, '--role is missing.'),
})

const HELP = 'npm run staff:add -- --email you@example.org --name "Your Name" --role administrator'

/**
 * `npm run staff:add`: makes an account of staff, the first administrator among them, since nobody can sign up
 * over the web. What is not on the command line is asked for; the password is made here and shown once.
 */
await command(async () => {
  const { values } = parseArgs({
    options: {
      email: { type: 'string' },
      name: { type: 'string' },
      role: { type: 'string', multiple: true },
    },
  })
  const person = Person.safeParse(await complete(values))
  if (!person.success)
    throw new Complaint(`${person.error.issues.map(({ message }) => message).join(' ')}\n${HELP}`)
  settleEnvironment()
  env()
  const payload = await openPayload()
  const { email, name, roles } = person.data
  const where = { email: { equals: email.toLowerCase() } }
  const { totalDocs } = await payload.count({ collection: 'staff', where, overrideAccess: true })
  if (totalDocs > 0)
    throw new Complaint(
      `There is already an account for ${email}: change its roles or password in the admin, or name another address.`,
    )
  const password = newPassword()
  await commitNotes(() =>
    payload.create({ collection: 'staff', data: { email, name, roles, password }, overrideAccess: true }),
  )
  console.log(
    `${email} may sign in as ${roles.join(', ')} with this password, which is shown only now:\n\n  ${password}\n`,
  )
})

type Given = { email?: string; name?: string; role?: string[] }

/** Asks for what is missing, where somebody can answer. */
async function complete({
  email,
  name,
  role,
}: Given): Promise<{ email?: string; name?: string; roles?: string[] }> {
  if ((email && name && role) || !process.stdin.isTTY) return { email, name, roles: role }
  const terminal = createInterface({ input: process.stdin, output: process.stdout })
  try {
    const ask = async (question: string) => (await terminal.question(question)).trim()
    return {
      email: email ?? (await ask('E-mail address: ')),
      name: name ?? (await ask('Name: ')),
      roles: role ?? (await ask(`Roles (${ROLES.join(', ')}), separated by spaces: `)).split(/[\s,]+/),
    }
  } finally {
    terminal.close()
  }
}

import { createInterface } from 'node:readline/promises'
import { parseArgs } from 'node:util'
import { addStaff, renewPassword, StaffRefused } from '@/people/addStaff'
import { ROLES } from '@/people/roles'
import { env } from '@/platform/env'
import { commitNotes } from '@/publishing/notes'
import { Complaint } from './bare/complaint.mjs'
import { command } from './lib/command'
import { settleEnvironment } from './lib/environment'
import { openPayload } from './lib/payload'

const HELP = `npm run staff:add -- --email you@example.org --name "Your Name" --role administrator
npm run staff:add -- --email you@example.org --new-password`

/**
 * `npm run staff:add`: makes an account of staff, the first administrator among them, since nobody can sign up
 * over the web. What is not on the command line is asked for; the password is made here and shown once. With
 * `--new-password` an account that is there gets one.
 */
await command(async () => {
  const { values } = parseArgs({
    options: {
      email: { type: 'string' },
      name: { type: 'string' },
      role: { type: 'string', multiple: true },
      'new-password': { type: 'boolean' },
    },
  })
  const renews = values['new-password']
  const person = renews ? values : await complete(values)
  settleEnvironment()
  env()
  const payload = await openPayload()
  try {
    const { email, roles, password } = await commitNotes(() =>
      renews ? renewPassword(payload, person.email) : addStaff(payload, person),
    )
    console.log(
      `${email} may sign in as ${roles.join(', ')} with this password, which is shown only now:\n\n  ${password}\n`,
    )
  } catch (error) {
    throw error instanceof StaffRefused ? new Complaint(`${error.message}\n${HELP}`) : error
  }
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

import path from 'node:path'
import { ROOT } from '../lib/clone'
import { accountsOf } from './accounts'
import { DOORS } from './addresses'
import { DEMO } from './paths'

/** What a newcomer can open, and as whom. */
export function welcome(url: string): void {
  const rows = accountsOf(DEMO.accounts).accounts.map(
    ({ role, email, password }) => `  ${role.padEnd(16)} ${email.padEnd(34)} ${password}`,
  )
  const doors = DOORS.map(([name, path]) => `  ${name.padEnd(34)} ${url}${path}`)
  console.log(`
${doors.join('\n')}

${rows.join('\n')}
  (kept in ${path.relative(ROOT, DEMO.accounts)}; the log is in ${path.relative(ROOT, DEMO.log)})

  Ctrl-C stops it. "npm run demo -- --fresh" starts over.`)
}

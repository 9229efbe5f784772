import path from 'node:path'
import { ROOT } from '../lib/clone'
import { accountsOf } from './accounts'
import { DEMO } from './paths'

/** What a newcomer can open, and as whom. */
export function welcome(url: string): void {
  const rows = accountsOf(DEMO.accounts).accounts.map(
    ({ role, email, password }) => `  ${role.padEnd(16)} ${email.padEnd(34)} ${password}`,
  )
  console.log(`
  The campaign       ${url}/fr
  The admin          ${url}/admin

${rows.join('\n')}
  (kept in ${path.relative(ROOT, DEMO.accounts)}; the log is in ${path.relative(ROOT, DEMO.log)})

  Ctrl-C stops it. "npm run demo -- --fresh" starts over.`)
}

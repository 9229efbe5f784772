import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { inClone } from '../lib/clone'

const INTEGRATION = 'tests/integration'
const BROWSER = 'tests/browser'

/**
 * Files of the integration suite whose subject lies before or behind the database. `npm test` runs them on SQLite, and
 * `npm run test:full` on the MongoDB protocol too. What they read and write goes through queries, access filters, hooks
 * and jobs that other files try on both each time (access, drafts, versions, transactions, withdrawal, duties, links,
 * members, applications, audit, publishing): a file that nobody lists here runs on both.
 */
const SAME_ON_BOTH = [
  // Bytes of files: what is in pictures, documents, archives, prints and logos.
  'metadata',
  'press-archive',
  'press-print',
  'logo-room',
  'logos',
  'logo-conditions',
  // Passwords, sessions and their pace: one account found by its address; the rest is hashing and waiting.
  'auth',
  'auth-staff-add',
  'members-doors',
  // Pages as they are drawn, of kits that press-kits, press-issues, embargo-acts and withdrawal make on both.
  'embargo-doors',
  'press-pages',
  'press-newsroom',
  'press-check',
  'press-check-unborn',
  'mail-frame',
  // The admin's own words: no record is read.
  'admin-labels',
].map((name) => `${INTEGRATION}/${name}.test.ts`)

/** @returns paths from the clone's root */
export const sameOnBoth = (): readonly string[] => SAME_ON_BOTH

/** Files of the browser suite that walk more languages and widths with FULL=1, by what they say themselves. */
export const widerWhenFull = (): string[] =>
  readdirSync(inClone(BROWSER))
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => path.posix.join(BROWSER, name))
    .filter((file) => /process\.env\.FULL|\.\.\/support\/views'/.test(readFileSync(inClone(file), 'utf8')))
    .sort()

import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { Complaint } from '../bare/complaint.mjs'
import { writeBlockPictures } from '../blockPictures'
import { writeIslands } from '../islands'
import { writeStyles } from '../styles'
import { inClone, ROOT } from './clone'
import { fingerprint } from './fingerprint'
import { mustRun } from './run'

/** What `next build` makes a server of. Tests and notes beside the sources do not count. */
const SOURCES = [
  'src',
  'public/fonts',
  'scripts/styles.ts',
  'scripts/islands.ts',
  'scripts/blockPictures.ts',
  'payload.config.ts',
  'next.config.ts',
  'tsconfig.json',
  'package.json',
  'package-lock.json',
]
const NOT_BUILT = /\.test\.tsx?$|\.md$|^src\/(migrations|seed)\//

const STAMP = inClone('.next/relais-build')

/** The server that the last build made. */
export const SERVER = inClone('.next/standalone/server.js')

const sourcesNow = (): string => fingerprint(ROOT, SOURCES, (file) => NOT_BUILT.test(file))

/** Whether the server on disk was built from the sources as they are. */
export const isBuilt = (): boolean =>
  existsSync(SERVER) && existsSync(STAMP) && readFileSync(STAMP, 'utf8') === sourcesNow()

/**
 * Builds the server: style sheet and islands, `next build`, then the files beside the server that Next leaves
 * out of it. Needs no database and no settings.
 * @param say gets the builder's lines
 */
export async function buildSite(say: (line: string) => void): Promise<void> {
  const sources = sourcesNow()
  rmSync(STAMP, { force: true })
  say('style sheet, islands, pictures')
  await writeStyles()
  await writeIslands()
  await writeBlockPictures()
  const env = { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' }
  const next = inClone('node_modules/next/dist/bin/next')
  await mustRun('next build', process.execPath, [next, 'build'], {
    env,
    say,
    log: inClone('data/logs/build.log'),
  })
  cpSync(inClone('.next/static'), inClone('.next/standalone/.next/static'), { recursive: true })
  if (existsSync(inClone('public')))
    cpSync(inClone('public'), inClone('.next/standalone/public'), { recursive: true })
  writeFileSync(STAMP, sources)
}

/** Builds the server unless it is there. @returns what was done, in words */
export async function ensureBuilt(say: (line: string) => void): Promise<string> {
  if (isBuilt()) return 'unchanged'
  await buildSite(say)
  return 'built'
}

/** @throws Complaint when there is no server to start */
export function requireBuilt(): void {
  if (!existsSync(SERVER)) throw new Complaint('The server is not built yet: run "npm run build" first.')
}

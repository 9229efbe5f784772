import { mkdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { step } from '../bare/steps.mjs'
import { inClone } from '../lib/clone'
import { capture, onTerminal } from '../lib/run'
import { ensureBuilt } from '../lib/site'
import { CHROMIUM_TOOL, JAVA, MAVEN, type Tool } from '../lib/tools'
import { type Count, countVitest, FAILED, PASSED } from './counts'

/** One part of the tests: what it needs from outside, and how it is run and counted. */
export type Stage = { name: string; needs: () => readonly Tool[]; run: () => Promise<Count> }

const nothing = () => []

/** Something that is right or wrong as a whole; its output is shown when it is wrong. */
async function whole(name: string, program: string, ...args: string[]): Promise<Count> {
  const { code, output } = await step(name, () =>
    capture(process.execPath, [inClone('node_modules', program), ...args]),
  )
  if (code !== 0) console.log(output)
  return code === 0 ? PASSED : FAILED
}

async function vitest(project: string, env: Readonly<Record<string, string>> = {}): Promise<Count> {
  const report = inClone('tests/output/results', `${project}-${env.TEST_DATABASE ?? 'plain'}.json`)
  mkdirSync(path.dirname(report), { recursive: true })
  rmSync(report, { force: true })
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const args = [inClone('node_modules/vitest/vitest.mjs'), 'run', '--project', project, ...reporters]
  return countVitest(report, await onTerminal(process.execPath, args, env))
}

async function browser(env: Readonly<Record<string, string>> = {}): Promise<Count> {
  await step('Build', ensureBuilt)
  return vitest('browser', env)
}

/** What needs no server, cheapest first: `npm run check`. */
export const CHECKS: readonly Stage[] = [
  {
    name: 'format and lint',
    needs: nothing,
    run: () => whole('Format and lint', '@biomejs/biome/bin/biome', 'ci', '--error-on-warnings', '.'),
  },
  { name: 'types', needs: nothing, run: () => whole('Types', 'typescript/bin/tsc', '--noEmit') },
  { name: 'architecture', needs: nothing, run: () => vitest('architecture') },
  { name: 'unit', needs: nothing, run: () => vitest('unit') },
]

/** Everything, cheapest first: `npm test`. */
export const ALL: readonly Stage[] = [
  ...CHECKS,
  {
    name: 'integration on SQLite',
    needs: nothing,
    run: () => vitest('integration', { TEST_DATABASE: 'sqlite' }),
  },
  {
    name: 'integration on the MongoDB protocol',
    needs: () => (process.env.TEST_MONGODB_URL ? [] : [JAVA, MAVEN]),
    run: () => vitest('integration', { TEST_DATABASE: 'mongo' }),
  },
  { name: 'browser', needs: () => [CHROMIUM_TOOL], run: () => browser() },
]

/** Every journey in every language and width, with the keyboard alone: `npm run test:full`. */
export const FULL: readonly Stage[] = [
  { name: 'every journey', needs: () => [CHROMIUM_TOOL], run: () => browser({ FULL: '1' }) },
]

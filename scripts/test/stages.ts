import { mkdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { step } from '../bare/steps.mjs'
import { inClone } from '../lib/clone'
import { capture, onTerminal } from '../lib/run'
import { ensureBuilt } from '../lib/site'
import { CHROMIUM_TOOL, JAVA, MAVEN, type Tool } from '../lib/tools'
import { type Count, countVitest, FAILED, PASSED } from './counts'
import { faultsOf } from './faults'

/** One part of the tests: what it needs from outside, and how it is run and counted. */
export type Stage = { name: string; needs: () => readonly Tool[]; run: () => Promise<Run> }

/** What a stage came to, and what failed in it, in words. */
export type Run = Count & { faults: readonly string[] }

const nothing = () => []

/** Lines of a checker's output that are said once more at the end. */
const SHOWN = 20

/** Something that is right or wrong as a whole; its output is shown when it is wrong. */
async function whole(name: string, program: string, ...args: string[]): Promise<Run> {
  const { code, output } = await step(name, () =>
    capture(process.execPath, [inClone('node_modules', program), ...args]),
  )
  if (code === 0) return { ...PASSED, faults: [] }
  console.log(output)
  return { ...FAILED, faults: [output.split('\n').slice(0, SHOWN).join('\n    ')] }
}

async function vitest(project: string, env: Readonly<Record<string, string>> = {}): Promise<Run> {
  const report = inClone('tests/output/results', `${project}-${env.TEST_DATABASE ?? 'plain'}.json`)
  mkdirSync(path.dirname(report), { recursive: true })
  rmSync(report, { force: true })
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const args = [inClone('node_modules/vitest/vitest.mjs'), 'run', '--project', project, ...reporters]
  const count = countVitest(report, await onTerminal(process.execPath, args, env))
  return { ...count, faults: count.failed > 0 ? faultsOf(report) : [] }
}

async function browser(env: Readonly<Record<string, string>> = {}): Promise<Run> {
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

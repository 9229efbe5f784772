import { mkdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { step } from '../bare/steps.mjs'
import { inClone } from '../lib/clone'
import { capture, onTerminal } from '../lib/run'
import { ensureBuilt } from '../lib/site'
import { CHROMIUM_TOOL, JAVA, MAVEN, type Tool } from '../lib/tools'
import { sameOnBoth, widerWhenFull } from './choice'
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

type Chosen = {
  env?: Readonly<Record<string, string>>
  /** These files alone, or all but these; paths from the clone's root. */
  only?: readonly string[]
  except?: readonly string[]
}

async function vitest(project: string, { env = {}, only = [], except = [] }: Chosen = {}): Promise<Run> {
  const name = [project.replace('*', ''), env.TEST_DATABASE ?? 'plain', only.length > 0 && 'chosen']
    .filter(Boolean)
    .join('-')
  const report = inClone('tests/output/results', `${name}.json`)
  mkdirSync(path.dirname(report), { recursive: true })
  rmSync(report, { force: true })
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const args = [inClone('node_modules/vitest/vitest.mjs'), 'run', '--project', project, ...reporters, ...only]
  for (const file of except) args.push('--exclude', file)
  const count = countVitest(report, await onTerminal(process.execPath, args, env))
  return { ...count, faults: count.failed > 0 ? faultsOf(report) : [] }
}

async function browser(chosen: Chosen = {}): Promise<Run> {
  await step('Build', ensureBuilt)
  return vitest('browser*', chosen)
}

const mongoTools = (): Tool[] => (process.env.TEST_MONGODB_URL ? [] : [JAVA, MAVEN])

const onMongo = (chosen: Chosen): Promise<Run> =>
  vitest('integration', { ...chosen, env: { TEST_DATABASE: 'mongo' } })

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

/** Cheapest first: `npm test`. Of what says the same on both databases, SQLite's word is enough here. */
export const ALL: readonly Stage[] = [
  ...CHECKS,
  {
    name: 'integration on SQLite',
    needs: nothing,
    run: () => vitest('integration', { env: { TEST_DATABASE: 'sqlite' } }),
  },
  {
    name: 'integration on the MongoDB protocol',
    needs: mongoTools,
    run: () => onMongo({ except: sameOnBoth() }),
  },
  { name: 'browser', needs: () => [CHROMIUM_TOOL], run: () => browser() },
]

/**
 * What `npm test` leaves out, `npm run test:full`: the rest on the MongoDB protocol; and every journey in every language
 * and width, with the keyboard alone.
 */
export const FULL: readonly Stage[] = [
  {
    name: 'the rest on the MongoDB protocol',
    needs: mongoTools,
    run: () => onMongo({ only: sameOnBoth() }),
  },
  {
    name: 'every journey',
    needs: () => [CHROMIUM_TOOL],
    run: () => browser({ only: widerWhenFull(), env: { FULL: '1' } }),
  },
]

import { parseArgs } from 'node:util'
import { command } from '../lib/command'
import { runStages } from './run'
import { ALL, CHECKS, FULL } from './stages'

/**
 * `npm test`, `npm run test:full` (--full) and `npm run check` (--check), once everything is installed.
 * Words after the options choose stages by the beginning of their names: `npm test -- unit browser`.
 */
await command(async () => {
  const options = { full: { type: 'boolean' }, check: { type: 'boolean' } } as const
  const { values, positionals } = parseArgs({ options, allowPositionals: true })
  const stages = values.full ? FULL : values.check ? CHECKS : ALL
  const chosen = stages.filter(
    ({ name }) => positionals.length === 0 || positionals.some((word) => name.startsWith(word)),
  )
  if (!(await runStages(chosen))) process.exitCode = 1
})

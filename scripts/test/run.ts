import { TOOLS, type Tool } from '../lib/tools'
import { type Count, closingLine, FAILED, SKIPPED, sum } from './counts'
import type { Run, Stage } from './stages'

type Result = Run & { name: string; seconds: number; missing: readonly Tool[] }

/**
 * Runs stages one after the other, the later ones also when an earlier one failed, and ends with what failed, by
 * name, and the closing line. A stage whose programs this machine lacks is skipped; with CI=true it has failed.
 * @returns whether nothing failed
 */
export async function runStages(stages: readonly Stage[]): Promise<boolean> {
  const results: Result[] = []
  for (const stage of stages) results.push(await runStage(stage))
  console.log('')
  for (const result of results) console.log(summary(result))
  for (const { name, purpose, install } of missingBeside(results))
    console.log(`  ${name} is not here, some tests were skipped (${purpose}): ${install}`)
  for (const { name, faults } of results) for (const fault of faults) console.log(`\n✗ ${name}: ${fault}`)
  const total = sum(results)
  console.log(`\n${closingLine(total)}`)
  return total.failed === 0
}

async function runStage({ name, needs, run }: Stage): Promise<Result> {
  const began = Date.now()
  const missing = needs().filter(({ isThere }) => !isThere())
  const came = missing.length === 0 ? await run() : { ...absent(), faults: [] }
  return { ...came, name, missing, seconds: (Date.now() - began) / 1000 }
}

const absent = (): Count => (process.env.CI === 'true' ? FAILED : SKIPPED)

function summary({ name, seconds, missing, failed, passed, skipped }: Result): string {
  const sign = failed > 0 ? '✗' : passed === 0 ? '-' : '✓'
  const wanting = missing.map((tool) => `${tool.name} is not here: ${tool.install}`).join('; ')
  const parts = [`${passed} passed`, failed > 0 && `${failed} failed`, skipped > 0 && `${skipped} skipped`]
  const detail = wanting || parts.filter(Boolean).join(', ')
  return `${sign} ${name.padEnd(36)} ${`${seconds.toFixed(1)} s`.padStart(8)}  ${detail}`
}

/** Programs that single tests want and that no stage has named already. */
function missingBeside(results: readonly Result[]): Tool[] {
  const named = new Set(results.flatMap(({ missing }) => missing))
  return results.some(({ skipped }) => skipped > 0)
    ? TOOLS.filter((tool) => !named.has(tool) && !tool.isThere())
    : []
}

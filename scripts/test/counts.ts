import { existsSync, readFileSync } from 'node:fs'
import { z } from 'zod'

/** What a stage of the tests came to. */
export type Count = { passed: number; failed: number; skipped: number }

export const PASSED: Count = { passed: 1, failed: 0, skipped: 0 }
export const FAILED: Count = { passed: 0, failed: 1, skipped: 0 }
export const SKIPPED: Count = { passed: 0, failed: 0, skipped: 1 }

export const sum = (counts: readonly Count[]): Count => ({
  passed: counts.reduce((total, { passed }) => total + passed, 0),
  failed: counts.reduce((total, { failed }) => total + failed, 0),
  skipped: counts.reduce((total, { skipped }) => total + skipped, 0),
})

/** The line that a run of the tests ends with. */
export const closingLine = ({ passed, failed, skipped }: Count): string =>
  `${passed} passed, ${failed} failed, ${skipped} skipped`

/** What we read of vitest's JSON report. */
const Report = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number(),
  testResults: z.array(z.object({ status: z.string(), assertionResults: z.array(z.unknown()) })),
})

/**
 * Counts a run of vitest from its report and its exit code. A file that did not load has no test and counts as
 * one failure; so does a run without a report, without a test, or with an error outside of its tests.
 */
export function countVitest(reportFile: string, exitCode: number): Count {
  if (!existsSync(reportFile)) return FAILED
  const report = Report.parse(JSON.parse(readFileSync(reportFile, 'utf8')))
  const broken = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  )
  const count = {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: report.numPendingTests + report.numTodoTests,
  }
  const unexplained = count.failed === 0 && (exitCode !== 0 || count.passed === 0)
  return unexplained ? { ...count, failed: 1 } : count
}

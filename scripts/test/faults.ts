import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import { ROOT } from '../lib/clone'

/** What we read of vitest's JSON report to name what failed. */
const Report = z.object({
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      message: z.string().optional(),
      assertionResults: z.array(
        z.object({ fullName: z.string(), status: z.string(), failureMessages: z.array(z.string()) }),
      ),
    }),
  ),
})

const LINES = 6

/**
 * Names what failed in a run of vitest, each with the first lines of its reason: said once more at the very end,
 * because where only the end of a log is kept, a failure in the middle of it has no name.
 */
export function faultsOf(reportFile: string): string[] {
  if (!existsSync(reportFile)) return ['no report was written: the run itself broke off']
  const { testResults } = Report.parse(JSON.parse(readFileSync(reportFile, 'utf8')))
  return testResults
    .filter(({ status }) => status === 'failed')
    .flatMap(({ name, message, assertionResults }) => {
      const file = path.relative(ROOT, name)
      const failed = assertionResults.filter(({ status }) => status === 'failed')
      return failed.length === 0
        ? [fault(file, 'could not be loaded', message)]
        : failed.map(({ fullName, failureMessages }) => fault(file, fullName, failureMessages[0]))
    })
}

const fault = (file: string, title: string, reason = ''): string =>
  [`${file}: ${title}`, ...reason.split('\n').slice(0, LINES)].join('\n    ')

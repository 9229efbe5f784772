import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { closingLine, countVitest, FAILED, PASSED, SKIPPED, sum } from './counts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'relais-counts-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

const good = { status: 'passed', assertionResults: [{}] }
const unloaded = { status: 'failed', assertionResults: [] }

it.each([
  ['all green', { passed: 7, failed: 0, pending: 2, files: [good] }, 0, { passed: 7, failed: 0, skipped: 2 }],
  ['a failure', { passed: 6, failed: 1, pending: 0, files: [good] }, 1, { passed: 6, failed: 1, skipped: 0 }],
  [
    'a file that did not load',
    { passed: 6, failed: 0, pending: 0, files: [good, unloaded] },
    1,
    { passed: 6, failed: 1, skipped: 0 },
  ],
  [
    'an error outside of the tests',
    { passed: 6, failed: 0, pending: 0, files: [good] },
    1,
    { passed: 6, failed: 1, skipped: 0 },
  ],
  [
    'no test at all',
    { passed: 0, failed: 0, pending: 0, files: [] },
    0,
    { passed: 0, failed: 1, skipped: 0 },
  ],
])('%s', (name, { passed, failed, pending, files }, exitCode, expected) => {
  const file = path.join(folder, `${name}.json`)
  const report = {
    numPassedTests: passed,
    numFailedTests: failed,
    numPendingTests: pending,
    numTodoTests: 0,
    testResults: files,
  }
  writeFileSync(file, JSON.stringify(report))
  expect(countVitest(file, exitCode)).toEqual(expected)
})

it('takes a run without report for a failure', () => {
  expect(countVitest(path.join(folder, 'absent.json'), 0)).toEqual(FAILED)
})

it('ends with one line', () => {
  expect(closingLine(sum([PASSED, PASSED, FAILED, SKIPPED]))).toBe('2 passed, 1 failed, 1 skipped')
})

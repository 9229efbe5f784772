import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { inClone } from '../lib/clone'
import { faultsOf } from './faults'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'relais-faults-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

it('names each failure by file and title, with the beginning of its reason', () => {
  const file = path.join(folder, 'failed.json')
  const lines = Array.from({ length: 40 }, (_, line) => `line ${line}`).join('\n')
  writeFileSync(
    file,
    JSON.stringify({
      testResults: [
        {
          name: inClone('tests/a.test.ts'),
          status: 'failed',
          assertionResults: [
            { fullName: 'a page is there', status: 'passed', failureMessages: [] },
            { fullName: 'a page is quick', status: 'failed', failureMessages: [lines] },
          ],
        },
        {
          name: inClone('tests/b.test.ts'),
          status: 'failed',
          message: 'no such module',
          assertionResults: [],
        },
        { name: inClone('tests/c.test.ts'), status: 'passed', assertionResults: [] },
      ],
    }),
  )
  expect(faultsOf(file)).toEqual([
    'tests/a.test.ts: a page is quick\n    line 0\n    line 1\n    line 2\n    line 3\n    line 4\n    line 5',
    'tests/b.test.ts: could not be loaded\n    no such module',
  ])
})

it('says that a run left no report', () => {
  expect(faultsOf(path.join(folder, 'absent.json'))).toEqual([expect.stringContaining('no report')])
})

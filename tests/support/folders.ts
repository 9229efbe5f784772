import { mkdirSync, mkdtempSync } from 'node:fs'
import path from 'node:path'
import { inClone } from '../../scripts/lib/clone'

/** Everything that tests write lies here, in the clone and out of git. */
export const OUTPUT = inClone('tests/output')

/** A new empty folder that is removed with the whole run. */
export function newFolder(name: string): string {
  return mkdtempSync(path.join(runFolder(), `${name}-`))
}

/** The folder of this run, removed after its last file; of a command without a run, one of its own process. */
export function runFolder(): string {
  const run = process.env.RELAIS_TEST_RUN ?? path.join(OUTPUT, `run-${process.pid}`)
  mkdirSync(run, { recursive: true })
  return run
}

import { spawnSync } from 'node:child_process'
import { expect, it } from 'vitest'
import { inClone } from '../lib/clone'

/** The whole command, as somebody types it; each case ends before anything is written. */
function demo(env: Record<string, string>, ...args: string[]) {
  return spawnSync(process.execPath, [inClone('scripts/demo.mjs'), ...args], {
    encoding: 'utf8',
    env: { ...process.env, ...env },
  })
}

it.each([
  [{ DATABASE_URL: 'mongodb://127.0.0.1/hunter2' }, [], /DATABASE_URL names another database.*: unset it/],
  [{ DATABASE_URL: 'file:/srv/hunter2.db' }, [], /DATABASE_URL names another database.*: unset it/],
  [{}, ['--frsh'], /Unknown option '--frsh'/],
])('%o %j is refused in one sentence, without a stack and without the value', (env, args, sentence) => {
  const { status, stderr } = demo(env, ...args)
  expect(status).toBe(1)
  expect(stderr.trim()).toMatch(/^✗ [^\n]+$/)
  expect(stderr).toMatch(sentence)
  expect(stderr).not.toContain('hunter2')
})

import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const alias = {
  '@payload-config': fileURLToPath(new URL('./payload.config.ts', import.meta.url)),
  '@': fileURLToPath(new URL('./src', import.meta.url)),
}

/**
 * On a shared machine a server or a browser may be late once: what talks to one is tried a second time there, and the
 * report says so ("retry x1"). At a desk the first failure counts.
 */
const retry = process.env.CI === 'true' ? 1 : 0

/** What a test waits for comes when it comes: a second, vitest's own patience, is short on a busy machine. */
const patient = { poll: { timeout: 15_000 } }

/** What holds the site to seconds: beside another file it would measure that one. */
const ALONE = ['tests/browser/embargo.test.ts', 'tests/browser/space-words.test.ts']

const browser = {
  retry,
  globalSetup: ['tests/support/run.ts'],
  testTimeout: 60_000,
  hookTimeout: 180_000,
  expect: patient,
  pool: 'forks' as const,
}

/**
 * Four suites by cost: architecture (imports), rules (no server), integration (a real database), browser (a built site;
 * what measures it alone).
 */
export default defineConfig({
  resolve: { alias },
  test: {
    projects: [
      {
        resolve: { alias },
        test: { name: 'architecture', include: ['tests/architecture/*.test.{ts,tsx}'], testTimeout: 30_000 },
      },
      {
        resolve: { alias },
        // Threads start in a third of the time of a process, and these files are many and short.
        test: {
          name: 'unit',
          include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.ts'],
          // Pictures are rendered in processes of their own, and the machine may be busy with other suites.
          testTimeout: 20_000,
          pool: 'threads',
          maxWorkers: '100%',
        },
      },
      {
        resolve: { alias },
        test: {
          name: 'integration',
          retry,
          include: ['tests/integration/**/*.test.ts'],
          globalSetup: ['tests/support/run.ts'],
          setupFiles: ['tests/support/setup.ts'],
          testTimeout: 30_000,
          hookTimeout: 120_000,
          expect: patient,
          // Two, as measured on two cores: a file has a database, a folder and ports of its own.
          maxWorkers: 2,
          pool: 'forks',
        },
      },
      {
        resolve: { alias },
        test: {
          ...browser,
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          exclude: ALONE,
          maxWorkers: 2,
        },
      },
      {
        resolve: { alias },
        test: {
          ...browser,
          name: 'browser-alone',
          include: ALONE,
          maxWorkers: 1,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
})

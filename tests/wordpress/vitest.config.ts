import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const inClone = (file: string): string => fileURLToPath(new URL(`../../${file}`, import.meta.url))

/** Apart from the other suites: it needs WordPress, MariaDB and PHP. `npm run test:wordpress` runs it. */
export default defineConfig({
  root: inClone('.'),
  resolve: { alias: { '@payload-config': inClone('payload.config.ts'), '@': inClone('src') } },
  test: {
    include: ['tests/wordpress/*.test.ts'],
    globalSetup: ['tests/support/run.ts'],
    testTimeout: 120_000,
    hookTimeout: 300_000,
    fileParallelism: false,
    pool: 'forks',
  },
})

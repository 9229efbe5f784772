import { mkdtempSync, rmSync } from 'node:fs'
import path from 'node:path'
import { buildAddress } from '@/addresses'
import { DOORS } from '../../scripts/demo/addresses'
import { ensureBuilt } from '../../scripts/lib/site'
import { OUTPUT } from '../../tests/support/folders'
import { type SeededHome, seededHome } from '../../tests/support/seeded'
import { startTestServer, type TestServer } from '../../tests/support/server'

const SPACE = buildAddress({ kind: 'space', locale: 'fr', room: null, rest: [] })

/** Paths of public pages of the demonstration, the campaign's home first: not those that ask who one is. */
export const PAGES: readonly string[] = DOORS.map(([, address]) => address).filter(
  (address) => address !== '/admin' && !address.startsWith(SPACE),
)
export const HOME = PAGES[0] ?? '/'

/** Builds the server if it is old, and prepares the demonstration. What it starts is removed by `clear`. */
export async function prepareSite(): Promise<{
  start: () => Promise<TestServer>
  home: string
  accounts: SeededHome['accounts']
  clear: () => void
}> {
  await ensureBuilt(() => {})
  const { home, accounts } = await seededHome()
  const run = mkdtempSync(path.join(OUTPUT, 'bench-'))
  process.env.RELAIS_TEST_RUN = run
  return {
    start: () => startTestServer({ from: home, env: { LOG_LEVEL: 'error' } }),
    home,
    accounts,
    clear: () => rmSync(run, { recursive: true }),
  }
}

/**
 * Asks for a page and reads it whole.
 * @returns milliseconds until its last byte
 * @throws Error for any answer but 200
 */
export async function timePage(url: string): Promise<number> {
  const began = performance.now()
  const answer = await fetch(url)
  await answer.arrayBuffer()
  if (answer.status !== 200) throw new Error(`${url} answered ${answer.status}.`)
  return performance.now() - began
}

/**
 * From the editor's click to the fresh page: a title is published, and the very next request of the house's
 * page and of a partner's edition must show it. Run: `npm run bench -- publish`.
 */
import path from 'node:path'
import { RELAYED } from '../scripts/demo/addresses'
import { onDatabase } from '../scripts/lib/sqlite'
import { editorAt } from './lib/editor'
import { quantile, report } from './lib/report'
import { HOME, prepareSite } from './lib/site'

const WARM_UP = 5

async function main(rounds: number): Promise<void> {
  const site = await prepareSite()
  try {
    const server = await site.start()
    const editor = await editorAt(server.url, site.accounts)
    const page = await homeOf(path.join(server.home, 'relais.db'))
    const taken: number[] = []
    const fresh: number[] = []
    let stale = 0
    for (let round = 0; round < rounds + WARM_UP; round += 1) {
      const title = `Publié ${round} fois`
      const began = performance.now()
      await editor.publish(page, title)
      const answered = performance.now()
      const house = await (await fetch(`${server.url}${HOME}`)).text()
      const shown = performance.now()
      const edition = await (await fetch(`${server.url}${RELAYED}`)).text()
      stale += [house, edition].filter((html) => !html.includes(title)).length
      if (round < WARM_UP) continue
      taken.push(answered - began)
      fresh.push(shown - began)
    }
    await server.stop()
    const times = (of: readonly number[]) =>
      `p50 ${quantile(of, 0.5).toFixed(0)} ms, slowest ${quantile(of, 1).toFixed(0)} ms`
    report(undefined, 'publish one language', times(taken))
    report(
      stale === 0,
      'publish to fresh',
      `${times(fresh)}; ${stale} of ${2 * (rounds + WARM_UP)} first requests stale (limit 0)`,
    )
  } finally {
    site.clear()
  }
}

const homeOf = (database: string): Promise<string> =>
  onDatabase(database, async (client) => {
    const { rows } = await client.execute("SELECT id FROM pages WHERE kind = 'home' LIMIT 1")
    return String(rows[0]?.id)
  })

await main(Number(process.argv[2] ?? 30))
process.exit()

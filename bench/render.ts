/**
 * How long a page takes when it is not kept: everything that shows the campaign is expired, then each page is
 * asked for once, from the application itself. Run: `npm run bench -- render`.
 */
import path from 'node:path'
import { LOCALES } from '@/platform/languages'
import { CHANGES_PATH } from '@/publishing/tellApp'
import { onDatabase } from '../scripts/lib/sqlite'
import { TEST_SECRETS, type TestServer } from '../tests/support/server'
import { quantile, report } from './lib/report'
import { PAGES, prepareSite, timePage } from './lib/site'

const LIMIT_MS = 15
const WARM_UP = 5

async function main(rounds: number): Promise<void> {
  const site = await prepareSite()
  try {
    const server = await site.start()
    const tags = await tagsOfCampaign(path.join(server.home, 'relais.db'))
    const drawn: number[] = []
    const kept: number[] = []
    for (let round = 0; round < rounds + WARM_UP; round += 1) {
      await expire(server, tags)
      for (const page of PAGES) {
        const first = await timePage(`${server.url}${page}`)
        const second = await timePage(`${server.url}${page}`)
        if (round >= WARM_UP) {
          drawn.push(first)
          kept.push(second)
        }
      }
    }
    await server.stop()
    const p50 = quantile(drawn, 0.5)
    const figures = `p50 ${p50.toFixed(1)} ms, p99 ${quantile(drawn, 0.99).toFixed(1)} ms (limit ${LIMIT_MS} ms p50)`
    report(p50 <= LIMIT_MS, 'page drawn anew', figures)
    report(
      undefined,
      'the same page, kept',
      `p50 ${quantile(kept, 0.5).toFixed(1)} ms, p99 ${quantile(kept, 0.99).toFixed(1)} ms`,
    )
  } finally {
    site.clear()
  }
}

/** Every page of a campaign shows the campaign itself. */
const tagsOfCampaign = (database: string): Promise<string[]> =>
  onDatabase(database, async (client) => {
    const { rows } = await client.execute('SELECT id FROM campaigns')
    return rows.flatMap(({ id }) => LOCALES.map((locale) => `doc:campaigns:${id}:${locale}`))
  })

async function expire({ url }: TestServer, tags: readonly string[]): Promise<void> {
  const headers = {
    authorization: `Bearer ${TEST_SECRETS.INTERNAL_SECRET}`,
    'content-type': 'application/json',
  }
  const answer = await fetch(`${url}${CHANGES_PATH}`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ tags }),
  })
  if (answer.status !== 204) throw new Error(`${CHANGES_PATH} answered ${answer.status}.`)
}

await main(Number(process.argv[2] ?? 40))
process.exit()

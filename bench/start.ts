/**
 * How long a built server takes from nothing to its first page, and the memory it holds when nobody asks.
 * Run: `npm run bench -- start`.
 */
import { execFileSync } from 'node:child_process'
import { setTimeout as wait } from 'node:timers/promises'
import { quantile, report } from './lib/report'
import { HOME, PAGES, prepareSite, timePage } from './lib/site'

const LIMIT_SECONDS = 2

const memoryOf = (pid: number | undefined): number =>
  Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })) / 1024

async function main(runs: number): Promise<void> {
  const site = await prepareSite()
  try {
    const seconds: number[] = []
    for (let run = 0; run < runs; run += 1) {
      const began = performance.now()
      const server = await site.start()
      await timePage(`${server.url}${HOME}`)
      seconds.push((performance.now() - began) / 1000)
      if (run === runs - 1) await idle(server.url, server.child.pid)
      await server.stop()
    }
    const median = quantile(seconds, 0.5)
    const slowest = Math.max(...seconds)
    report(
      median <= LIMIT_SECONDS,
      'cold start to the first page',
      `${median.toFixed(2)} s, slowest ${slowest.toFixed(2)} s of ${runs} (limit ${LIMIT_SECONDS} s)`,
    )
  } finally {
    site.clear()
  }
}

async function idle(url: string, pid: number | undefined): Promise<void> {
  const first = memoryOf(pid)
  for (const page of PAGES) await timePage(`${url}${page}`)
  await wait(10_000)
  report(
    undefined,
    'memory when idle',
    `${memoryOf(pid).toFixed(0)} MiB 10 s after ${PAGES.length} pages (${first.toFixed(0)} MiB after the first)`,
  )
}

await main(Number(process.argv[2] ?? 5))
process.exit()

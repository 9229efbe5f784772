/**
 * What Lighthouse says of each kind of page on a slow telephone, from the application itself.
 * Run: `npm run bench -- lighthouse`.
 */
import lighthouse from 'lighthouse'
import { chromium } from 'playwright-core'
import { freePort } from '../scripts/lib/server'
import { chromiumPath } from '../tests/support/chromium'
import { report } from './lib/report'
import { PAGES, prepareSite, timePage } from './lib/site'

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const
const LIMITS = { performance: 99, accessibility: 100, 'best-practices': 100, seo: 100 } as const

/**
 * Lighthouse downloads robots.txt from within the page, whose policy forbids every connection, and takes the
 * refusal for a broken file. What the file says is held by tests.
 */
const UNMEASURABLE = 'robots-txt'

async function main(): Promise<void> {
  const site = await prepareSite()
  const server = await site.start()
  const port = await freePort()
  const browser = await chromium.launch({
    executablePath: await chromiumPath(),
    args: ['--no-sandbox', `--remote-debugging-port=${port}`],
  })
  try {
    for (const page of PAGES) {
      await timePage(`${server.url}${page}`)
      const { scores, lacking } = await judge(`${server.url}${page}`, port)
      const fine = CATEGORIES.every((category) => scores[category] >= LIMITS[category])
      report(
        fine,
        `Lighthouse, mobile, ${page}`,
        CATEGORIES.map((category) => `${category} ${scores[category]}`).join(', '),
      )
      for (const audit of lacking) console.log(`  ${audit}`)
    }
  } finally {
    await browser.close()
    await server.stop()
    site.clear()
  }
}

type Scores = Record<(typeof CATEGORIES)[number], number>

/** The scores of a page, and what its categories other than performance would have had otherwise. */
async function judge(url: string, port: number): Promise<{ scores: Scores; lacking: string[] }> {
  const result = await lighthouse(url, {
    port,
    output: 'json',
    logLevel: 'error',
    onlyCategories: [...CATEGORIES],
    skipAudits: [UNMEASURABLE],
  })
  if (!result) throw new Error(`Lighthouse gave no answer for ${url}.`)
  const score = (category: string) => Math.round((result.lhr.categories[category]?.score ?? 0) * 100)
  const lacking = CATEGORIES.filter((category) => category !== 'performance').flatMap((category) =>
    (result.lhr.categories[category]?.auditRefs ?? []).flatMap(({ id, weight }) => {
      const audit = result.lhr.audits[id]
      return weight > 0 && audit?.score !== null && (audit?.score ?? 0) < 1
        ? [`${category}: ${audit?.title}`]
        : []
    }),
  )
  const scores = {
    performance: score('performance'),
    accessibility: score('accessibility'),
    'best-practices': score('best-practices'),
    seo: score('seo'),
  }
  return { scores, lacking }
}

await main()
process.exit()

import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/**
 * Violations in axe's words, one line each; through the debugger, because the page's own policy lets no script in.
 * @param within a selector, for what is ours in a page that is not
 */
export async function axeFaults(page: Page, within?: string): Promise<string[]> {
  const session = await page.context().newCDPSession(page)
  await session.send('Runtime.evaluate', { expression: source })
  const { result } = await session.send('Runtime.evaluate', {
    expression: `axe.run(${within ? JSON.stringify(within) : 'document'}, { resultTypes: ['violations'] }).then(({ violations }) =>
      violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => id + ': ' + html.slice(0, 160) + ' ' + failureSummary)))`,
    awaitPromise: true,
    returnByValue: true,
  })
  if (!Array.isArray(result.value)) throw new Error(`axe did not run: ${JSON.stringify(result)}`)
  return result.value
}

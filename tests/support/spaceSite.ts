import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import { launchChromium } from './chromium'
import { startTestServer, type TestServer } from './server'
import { signedInHome } from './signedInHome'

/** A server of the demonstration and a browser, for the tests of one file, and visitors who are in a partner's space. */
export function spaceSite(partner: string) {
  let server: TestServer
  let browser: Browser
  let cookie: string
  beforeAll(async () => {
    const { home, cookie: session } = await signedInHome(partner)
    cookie = session
    server = await startTestServer({ from: home })
    browser = await launchChromium()
  }, 300_000)
  afterAll(async () => {
    await browser?.close()
    await server?.stop()
  })
  /** A member on a screen of so many pixels; without scripts unless said. */
  async function visitor(width: number, scripts = false): Promise<{ context: BrowserContext; page: Page }> {
    const context = await browser.newContext({
      javaScriptEnabled: scripts,
      viewport: { width, height: 900 },
      locale: 'fr-FR',
    })
    const [name = '', ...value] = cookie.split('=')
    await context.addCookies([{ name, value: value.join('='), url: server.url }])
    return { context, page: await context.newPage() }
  }
  return { url: () => server.url, visitor }
}

import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import type { Account } from '../../scripts/demo/accounts'
import { launchChromium } from './chromium'
import { accountOf, type Desk, signIn } from './desk'
import { seededHome } from './seeded'
import { startTestServer, type TestServer, type TestServerOptions } from './server'

type Role = Account['role']
type Made = Pick<TestServerOptions, 'env'> & {
  /** The folder to start from, made out of the demonstration's, which stays as it is. */
  from?: (home: string) => Promise<string>
}

/** A server of the demonstration and a browser, for the tests of one file or one group, with somebody of the house in. */
export function deskSite(role: Role, { from, env }: Made = {}) {
  let server: TestServer
  let browser: Browser
  let accounts: readonly Account[]
  let desk: Desk
  const enter = (as: Role, look?: Parameters<typeof signIn>[3]): Promise<Desk> =>
    signIn(browser, server, accountOf(accounts, as), look)
  beforeAll(async () => {
    const demo = await seededHome()
    accounts = demo.accounts
    server = await startTestServer({ from: from ? await from(demo.home) : demo.home, env })
    browser = await launchChromium()
    desk = await enter(role)
  }, 300_000)
  afterAll(async () => {
    await desk?.close()
    await browser?.close()
    await server?.stop()
  })
  return {
    url: (): string => server.url,
    /** Where the server keeps what is its own. */
    home: (): string => server.home,
    page: (): Page => desk.page,
    browser: (): Browser => browser,
    /** Somebody else of the house, beside whoever is in. */
    enter,
  }
}

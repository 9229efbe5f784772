import type { Browser, Page } from 'playwright-core'
import type { Account } from '../../scripts/demo/accounts'
import type { TestServer } from './server'

/** One member of staff at the admin of a running server, in a browser of its own. */
export type Desk = { page: Page; close: () => Promise<void> }

/** The demonstration's account that holds a role. */
export const accountOf = (accounts: readonly Account[], role: Account['role']): Account => {
  const account = accounts.find((one) => one.role === role)
  if (!account) throw new Error(`The demonstration has no ${role}.`)
  return account
}

/** Signs in through the form, in the language of the browser. */
export async function signIn(
  browser: Browser,
  server: TestServer,
  { email, password }: Account,
  { locale = 'fr-FR', width = 1280 } = {},
): Promise<Desk> {
  const context = await browser.newContext({ locale, viewport: { width, height: 900 } })
  const page = await context.newPage()
  await page.goto(`${server.url}/admin/login`)
  await page.locator('#field-email').fill(email)
  await page.locator('#field-password').fill(password)
  await page.locator('button[type="submit"]').click()
  await page.waitForURL((url) => !url.pathname.includes('/login'))
  return { page, close: () => context.close() }
}

/** REST as the signed-in person, from the page itself: same cookie, same origin. */
export const api = <T>(
  page: Page,
  path: string,
  method = 'GET',
  body?: unknown,
): Promise<{ status: number; body: T }> =>
  page.evaluate(
    async ([address, verb, payload]) => {
      const response = await fetch(`/api${address}`, {
        method: verb,
        headers: payload ? { 'content-type': 'application/json' } : {},
        body: payload,
      })
      return { status: response.status, body: await response.json() }
    },
    [path, method, body === undefined ? undefined : JSON.stringify(body)] as const,
  )

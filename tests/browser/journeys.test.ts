import { execFileSync } from 'node:child_process'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchChromium } from '../support/chromium'
import { follow, tabTo } from '../support/keyboard'
import { seededHome } from '../support/seeded'
import { startTestServer, type TestServer } from '../support/server'
import { SOME } from '../support/views'

/** What readers look for, in the words that stand on the page. */
const WORDS = {
  fr: {
    home: '/fr/une-photo-mille-chemins',
    act: '/fr/une-photo-mille-chemins/agir',
    photos: '/fr/une-photo-mille-chemins/vos-photos',
    edition: '/fr/une-photo-mille-chemins/avec/valmoriere',
    other: 'English',
    press: 'Presse',
    takeAll: 'Tout prendre',
    copyCredit: 'Copier le crédit',
    copied: 'Copié',
    relay: /relay/i,
    partner: 'Ville de Valmorière',
    readMe: 'LISEZMOI.txt',
  },
  en: {
    home: '/en/one-photo-a-thousand-paths',
    act: '/en/one-photo-a-thousand-paths/act',
    photos: '/en/one-photo-a-thousand-paths/your-photos',
    edition: '/en/one-photo-a-thousand-paths/with/valmoriere',
    other: 'Français',
    press: 'Press',
    takeAll: 'Take everything',
    copyCredit: 'Copy the credit',
    copied: 'Copied',
    relay: /carry/i,
    partner: 'Ville de Valmorière',
    readMe: 'README.txt',
  },
} as const

let server: TestServer
let browser: Browser

beforeAll(async () => {
  server = await startTestServer({ from: (await seededHome()).home })
  browser = await launchChromium()
})
afterAll(async () => {
  await browser?.close()
  await server?.stop()
})

describe.each(SOME)('by keyboard alone, in $locale at $width px', ({ locale, width }) => {
  const words = WORDS[locale]

  /** A reader with a fresh browser, on a page. */
  async function reader(path: string): Promise<Page> {
    const context = await browser.newContext({
      viewport: { width, height: 740 },
      permissions: ['clipboard-read', 'clipboard-write'],
      acceptDownloads: true,
    })
    const page = await context.newPage()
    await page.goto(`${server.url}${path}`, { waitUntil: 'load' })
    return page
  }
  const at = (page: Page) => new URL(page.url()).pathname

  it('a parent finds help, reads past the menu, changes language, and leaves quickly', async () => {
    const page = await reader(words.home)
    await follow(page, page.locator('.watch .ask'))
    expect(at(page)).toBe(words.act)
    await tabTo(page, page.locator('main a[href="tel:119"]').first())
    await follow(page, page.locator('.site-foot a, .crumbs a').first())

    await page.goto(`${server.url}${words.photos}`)
    await tabTo(page, page.locator('.skip'))
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    const insideMain = await page.evaluate(() => document.activeElement?.closest('main') !== null)
    expect(insideMain).toBe(true)

    await page.goto(`${server.url}${words.photos}`)
    await follow(page, page.getByRole('link', { name: new RegExp(words.other) }))
    expect(at(page)).toBe(WORDS[locale === 'fr' ? 'en' : 'fr'].photos)

    const gone: string[] = []
    await page.route(
      (url) => !url.href.startsWith(server.url),
      (route) => {
        gone.push(route.request().url())
        return route.fulfill({ body: 'elsewhere' })
      },
    )
    await follow(page, page.locator('.watch .exit'))
    expect(gone.length).toBeGreaterThan(0)
    await page.context().close()
  })

  it('a parent opens an answer and does the exercise', async () => {
    const page = await reader(words.photos)
    const folded = page.locator('main details:not([open]) > summary').first()
    if ((await folded.count()) > 0) {
      const handle = await folded.elementHandle()
      await tabTo(page, folded)
      await page.keyboard.press('Enter')
      expect(await handle?.evaluate((summary) => summary.parentElement?.hasAttribute('open'))).toBe(true)
    }
    await page.goto(`${server.url}${words.photos}`)
    await tabTo(page, page.locator('.exercise textarea').first())
    await page.keyboard.type('De dos, au parc.')
    await tabTo(page, page.locator('.exercise input[type="radio"]').first())
    await page.keyboard.press('Space')
    expect(await page.locator('.exercise input[type="radio"]:checked').count()).toBe(1)
    await page.context().close()
  })

  it('a journalist reaches the kit in two steps, copies a credit, takes the whole', async () => {
    const page = await reader(words.home)
    await follow(page, page.locator('.site-nav').getByRole('link', { name: words.press, exact: true }))
    await follow(page, page.locator('.kit-row h3 a').first())
    await tabTo(page, page.locator('a[href$=".zip"]').first())
    const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')])
    expect(execFileSync('unzip', ['-l', await download.path()], { encoding: 'utf8' })).toContain(words.readMe)
    const copy = page.getByRole('button', { name: words.copyCredit }).first()
    await tabTo(page, copy)
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: words.copied }).first().waitFor()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
      /Mille Lanternes, CC BY 4\.0, https:/,
    )
    await tabTo(page, page.locator('main a[href^="mailto:"]').first())
    await page.context().close()
  })

  it('a partner learns how to relay, whom to write to, and what an edition looks like', async () => {
    const page = await reader(words.home)
    await follow(page, page.locator('a').filter({ hasText: words.relay }).last())
    await tabTo(page, page.locator('.wall a').first())
    await page.keyboard.press('Enter')
    await page.waitForURL((url) => url.pathname !== words.home && /avec|with/.test(url.pathname))
    await page.goto(`${server.url}${words.edition}`)
    expect(await page.locator('.slot').first().innerText()).toContain(words.partner)
    // The change of language stays in the edition.
    await follow(page, page.getByRole('link', { name: new RegExp(words.other) }))
    expect(at(page)).toBe(WORDS[locale === 'fr' ? 'en' : 'fr'].edition)
    await page.context().close()
  })
})

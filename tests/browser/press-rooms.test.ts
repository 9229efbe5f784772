import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { axeFaults } from '../support/axe'
import { launchChromium } from '../support/chromium'
import { follow, tabTo } from '../support/keyboard'
import { seededHome } from '../support/seeded'
import { startTestServer, type TestServer } from '../support/server'
import { overflows, SOME } from '../support/views'

/** The rooms beside the kits: searched, read and printed. */

const WORDS = {
  fr: {
    search: '/fr/presse/recherche',
    figures: '/fr/presse/chiffres',
    rooms: ['verifier', 'chiffres', 'corrections', 'ecrire-sur-ce-sujet', 'vie-privee'].map(
      (room) => `/fr/presse/${room}`,
    ),
    home: '/fr/une-photo-mille-chemins/avec/valmoriere',
    asked: 'PARENTS reseaux',
    nothing: 'Rien ne répond',
  },
  en: {
    search: '/en/press/search',
    figures: '/en/press/figures',
    rooms: ['check', 'figures', 'corrections', 'writing-on-this', 'privacy'].map(
      (room) => `/en/press/${room}`,
    ),
    home: '/en/one-photo-a-thousand-paths/with/valmoriere',
    asked: 'PARENTS france',
    nothing: 'Nothing answers',
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

describe.each(SOME)('the press, in $locale at $width px', ({ locale, width }) => {
  const words = WORDS[locale]

  async function reader(path: string, colorScheme: 'light' | 'dark' = 'light'): Promise<Page> {
    const context = await browser.newContext({ viewport: { width, height: 740 }, colorScheme })
    const page = await context.newPage()
    await page.goto(`${server.url}${path}`, { waitUntil: 'load' })
    return page
  }

  it('is searched by keyboard alone, and a figure is found with its source', async () => {
    const page = await reader(words.search)
    await tabTo(page, page.locator('#q'))
    await page.keyboard.type(words.asked)
    await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')])
    expect(new URL(page.url()).searchParams.get('q')).toBe(words.asked)
    expect(await page.locator('#q').inputValue()).toBe(words.asked)
    expect(await page.locator('.found mark').count()).toBeGreaterThan(0)
    const figure = page.locator(`.found a[href^="${words.figures}#"]`).first()
    await tabTo(page, figure)
    await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')])
    const { pathname, hash } = new URL(page.url())
    expect(pathname).toBe(words.figures)
    expect(await page.locator(hash).isVisible()).toBe(true)
    await page.goto(`${server.url}${words.search}?q=xyzzy`)
    expect(await page.locator('#found').textContent()).toContain(words.nothing)
    await page.context().close()
  })

  it.each(['light', 'dark'] as const)('has rooms that everybody can read (%s)', async (scheme) => {
    for (const path of [...words.rooms, `${words.search}?q=parents`]) {
      const page = await reader(path, scheme)
      expect([path, await axeFaults(page)]).toEqual([path, []])
      expect([path, await overflows(page)]).toEqual([path, 0])
      expect([path, await page.locator('script[src*="_next"]').count()]).toEqual([path, 0])
      await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'))
      expect([path, await overflows(page)]).toEqual([path, 0])
      await page.context().close()
    }
  })

  it('stands in a partner’s edition, two steps from its home to a kit', async () => {
    const page = await reader(words.home)
    await follow(page, page.locator('.site-nav a').last())
    const room = new URL(page.url()).pathname
    expect(room.startsWith(words.home)).toBe(true)
    expect(await page.locator('html').getAttribute('data-edition')).toBe('valmoriere')
    await follow(page, page.locator('.kit-row h3 a').first())
    expect(new URL(page.url()).pathname.startsWith(`${room}/`)).toBe(true)
    expect(await page.locator('html').getAttribute('data-edition')).toBe('valmoriere')
    expect(await page.locator('link[rel=canonical]').getAttribute('href')).not.toContain('valmoriere')
    expect(await page.locator('link[type="application/atom+xml"]').count()).toBe(2)
    await page.context().close()
  })
})

import { readFileSync, statSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import type { Browser, Page } from 'playwright-core'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { axeFaults } from '../support/axe'
import { launchChromium } from '../support/chromium'
import { follow, tabTo } from '../support/keyboard'
import { seededHome } from '../support/seeded'
import { startTestServer, type TestServer } from '../support/server'
import { overflows, SOME } from '../support/views'

/** A journalist takes what is complete, credited and current: by keyboard alone, on a phone and at a desk. */

const WORDS = {
  fr: {
    home: '/fr/une-photo-mille-chemins',
    room: '/fr/presse',
    kit: '/fr/presse/lancement',
    release: '/fr/presse/lancement/communique',
    press: 'Presse',
    immediate: 'Pour diffusion immédiate',
    copyQuotation: 'Copier la citation',
    copied: 'Copié',
    quotation: /^« Nous voulons des parents informés.* » Nora Delvigne/,
    readAlone: 'Lire le communiqué seul',
    current: 'Ce numéro est en vigueur',
  },
  en: {
    home: '/en/one-photo-a-thousand-paths',
    room: '/en/press',
    kit: '/en/press/launch',
    release: '/en/press/launch/release',
    press: 'Press',
    immediate: 'For immediate release',
    copyQuotation: 'Copy the quotation',
    copied: 'Copied',
    quotation: /^“We want informed parents.*” Nora Delvigne/,
    readAlone: 'Read the release alone',
    current: 'This issue is in force',
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

const plain = (text: string | null): string =>
  (text ?? '').replace(/[\u00a0\u202f]/g, ' ').replace(/\u2060/g, '')

describe.each(SOME)('a journalist, in $locale at $width px', ({ locale, width }) => {
  const words = WORDS[locale]

  async function reader(path: string, colorScheme: 'light' | 'dark' = 'light'): Promise<Page> {
    const context = await browser.newContext({
      viewport: { width, height: 740 },
      colorScheme,
      acceptDownloads: true,
      permissions: ['clipboard-read', 'clipboard-write'],
    })
    const page = await context.newPage()
    await page.goto(`${server.url}${path}`, { waitUntil: 'load' })
    return page
  }
  const at = (page: Page) => new URL(page.url()).pathname

  it('reaches the kit in two steps, knows what may be done with it, and takes one image', async () => {
    const page = await reader(words.home)
    await follow(page, page.locator('.site-nav').getByRole('link', { name: words.press, exact: true }))
    expect(at(page)).toBe(words.room)
    await follow(page, page.locator('.kit-row h3 a').first())
    expect(at(page)).toBe(words.kit)
    expect(plain(await page.locator('.hero').innerText())).toContain(words.immediate)
    const image = page.locator('.asset a.download[href$=".png"]').first()
    const told = plain(await image.locator('.meta').innerText())
    await tabTo(page, image)
    const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')])
    const taken = await sharp(readFileSync(await download.path())).metadata()
    // What was said before it was taken is what it is.
    expect(told.replace(/[ ,]/g, '')).toContain(`${taken.width}×${taken.height}px`)
    await page.context().close()
  })

  it('copies a quotation with its attribution, reads the release alone and takes it as text', async () => {
    const page = await reader(words.kit)
    await tabTo(page, page.getByRole('button', { name: words.copyQuotation }).first())
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: words.copied }).first().waitFor()
    expect(plain(await page.evaluate(() => navigator.clipboard.readText()))).toMatch(words.quotation)

    await page.goto(`${server.url}${words.kit}`)
    await follow(page, page.getByRole('link', { name: words.readAlone }))
    expect(at(page)).toBe(words.release)
    await tabTo(page, page.locator(`a[href="${words.release}.txt"]`))
    const response = await page.request.get(`${server.url}${words.release}.txt`)
    expect(response.headers()['content-type']).toBe('text/plain; charset=utf-8')
    const text = await response.text()
    expect(text).toContain(words.immediate)
    expect(text).not.toMatch(/[\u00a0\u202f]/)
    await page.context().close()
  })

  it('knows whom to call, and whether what was taken still holds', async () => {
    const page = await reader(words.room)
    await tabTo(page, page.locator('.contact a[href^="tel:"]').first())
    await page.goto(`${server.url}${words.kit}/1`)
    expect(plain(await page.locator('.standing').innerText())).toContain(words.current)
    const code = (await page.locator('.mono-id').first().innerText()).trim()
    const summary = page.locator('main details > summary').last()
    await tabTo(page, summary)
    await page.keyboard.press('Enter')
    expect(await page.locator('.manifest[tabindex]').innerText()).toContain('"format": "relais-press-kit"')

    await page.goto(`${server.url}${words.room}`)
    await tabTo(page, page.locator('#asked'))
    await page.keyboard.type(code)
    await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')])
    expect(new URL(page.url()).searchParams.get('asked')).toBe(code)
    // It does not break at its hyphens.
    expect((await page.locator('main').innerText()).replaceAll('\u2060', '')).toContain(code)
    await page.context().close()
  })

  it.each(['light', 'dark'] as const)('reads pages that everybody can read (%s)', async (scheme) => {
    for (const path of [words.room, words.kit, words.release, `${words.kit}/1`]) {
      const page = await reader(path, scheme)
      expect([path, await axeFaults(page)]).toEqual([path, []])
      expect([path, await overflows(page)]).toEqual([path, 0])
      expect([path, await page.locator('script[src*="_next"]').count()]).toEqual([path, 0])
      await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'))
      expect([path, await overflows(page)]).toEqual([path, 0])
      await page.context().close()
    }
  })

  it('prints the release without what only a screen can do', async () => {
    const page = await reader(words.release)
    expect(await page.locator('copy-button').first().isVisible()).toBe(true)
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('copy-button').first().isVisible()).toBe(false)
    expect(await page.locator('.release h1').isVisible()).toBe(true)
    await page.context().close()
  })
})

/** Page and styles as the edge gives them: its own file of the page in Brotli, and a sheet in nginx's gzip. */
async function weightOf(path: string): Promise<number> {
  const body = await (await fetch(`${server.url}${path}`)).text()
  const page = statSync(`${server.home}/edge/current/house${path}.html.br`).size
  const sheets = [...body.matchAll(/<link [^>]*rel="stylesheet"[^>]*>/g)].flatMap(
    ([link]) => /href="([^"]+)"/.exec(link)?.[1] ?? [],
  )
  expect(sheets.length).toBeGreaterThan(0)
  const weights = sheets.map(async (href) => {
    const sheet = await fetch(new URL(href, server.url))
    return gzipSync(Buffer.from(await sheet.arrayBuffer()), { level: 6 }).length
  })
  return (await Promise.all(weights)).reduce((sum, weight) => sum + weight, page)
}

it.each(Object.values(WORDS).flatMap(({ room, kit, release }) => [room, kit, `${kit}/1`, release]))(
  '%s weighs at most 25 KB with its styles, as it is served',
  async (path) => expect(await weightOf(path)).toBeLessThanOrEqual(25 * 1024),
)

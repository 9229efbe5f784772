import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { axeFaults } from '../support/axe'
import { launchChromium } from '../support/chromium'
import { type OldBrowser, openOldBrowser } from '../support/oldBrowser'
import { seededHome } from '../support/seeded'
import { startTestServer, type TestServer } from '../support/server'

const FULL = process.env.FULL === '1'

/** One address of each kind, in each language. */
const PAGES = {
  fr: {
    home: '/fr/une-photo-mille-chemins',
    page: '/fr/une-photo-mille-chemins/vos-photos',
    act: '/fr/une-photo-mille-chemins/agir',
    relay: '/fr/une-photo-mille-chemins/relayer',
    edition: '/fr/une-photo-mille-chemins/avec/valmoriere',
    press: '/fr/presse',
    kit: '/fr/presse/lancement',
    lost: '/fr/nulle-part',
  },
  en: {
    home: '/en/one-photo-a-thousand-paths',
    page: '/en/one-photo-a-thousand-paths/your-photos',
    act: '/en/one-photo-a-thousand-paths/act',
    edition: '/en/one-photo-a-thousand-paths/with/valmoriere',
    press: '/en/press',
    lost: '/en/nowhere',
  },
} as const

const ADDRESSES = Object.entries(PAGES).flatMap(([locale, kinds]) =>
  Object.entries(kinds).map(([kind, path]) => ({ locale, kind, path })),
)
const SOME = FULL ? ADDRESSES : ADDRESSES.filter(({ locale, kind }) => locale === 'fr' || kind === 'home')

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

/** The file that the edge serves for an address, wherever the running build keeps it. */
function keptFile(path: string): string {
  const edge = join(server.home, 'edge')
  const found = readdirSync(edge, { recursive: true, encoding: 'utf8' }).find((name) =>
    name.endsWith(`${path}.html`),
  )
  if (!found) throw new Error(`${path} has no file under ${edge}`)
  return join(edge, found)
}

type Visit = { page: Page; complaints: string[]; asked: string[]; close: () => Promise<void> }

/** A visitor with a fresh browser; whatever the page complains about or asks for is noted. */
async function visit(path: string, options: BrowserContextOptions = {}): Promise<Visit> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    reducedMotion: 'reduce',
    ...options,
  })
  const page = await context.newPage()
  const complaints: string[] = []
  const asked: string[] = []
  page.on('console', (message) => {
    // A browser reports the status of the page itself; a page that isn't found is meant to be.
    if (message.type() === 'error' && !message.location().url.endsWith(path)) complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('request', (request) => asked.push(request.url()))
  await page.goto(`${server.url}${path}`, { waitUntil: 'load' })
  return { page, complaints, asked, close: () => context.close() }
}

describe.each(SOME)('$kind in $locale', ({ path, kind }) => {
  it.each([
    [1280, 'light'],
    [360, 'dark'],
    ...(FULL
      ? ([
          [1280, 'dark'],
          [360, 'light'],
        ] as const)
      : []),
  ] as const)('has no fault at %d px, %s', async (width, colorScheme) => {
    const { page, complaints, asked, close } = await visit(path, {
      viewport: { width, height: 800 },
      colorScheme,
    })
    expect(await axeFaults(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0)
    expect(complaints).toEqual([])
    expect(asked.filter((url) => !url.startsWith(server.url))).toEqual([])
    expect(await page.context().cookies()).toEqual([])
    await close()
  })

  it('runs no framework, on the first answer and on the kept one', async () => {
    for (const _ of ['first', 'kept']) {
      const html = await (await fetch(`${server.url}${path}`)).text()
      expect(html).not.toMatch(
        /\/_next\/[^"]*\.js|__next_f|<script(?![^>]*(?:application\/ld\+json|\/islands\/))/,
      )
      expect(html).not.toMatch(/ style="| on[a-z]+="|href="data:/)
    }
  })

  it('shows two lines of help and the way out before anything else', async () => {
    const { page, close } = await visit(path, { viewport: { width: 360, height: 640 } })
    const bar = page.locator('.watch')
    const box = await bar.boundingBox()
    expect(box?.y).toBe(0)
    expect(await bar.locator('a[href^="tel:"]').count()).toBe(2)
    expect(await page.locator('a[rel~="noreferrer"].exit').isVisible()).toBe(true)
    await close()
  })

  it('answers with its status', async () => {
    expect((await fetch(`${server.url}${path}`)).status).toBe(kind === 'lost' ? 404 : 200)
  })
})

describe('a parent', () => {
  it('finds whom to call on the first screen of an old phone, without JavaScript', async () => {
    const { page, close } = await visit(PAGES.fr.act, {
      viewport: { width: 360, height: 640 },
      javaScriptEnabled: false,
    })
    const first = page
      .locator('main a[href="tel:119"], main a[href="tel:17"], main a[href="tel:112"]')
      .first()
    const box = await first.boundingBox()
    expect((box?.y ?? 9999) + (box?.height ?? 0)).toBeLessThan(640)
    await close()
  })

  it('does the exercise: nothing leaves the browser, nothing is stored', async () => {
    const { page, asked, close } = await visit(PAGES.fr.page)
    // Fonts and logos of the foot come late, by their own addresses; nothing else may be asked for.
    await page.waitForLoadState('networkidle')
    const before = asked.length
    await page.locator('.exercise textarea').first().fill('Une photo de dos, au parc.')
    await page.locator('.exercise input[type="radio"]').first().check()
    await page.keyboard.press('Enter')
    expect(asked.slice(before)).toEqual([])
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0)
    await page.reload()
    expect(await page.locator('.exercise textarea').first().inputValue()).toBe('')
    await close()
  })

  it('changes language and stays on the page', async () => {
    const { page, close } = await visit(PAGES.fr.page)
    await page.getByRole('link', { name: /English/ }).click()
    expect(new URL(page.url()).pathname).toBe(PAGES.en.page)
    expect(await page.locator('html').getAttribute('lang')).toBe('en')
    await close()
  })

  it('walks the home by keyboard: skip link first, then help', async () => {
    const { page, close } = await visit(PAGES.fr.home)
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('skip')
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('ask')
    await close()
  })
})

describe('a partner’s edition', () => {
  it('stands beside the house in its own colours, with the house’s help unchanged', async () => {
    const house = await visit(PAGES.fr.home)
    const edition = await visit(PAGES.fr.edition)
    const colour = (page: Page) => page.locator('h1').evaluate((h1) => getComputedStyle(h1).color)
    expect(await colour(edition.page)).not.toBe(await colour(house.page))
    const help = (page: Page) => page.locator('.watch').innerText()
    expect(await help(edition.page)).toBe(await help(house.page))
    expect(await edition.page.locator('.site-head .lockup img').count()).toBe(2)
    expect(await edition.page.locator('.slot').innerText()).toContain('Ville de Valmorière')
    expect(await edition.page.locator('.site-foot').innerText()).not.toContain('Orvance')
    await house.close()
    await edition.close()
  })

  it('draws a joint partner at the size of the house within 3 %', async () => {
    const { page, close } = await visit(PAGES.fr.edition)
    const heights = await page
      .locator('.site-head .lockup img')
      .evaluateAll((images) => images.map((i) => i.clientHeight))
    for (const height of heights) {
      expect(height).toBeGreaterThanOrEqual(24)
      expect(height).toBeLessThanOrEqual(53)
    }
    await close()
  })
})

describe.each([360, 1280])('the lock-up at %d px', (width) => {
  it('keeps half the height of the lead’s mark clear', async () => {
    const { page, close } = await visit(PAGES.fr.edition, { viewport: { width, height: 800 } })
    const [lead, mate] = await page
      .locator('.site-head .lockup img')
      .evaluateAll((images) => images.map((image) => image.getBoundingClientRect().toJSON() as DOMRect))
    if (!lead || !mate) throw new Error('Two marks were expected.')
    const apart = Math.max(mate.top - lead.bottom, mate.left - lead.right)
    expect(apart).toBeGreaterThanOrEqual(lead.height * 0.45)
    // Stacked, the two begin at one line.
    if (width === 360) expect(mate.left).toBe(lead.left)
    await close()
  })
})

describe('a journalist', () => {
  it('goes from the home to the kit in two clicks and takes it whole', async () => {
    const { page, close } = await visit(PAGES.fr.home)
    await page.getByRole('navigation', { name: 'Principale' }).getByRole('link', { name: 'Presse' }).click()
    await page.locator('.kit-row h3 a').first().click()
    const href = await page.locator('a[href$=".zip"]').first().getAttribute('href')
    const archive = await fetch(`${server.url}${href}`)
    expect(archive.status).toBe(200)
    const bytes = Buffer.from(await archive.arrayBuffer())
    expect(String(bytes.length)).toBe(archive.headers.get('content-length'))
    expect(bytes.subarray(0, 2).toString()).toBe('PK')
    await close()
  })

  it('sees of every image who made it, under what licence, its size, before taking it', async () => {
    const { page, close } = await visit(PAGES.fr.kit)
    const assets = await page.locator('.asset').allInnerTexts()
    expect(assets.length).toBeGreaterThan(0)
    for (const text of assets) {
      expect(text).toContain('Crédit')
      expect(text).toContain('Licence')
      expect(text).toMatch(/(PNG|JPEG|SVG), .*(Ko|Mo)/)
    }
    await close()
  })
})

describe('a stranger', () => {
  it('can’t write over a page by an address that names it', async () => {
    const path = PAGES.fr.act
    const before = await (await fetch(`${server.url}${path}`)).text()
    for (const comma of [',', '%2C']) {
      const answer = await fetch(`${server.url}/fr/x${comma}page:${path}${comma}status:200`)
      expect(answer.status).toBe(404)
    }
    expect(await (await fetch(`${server.url}${path}`)).text()).toBe(before)
    const kept = readFileSync(keptFile(path), 'utf8')
    expect(kept).toBe(before)
  })
})

describe('an address that makes no sense', () => {
  it.each(['/index', '/404', '/500', '/_error', '/fr/%', '/fr%0d%0aX', '/fr/%0d%0aSet-Cookie:x'])(
    '%s is answered with help, and without scripts',
    async (path) => {
      const answer = await fetch(`${server.url}${path}`)
      const html = await answer.text()
      expect(answer.status).toBe(404)
      expect(html).toContain('href="tel:119"')
      expect(html).not.toMatch(/\/_next\/[^"]*\.js|__next_f/)
      expect(answer.headers.get('set-cookie')).toBeNull()
    },
  )

  it('is read, not written to', async () => {
    for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS', 'PROPFIND']) {
      const answer = await fetch(`${server.url}${PAGES.fr.home}`, { method })
      expect([method, answer.status, answer.headers.get('allow')]).toEqual([method, 405, 'GET, HEAD'])
    }
  })
})

describe('machines', () => {
  it('read the languages of a page, its one address and its share image', async () => {
    const html = await (await fetch(`${server.url}${PAGES.fr.page}`)).text()
    expect(html).toContain(`<link rel="canonical" href="${server.url}${PAGES.fr.page}"/>`)
    expect(html).toContain(`hrefLang="en" href="${server.url}${PAGES.en.page}"`)
    const image = /property="og:image" content="([^"]+)"/.exec(html)?.[1]
    expect(image).toBeDefined()
    const share = await fetch(image ?? '')
    expect(share.headers.get('content-type')).toBe('image/jpeg')
    expect(Number(share.headers.get('content-length'))).toBeLessThanOrEqual(250_000)
  })

  it('find every page in the sitemap, and each address in it answers', async () => {
    const xml = await (await fetch(`${server.url}/sitemap.xml`)).text()
    const addresses = [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url]) => url ?? '')
    expect(addresses.length).toBeGreaterThan(20)
    for (const url of addresses) expect((await fetch(url)).status, url).toBe(200)
  })
})

describe('in a browser of 2020', () => {
  let old: OldBrowser
  beforeAll(async () => {
    old = await openOldBrowser()
  })
  afterAll(() => old?.close())

  it.each(Object.entries(PAGES.fr))(
    '%s has its layout, its help and its colours on a phone',
    async (kind, path) => {
      await old.page.open(`${server.url}${path}`, { width: 360, height: 640 })
      const seen = await old.page.evaluate(`({
      sideways: document.documentElement.scrollWidth - innerWidth,
      bar: getComputedStyle(document.querySelector('.watch')).position,
      face: getComputedStyle(document.querySelector('h1')).fontFamily,
      colour: getComputedStyle(document.querySelector('h1')).color,
      calls: [...document.querySelectorAll('.helpline .call')].every((a) => a.offsetHeight >= 44),
      open: document.querySelectorAll('details[open]').length,
      hidden: [...document.querySelectorAll('main h2:not(.vh)')].filter((h) => h.offsetHeight === 0).length,
    })`)
      expect(seen).toMatchObject({ sideways: 0, bar: 'sticky', calls: true, open: 0, hidden: 0 })
      expect(seen).toHaveProperty('face', expect.stringContaining('Young Serif'))
      // rgb(0, 74, 51) is the house's own ink; a partner's edition wears another.
      if (kind === 'edition') expect(seen).not.toHaveProperty('colour', 'rgb(0, 74, 51)')
      if (kind === 'home') expect(seen).toHaveProperty('colour', 'rgb(0, 74, 51)')
    },
  )
})

import { mkdirSync } from 'node:fs'
import path from 'node:path'
import type { Browser, Frame, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { embedCodes } from '@/embed/codes'
import { DEFAULTS } from '@/embed/options'
import { viewForTests } from '@/embed/testing/view'
import { CAMPAIGN } from '@/seed/data/campaign'
import { launchChromium } from '../support/chromium'
import { OUTPUT } from '../support/folders'
import { setPartnerWebsite } from '../support/partnerWebsite'
import { seededHome } from '../support/seeded'
import { startTestServer, type TestServer } from '../support/server'
import { startWordPress, type WordPress } from './site'

const TOWN = 'Ville de Valmorière'
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }
const SHOTS = path.join(OUTPUT, 'wordpress-shots')

let server: TestServer
let wordpress: WordPress
let browser: Browser
let address: string

beforeAll(async () => {
  mkdirSync(SHOTS, { recursive: true })
  const seeded = await seededHome()
  server = await startTestServer({ from: seeded.home })
  wordpress = await startWordPress(server.port)
  browser = await launchChromium()
  await setPartnerWebsite(server.url, seeded.accounts, 'valmoriere', wordpress.url)
  address = `${server.url}/fr/${CAMPAIGN.slug.fr}/avec/valmoriere`
})
afterAll(async () => {
  await browser?.close()
  await wordpress?.stop()
  await server?.stop()
})

/** The paragraph that pasting an address makes, as the editor of blocks stores it. */
const pasted = (url = address) =>
  `<!-- wp:embed {"url":"${url}"} -->\n<figure class="wp-block-embed"><div class="wp-block-embed__wrapper">\n${url}\n</div></figure>\n<!-- /wp:embed -->`

async function frameOf(page: Page): Promise<Frame> {
  const handle = await page.waitForSelector('iframe.wp-embedded-content')
  const frame = await handle.contentFrame()
  if (!frame) throw new Error('The frame has no page.')
  await frame.waitForSelector('.widget')
  return frame
}

describe('an address pasted into a post by an author', () => {
  let post: string
  beforeAll(() => {
    post = wordpress.publish('author', pasted())
  })

  it('is shown in WordPress’s own sandbox, as high as it needs, with the lock-up', async () => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
    await page.goto(post)
    const frame = await frameOf(page)
    const outer = page.locator('iframe.wp-embedded-content')
    expect(await outer.getAttribute('sandbox')).toBe('allow-scripts')
    expect(await outer.isVisible()).toBe(true)
    expect(await frame.locator('.lockup img').nth(1).getAttribute('alt')).toBe(TOWN)
    await expect
      .poll(() => frame.evaluate(() => document.documentElement.scrollHeight - innerHeight))
      .toBeLessThanOrEqual(0)
    const height = Number(await outer.getAttribute('height'))
    expect(height).toBeGreaterThanOrEqual(200)
    expect(height).toBeLessThanOrEqual(1000)
    // Fonts reach a page without an origin only where they are for everybody.
    expect(
      await frame.evaluate(async () =>
        [...(await document.fonts.ready)].some(({ status }) => status === 'loaded'),
      ),
    ).toBe(true)
    await page.screenshot({ path: path.join(SHOTS, 'post-1280.png'), fullPage: true })
    await page.close()
  })

  it('takes a tap on a number, on a phone, to the page of that number', async () => {
    const context = await browser.newContext(PHONE)
    const page = await context.newPage()
    await page.goto(post)
    const frame = await frameOf(page)
    await page.screenshot({ path: path.join(SHOTS, 'post-390.png'), fullPage: true })
    await frame.getByText('119', { exact: true }).tap()
    // WordPress follows links to the frame's own host in the whole window.
    await page.waitForURL(/\/embed\/fr\/call\//)
    const number = page.locator('.w-numbers a').first()
    expect(await number.innerText()).toBe('119')
    expect(await number.getAttribute('href')).toBe('tel:119')
    await page.screenshot({ path: path.join(SHOTS, 'call-390.png'), fullPage: true })
    await context.close()
  })

  it('is its title and its numbers where WordPress’s script is kept out', async () => {
    const context = await browser.newContext(PHONE)
    const page = await context.newPage()
    await page.route(/wp-embed/, (route) => route.abort())
    await page.goto(post)
    const quotation = page.locator('blockquote.wp-embedded-content')
    expect(await quotation.isVisible()).toBe(true)
    expect(await quotation.innerText()).toContain('3018')
    await quotation.getByText('119', { exact: true }).tap()
    await page.waitForURL(/\/embed\/fr\/call\//)
    await context.close()
  })
})

it('an address with its options is shown with them', async () => {
  const chosen = `${server.url}/embed/fr/${CAMPAIGN.slug.fr}/valmoriere?form=helplines`
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
  await page.goto(wordpress.publish('author', pasted(chosen)))
  const frame = await frameOf(page)
  expect(frame.url()).toContain('form=helplines')
  expect(await frame.locator('.w-helplines .helpline').count()).toBe(6)
  await page.screenshot({ path: path.join(SHOTS, 'helplines-1280.png'), fullPage: true })
  await page.close()
})

it('an author puts the address into a block of the editor, and sees the campaign there', async () => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
  const page = await context.newPage()
  await page.goto(`${wordpress.url}/wp-login.php`)
  // A script of that page goes to the first field a moment later, and empties what is typed by then.
  await page.waitForFunction(() => document.activeElement?.id === 'user_login')
  await page.fill('#user_login', 'author')
  await page.fill('#user_pass', wordpress.password)
  await page.click('#wp-submit')
  await page.waitForURL(/wp-admin/)
  await page.goto(`${wordpress.url}/wp-admin/post-new.php`)
  const title = page.locator('.editor-post-title__input, .wp-block-post-title').first()
  await title.waitFor()
  const close = page.locator('.components-modal__header button')
  await close.click({ timeout: 5000 }).catch(() => undefined)
  await title.click()
  await page.keyboard.type('Familles')
  await page.keyboard.press('Enter')
  // By its block: the editor makes one of a pasted address by itself only when it begins with https.
  await page.keyboard.type('/embed')
  await page.locator('.components-autocomplete__result').first().click()
  await page.fill('.wp-block-embed input[type="url"]', address)
  await page.keyboard.press('Enter')
  await page
    .waitForSelector('.wp-block-embed iframe', { state: 'attached', timeout: 30_000 })
    .finally(() => page.screenshot({ path: path.join(SHOTS, 'editor-1280.png') }))
  const shown = () => page.frames().find((frame) => frame.url().includes('/embed/fr/'))
  await expect.poll(() => shown()?.locator('body').innerText(), { timeout: 15_000 }).toContain('119')
  await page.screenshot({ path: path.join(SHOTS, 'editor-1280.png') })
  await context.close()
})

describe('the plain code pasted by an author', () => {
  it('keeps its numbers, its words and its links after WordPress cleaned it', async () => {
    const codes = embedCodes(
      viewForTests({ input: { site: server.url }, over: { slug: CAMPAIGN.slug.fr } }),
      DEFAULTS,
    )
    const post = wordpress.publish('author', `<!-- wp:html -->\n${codes.static}\n<!-- /wp:html -->`)
    const page = await browser.newPage(PHONE)
    await page.goto(post)
    const content = page.locator('.entry-content, .wp-block-post-content').first()
    const words = await content.innerText()
    for (const part of ['119', '3018', 'Ville de Valmorière la relaie ici', 'Voir la version du jour'])
      expect(words).toContain(part)
    const number = content.locator('a[href="tel:119"]')
    expect(await number.count()).toBe(1)
    const box = await number.boundingBox()
    expect(box?.width).toBeGreaterThanOrEqual(44)
    expect(box?.height).toBeGreaterThanOrEqual(44)
    await page.screenshot({ path: path.join(SHOTS, 'static-390.png'), fullPage: true })
    await content.getByText('Voir la version du jour').click()
    await page.waitForURL(/\/current\?/)
    expect(await page.locator('body').innerText()).toContain('119')
    await page.close()
  })
})

import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Account } from '../../scripts/demo/accounts'
import { launchChromium } from '../support/chromium'
import { accountOf } from '../support/desk'
import { tabTo } from '../support/keyboard'
import { type SeededHome, seededHome } from '../support/seeded'
import { startTestServer, type TestServer } from '../support/server'

const EVERY = (['fr', 'en'] as const).flatMap((locale) =>
  ([360, 1280] as const).map((width) => ({ locale, width })),
)
const SOME =
  process.env.FULL === '1'
    ? EVERY
    : EVERY.filter(({ locale, width }) => (locale === 'fr') === (width === 1280))

let demo: SeededHome
let server: TestServer
let browser: Browser

beforeAll(async () => {
  demo = await seededHome()
  server = await startTestServer({ from: demo.home })
  browser = await launchChromium()
})
afterAll(async () => {
  await browser?.close()
  await server?.stop()
})

const publicText = async (path: string): Promise<string> => (await fetch(`${server.url}${path}`)).text()

describe.each(SOME)('by keyboard alone, in $locale at $width px', ({ locale, width }) => {
  /** A member of staff who signs in by typing. */
  async function atTheDesk(role: Account['role']): Promise<Page> {
    const { email, password } = accountOf(demo.accounts, role)
    const context = await browser.newContext({
      locale: locale === 'fr' ? 'fr-FR' : 'en-GB',
      viewport: { width, height: 900 },
    })
    const page = await context.newPage()
    await page.goto(`${server.url}/admin/login`)
    await tabTo(page, page.locator('#field-email'))
    await page.keyboard.type(email)
    await tabTo(page, page.locator('#field-password'))
    await page.keyboard.type(password)
    await page.keyboard.press('Enter')
    await page.waitForURL((url) => !url.pathname.includes('/login'))
    return page
  }

  /** Saves or publishes by its button; resolves with the record, once the server took it. */
  async function press(page: Page, button: Locator, collection: string): Promise<{ id: string }> {
    // It stands above the form.
    await tabTo(page, button, 'Shift+Tab')
    const answered = page.waitForResponse(
      (answer) =>
        answer.url().includes(`/api/${collection}`) &&
        ['POST', 'PATCH'].includes(answer.request().method()) &&
        !answer.url().includes('autosave=true'),
      { timeout: 60_000 },
    )
    await page.keyboard.press('Enter')
    const answer = await answered
    expect(answer.ok(), await answer.text()).toBe(true)
    return (await answer.json()).doc
  }

  /** Chooses in a list that is searched by typing. */
  async function choose(page: Page, field: string, text: string): Promise<void> {
    await tabTo(page, page.locator(`#field-${field} input`).first())
    await page.keyboard.type(text)
    await page.locator(`#field-${field} .rs__option`).filter({ hasText: text }).first().waitFor()
    await page.keyboard.press('Enter')
  }

  it('an editor opens a page from the list, changes its title, publishes one language', async () => {
    const page = await atTheDesk('editor')
    await page.goto(`${server.url}/admin/collections/pages?locale=${locale}`)
    const words =
      locale === 'fr'
        ? { title: 'Changer la loi', path: '/fr/une-photo-mille-chemins/changer-la-loi' }
        : { title: 'Change the law', path: '/en/one-photo-a-thousand-paths/change-the-law' }
    await tabTo(page, page.locator('td a').filter({ hasText: words.title }).first())
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/collections\/pages\/[^?]+/)
    const title = page.locator('#field-title')
    await expect.poll(() => title.inputValue()).toContain(words.title)
    const added = ` ${width}`
    await tabTo(page, title)
    await page.keyboard.press('End')
    await page.keyboard.type(added)
    await expect.poll(() => title.inputValue()).toContain(added)
    await press(page, page.locator('#action-save'), 'pages')
    expect(await publicText(words.path)).toMatch(new RegExp(`<h1[^>]*>[^<]*${added.trim()}`))
    await page.context().close()
  })

  it('a partner manager enters a partner without a logo, and its edition is on air', async () => {
    const page = await atTheDesk('partner-manager')
    const name = `Bibliothèque des Érables ${locale} ${width}`
    const slug = `erables-${locale}-${width}`
    await page.goto(`${server.url}/admin/collections/partners/create?locale=${locale}`)
    await tabTo(page, page.locator('#field-name'))
    await page.keyboard.type(name)
    await tabTo(page, page.locator('#field-slug'))
    await page.keyboard.press('ControlOrMeta+a')
    await page.keyboard.type(slug)
    await choose(page, 'kind', locale === 'fr' ? 'Organisme public' : 'Public body')
    await press(page, page.locator('#action-save'), 'partners')

    await page.goto(`${server.url}/admin/collections/editions/create?locale=${locale}`)
    await choose(page, 'campaign', locale === 'fr' ? 'mille chemins' : 'thousand paths')
    await choose(page, 'partner', name)
    await press(page, page.locator('#action-save'), 'editions')
    const path =
      locale === 'fr'
        ? `/fr/une-photo-mille-chemins/avec/${slug}`
        : `/en/one-photo-a-thousand-paths/with/${slug}`
    const html = await publicText(path)
    expect(html).toContain(`data-edition="${slug}"`)
    expect(html.replaceAll(/[\u00a0\u202f]/g, ' ')).toContain(name)
    await page.context().close()
  })
})

import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Account } from '../../scripts/demo/accounts'
import { axeFaults } from '../support/axe'
import { launchChromium } from '../support/chromium'
import { follow, tabTo } from '../support/keyboard'
import { seededHome } from '../support/seeded'
import { startTestServer, type TestServer } from '../support/server'

let server: TestServer
let browser: Browser
let accounts: Account[]

const SPACE = { fr: '/fr/espace-partenaire', en: '/en/partner-space' } as const
const MAIL = `${SPACE.fr}/courrier`

beforeAll(async () => {
  const seeded = await seededHome()
  accounts = seeded.accounts
  server = await startTestServer({ from: seeded.home, env: { DEMO: 'true' } })
  browser = await launchChromium()
})
afterAll(async () => {
  await browser?.close()
  await server?.stop()
})

function accountOf(role: Account['role']): Account {
  const found = accounts.find((account) => account.role === role)
  if (!found) throw new Error(`Nobody is ${role}`)
  return found
}

type Visiting = { context: BrowserContext; page: Page; complaints: string[] }

async function browse(options: BrowserContextOptions = {}): Promise<Visiting> {
  const context = await browser.newContext({ locale: 'fr-FR', reducedMotion: 'reduce', ...options })
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on(
    'console',
    (message) => /Content Security Policy/.test(message.text()) && complaints.push(message.text()),
  )
  return { context, page, complaints }
}

const go = (page: Page, path: string) => page.goto(`${server.url}${path}`, { waitUntil: 'load' })
const title = (page: Page) => page.locator('h1').innerText()

async function enter(page: Page, path: string = SPACE.fr): Promise<void> {
  const { email, password } = accountOf('member')
  await go(page, path)
  await page.fill('#email', email)
  await page.fill('#password', password)
  await Promise.all([page.waitForEvent('load'), page.click('button[value="password"]')])
}

describe('staff and member in one browser', () => {
  it('are both open, each behind its own door, and leave each by itself', async () => {
    const { context, page } = await browse()
    const staff = accountOf('partner-manager')
    await go(page, '/admin/login')
    await page.fill('#field-email', staff.email)
    await page.fill('#field-password', staff.password)
    await page.click('button[type=submit]')
    await page.waitForURL('**/admin')
    await enter(page)
    expect(await page.locator('nav a[aria-current="page"]').innerText()).toBe('Mes éditions')
    const cookies = await context.cookies()
    expect(cookies.map(({ name }) => name).sort()).toEqual(['relais-member', 'relais-token'])
    expect(cookies.find(({ name }) => name === 'relais-member')).toMatchObject({
      httpOnly: true,
      sameSite: 'Lax',
      path: '/',
    })
    await go(page, '/admin/collections/partners')
    await page.getByRole('heading', { name: 'Partenaires' }).waitFor()
    await go(page, `${SPACE.fr}/equipe`)
    expect(await title(page)).toBe('Équipe')
    await go(page, `${SPACE.fr}/sortie`)
    await Promise.all([page.waitForEvent('load'), page.click('main form button')])
    expect(await title(page)).toBe('Vous avez quitté l’espace')
    await go(page, '/admin/collections/partners')
    await page.getByRole('heading', { name: 'Partenaires' }).waitFor()
    await context.close()
  })
  it('a member’s cookie opens neither the admin nor the API', async () => {
    const { context, page } = await browse()
    await enter(page)
    await go(page, '/admin')
    await page.waitForURL('**/admin/login**')
    for (const path of ['/api/members', '/api/partners', '/api/access', '/api/globals/house'])
      expect((await context.request.get(`${server.url}${path}`)).status(), path).toBe(403)
    await context.close()
  })
})

describe('the way in', () => {
  it('is gone through by keyboard and by a mailed link, on a phone', async () => {
    const { context, page } = await browse({ viewport: { width: 360, height: 800 } })
    await go(page, SPACE.fr)
    await tabTo(page, page.locator('#email'))
    await page.keyboard.type(accountOf('member').email)
    await follow(page, page.locator('button[value="link"]'))
    expect(await title(page)).toBe('Regardez vos courriels')
    await go(page, MAIL)
    await follow(page, page.locator('article a.button').first())
    expect(await title(page)).toBe('Vous y êtes presque')
    expect(await context.cookies()).toEqual([])
    // A mail gateway that only asks for the headers uses nothing up either.
    expect((await context.request.head(page.url())).status()).toBe(200)
    const link = page.url()
    await follow(page, page.locator('main form button'))
    const home = await title(page)
    expect(await page.locator('nav a[aria-current="page"]').innerText()).toBe('Mes éditions')
    // Whoever is in goes on to where it led; to anybody else it is used up.
    await page.goto(link)
    expect(await title(page)).toBe(home)
    await context.clearCookies()
    await page.goto(link)
    expect(await title(page)).toBe('Ce lien ne vaut plus')
    await context.close()
  })
  it('works in a browser without scripts', async () => {
    const { context, page } = await browse({ javaScriptEnabled: false })
    await enter(page, `${SPACE.fr}/equipe`)
    expect(await title(page)).toBe('Équipe')
    await context.close()
  })
  it('gives back what was typed when the session had ended, at the same address', async () => {
    const { context, page } = await browse()
    await enter(page, `${SPACE.fr}/equipe`)
    await page.fill('#name', 'Un nom d’été & « autre chose »')
    await context.clearCookies()
    await Promise.all([page.waitForEvent('load'), page.click('button[value="profile"]')])
    expect(await title(page)).toBe('Votre session a pris fin')
    await page.fill('#email', accountOf('member').email)
    await page.fill('#password', accountOf('member').password)
    await Promise.all([page.waitForEvent('load'), page.click('button[value="password"]')])
    expect(new URL(page.url()).pathname).toBe(`${SPACE.fr}/equipe`)
    expect(await page.inputValue('#name')).toBe('Un nom d’été & « autre chose »')
    await page.getByText('Pas encore enregistré').waitFor()
    await Promise.all([page.waitForEvent('load'), page.click('button[value="profile"]')])
    await page.getByText('Enregistré.').waitFor()
    expect(await page.inputValue('#name')).toBe('Un nom d’été & « autre chose »')
    await context.close()
  })
})

describe.each([360, 1280])('pages of the space at %i px', (width) => {
  const rooms = {
    fr: ['', '/equipe', '/conditions', '/sortie', '/courrier', '/mot-de-passe'],
    en: ['', '/team', '/terms', '/sign-out', '/mail', '/password'],
  }
  it.each(['fr', 'en'] as const)('are sound in %s', { timeout: 120_000 }, async (locale) => {
    const { context, page, complaints } = await browse({ viewport: { width, height: 800 } })
    const look = async (path: string) => {
      await go(page, path)
      await page.evaluate(() => document.fonts.ready.then(() => true))
      const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
      expect(sideways, path).toBeLessThanOrEqual(0)
      expect(await axeFaults(page), path).toEqual([])
      expect(await page.getAttribute('html', 'lang')).toBe(locale)
    }
    const signIn = locale === 'fr' ? '/connexion' : '/sign-in'
    const link = locale === 'fr' ? '/lien/x' : '/link/x'
    for (const path of [signIn, link, `/invitation/x`]) await look(`${SPACE[locale]}${path}`)
    await enter(page, SPACE[locale])
    for (const path of rooms[locale]) await look(`${SPACE[locale]}${path}`)
    expect(complaints).toEqual([])
    await context.close()
  })
})

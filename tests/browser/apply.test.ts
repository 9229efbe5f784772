import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { axeFaults } from '../support/axe'
import { launchChromium } from '../support/chromium'
import { newFolder } from '../support/folders'
import { follow, tabTo } from '../support/keyboard'
import { seededHome } from '../support/seeded'
import { startTestServer, type TestServer } from '../support/server'
import { type MailServer, mailServer } from '../support/smtp'

const WORDS = {
  fr: {
    invitation: '/fr/une-photo-mille-chemins/relayer',
    apply: 'Faire une demande',
    send: 'Envoyer la demande',
    mended: 'Deux points à reprendre. Le reste est gardé.',
    sent: 'Regardez vos courriels',
    trouble: 'Rien reçu, ou l’adresse est fausse',
    correct: 'Corriger l’adresse',
    confirm: 'Confirmer mon adresse',
    done: 'Votre adresse est confirmée',
  },
  en: {
    invitation: '/en/one-photo-a-thousand-paths/relay',
    apply: 'Apply',
    send: 'Send the application',
    mended: 'Two points to mend. The rest is kept.',
    sent: 'Look at your e-mail',
    trouble: 'Nothing came, or the address is wrong',
    correct: 'Correct the address',
    confirm: 'Confirm my address',
    done: 'Your address is confirmed',
  },
} as const

const EVERY = [
  { locale: 'fr', width: 360, scripts: true },
  { locale: 'en', width: 1280, scripts: true },
  { locale: 'fr', width: 1280, scripts: false },
  { locale: 'en', width: 360, scripts: false },
] as const

let browser: Browser
let home: string

beforeAll(async () => {
  home = (await seededHome()).home
  browser = await launchChromium()
})
afterAll(() => browser?.close())

/** Nothing sideways, nothing that axe finds; it needs scripts to look, and the pages none to work. */
async function sound(page: Page, scripts: boolean): Promise<void> {
  const over = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect([page.url(), over]).toEqual([page.url(), 0])
  if (scripts) expect(await axeFaults(page)).toEqual([])
}

/** Types into a field as a person without a mouse does. */
async function type(page: Page, name: string, text: string): Promise<void> {
  await tabTo(page, page.locator(`#${name}`))
  await page.keyboard.type(text)
}

/** The address of the button in the newest mail that somebody got. */
async function mailedLink(mail: MailServer, to: string): Promise<string> {
  for (let waited = 0; waited < 300; waited += 1) {
    const letter = mail.taken.findLast((taken) => taken.to.includes(to))
    const plain = letter?.message.replaceAll('=\n', '').replaceAll('=3D', '=')
    const [link] =
      /https?:\/\/127\.0\.0\.1:\d+\/\S*(?:confirmer|confirm)\/[\w-]+\/[\w-]+/.exec(plain ?? '') ?? []
    if (link) return link
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error(`No mail to ${to} among ${mail.taken.length}.`)
}

type Going = { server: TestServer; mail: MailServer; context: BrowserContext; scripts: boolean }

/** From the invitation to the confirmed address, by the keyboard alone, looked at on each page. */
async function walk(
  { server, mail, context, scripts }: Going,
  locale: 'fr' | 'en',
  email: string,
): Promise<void> {
  const say = WORDS[locale]
  const page = await context.newPage()
  await page.goto(`${server.url}${say.invitation}`)
  await sound(page, scripts)
  await follow(page, page.getByRole('link', { name: say.apply }).first())
  await sound(page, scripts)
  await type(page, 'organisation', 'Ville de Sarmelle')
  await tabTo(page, page.locator('#kind'))
  await page.keyboard.press('Space')
  await type(page, 'territory', 'Sarmelle')
  await type(page, 'person', 'Inès Roumégas')
  await type(page, 'email', 'ines@sarmelle')
  await follow(page, page.getByRole('button', { name: say.send }))
  await page.getByText(say.mended).waitFor()
  await sound(page, scripts)
  // The page begins at what is to mend; each point leads to its field.
  await tabTo(page, page.locator('.errors a[href="#email"]'))
  await page.keyboard.press('Enter')
  await page.keyboard.press('Control+A')
  await page.keyboard.type(`false.${email}`)
  await tabTo(page, page.locator('#terms'))
  await page.keyboard.press('Space')
  await follow(page, page.getByRole('button', { name: say.send }))
  await page.getByRole('heading', { name: say.sent }).waitFor()
  expect(await page.locator('main').innerText()).toContain(`false.${email}`)
  await sound(page, scripts)
  await tabTo(page, page.locator('summary', { hasText: say.trouble }))
  await page.keyboard.press('Enter')
  await follow(page, page.getByRole('button', { name: say.correct }))
  expect(await page.locator('#organisation').inputValue()).toBe('Ville de Sarmelle')
  await sound(page, scripts)
  await tabTo(page, page.locator('#email'))
  await page.keyboard.press('Control+A')
  await page.keyboard.type(email)
  await follow(page, page.getByRole('button', { name: say.send }))
  await page.getByRole('heading', { name: say.sent }).waitFor()
  await sound(page, scripts)
  const link = await mailedLink(mail, email)
  // A gateway looks first, twice, and asks by HEAD.
  for (const method of ['GET', 'GET', 'HEAD']) expect((await fetch(link, { method })).status).toBe(200)
  await page.goto(link)
  await sound(page, scripts)
  await follow(page, page.getByRole('button', { name: say.confirm }))
  await page.getByRole('heading', { name: say.done }).waitFor()
  await sound(page, scripts)
  await page.close()
}

describe('an organisation', () => {
  it('applies by the keyboard and without scripts, in two languages, on a phone and on a desk', async () => {
    const mail = await mailServer()
    const env = {
      SMTP_URL: mail.url,
      MAIL_FROM: 'Relais <relais@example.org>',
      DATA_DIR: newFolder('apply-data'),
    }
    const server = await startTestServer({ from: home, env })
    try {
      for (const { locale, width, scripts } of EVERY) {
        const viewport = { width, height: 800 }
        const context = await browser.newContext({ viewport, javaScriptEnabled: scripts })
        const email = `ines.${locale}.${width}.${scripts ? 'with' : 'without'}@sarmelle.example.org`
        await walk({ server, mail, context, scripts }, locale, email)
        await context.close()
      }
    } finally {
      await server.stop()
    }
  }, 180_000)
})

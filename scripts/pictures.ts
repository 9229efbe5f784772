import { mkdirSync } from 'node:fs'
import path from 'node:path'
import sharp from 'sharp'
import { buildAddress } from '@/addresses'
import { launchChromium } from '../tests/support/chromium'
import { seededHome } from '../tests/support/seeded'
import { startTestServer } from '../tests/support/server'
import { step } from './bare/steps.mjs'
import { HOUSE, KIT_PAGE, PRESS, RELAY, RELAYED } from './demo/addresses'
import { inClone } from './lib/clone'
import { command } from './lib/command'
import { ensureBuilt } from './lib/site'

const TARGET = inClone('docs/pictures')

/** Name of the picture, and the page it shows. */
const PICTURES = { house: HOUSE, edition: RELAYED, relay: RELAY, press: PRESS, kit: KIT_PAGE } as const

const room = (name: 'logos' | null): string =>
  buildAddress({ kind: 'space', locale: 'fr', room: name, rest: [] })
/** The same of the partner space, as the first partner sees it. */
const SPACE = { space: room(null), logos: room('logos') } as const

/** `npm run pictures`: the pictures of the documentation, taken from the demonstration by a real browser. */
await command(async () => {
  await step('Build', ensureBuilt)
  mkdirSync(TARGET, { recursive: true })
  const { home, accounts } = await seededHome()
  const server = await startTestServer({ from: home })
  const browser = await launchChromium()
  const page = await browser.newPage({
    viewport: { width: 1280, height: 860 },
    locale: 'fr-FR',
    colorScheme: 'light',
    reducedMotion: 'reduce',
  })
  const save = async (name: string) => {
    const picture = sharp(await page.screenshot()).png({ palette: true, quality: 90 })
    await picture.toFile(path.join(TARGET, `${name}.png`))
  }
  const take = ([name, address]: readonly [string, string]) =>
    step(`docs/pictures/${name}.png`, async () => {
      await page.goto(`${server.url}${address}`, { waitUntil: 'networkidle' })
      await save(name)
    })
  for (const picture of Object.entries(PICTURES)) await take(picture)
  const member = accounts.find((account) => account.role === 'member')
  await page.goto(`${server.url}${room(null)}`)
  await page.fill('[name=email]', member?.email ?? '')
  await page.fill('[name=password]', member?.password ?? '')
  await page.click('main form button[type=submit]')
  for (const picture of Object.entries(SPACE)) await take(picture)
  const officer = accounts.find((account) => account.role === 'press-officer')
  await page.goto(`${server.url}/admin/login`)
  await page.fill('#field-email', officer?.email ?? '')
  await page.fill('#field-password', officer?.password ?? '')
  await page.click('button[type=submit]')
  await page.waitForURL(/\/admin$/)
  await step('docs/pictures/issue.png', async () => {
    await page.goto(`${server.url}/admin/collections/press-kits`)
    // The kit that waits to be issued under its embargo.
    await page.locator('table a', { hasText: 'Ce que dit la loi' }).click()
    await page.locator('button', { hasText: 'Figer le numéro' }).waitFor()
    await save('issue')
  })
  await browser.close()
  await server.stop()
})

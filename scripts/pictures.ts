import { mkdirSync } from 'node:fs'
import path from 'node:path'
import sharp from 'sharp'
import { buildAddress } from '@/addresses'
import { launchChromium } from '../tests/support/chromium'
import { seededHome } from '../tests/support/seeded'
import { startTestServer } from '../tests/support/server'
import { step } from './bare/steps.mjs'
import { HOUSE, RELAY, RELAYED } from './demo/addresses'
import { inClone } from './lib/clone'
import { command } from './lib/command'
import { ensureBuilt } from './lib/site'

const TARGET = inClone('docs/pictures')

/** Name of the picture, and the page it shows. */
const PICTURES = { house: HOUSE, edition: RELAYED, relay: RELAY } as const

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
  const take = ([name, address]: readonly [string, string]) =>
    step(`docs/pictures/${name}.png`, async () => {
      await page.goto(`${server.url}${address}`, { waitUntil: 'networkidle' })
      const picture = sharp(await page.screenshot()).png({ palette: true, quality: 90 })
      await picture.toFile(path.join(TARGET, `${name}.png`))
    })
  for (const picture of Object.entries(PICTURES)) await take(picture)
  const member = accounts.find((account) => account.role === 'member')
  await page.goto(`${server.url}${room(null)}`)
  await page.fill('[name=email]', member?.email ?? '')
  await page.fill('[name=password]', member?.password ?? '')
  await page.click('main form button[type=submit]')
  for (const picture of Object.entries(SPACE)) await take(picture)
  await browser.close()
  await server.stop()
})

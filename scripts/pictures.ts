import { mkdirSync } from 'node:fs'
import path from 'node:path'
import sharp from 'sharp'
import { launchChromium } from '../tests/support/chromium'
import { seededHome } from '../tests/support/seeded'
import { startTestServer } from '../tests/support/server'
import { step } from './bare/steps.mjs'
import { HOUSE, KIT_PAGE, RELAYED } from './demo/addresses'
import { inClone } from './lib/clone'
import { command } from './lib/command'
import { ensureBuilt } from './lib/site'

const TARGET = inClone('docs/pictures')

/** Name of the picture, and the page it shows. */
const PICTURES = { house: HOUSE, edition: RELAYED, press: KIT_PAGE } as const

/** `npm run pictures`: the pictures of the documentation, taken from the demonstration by a real browser. */
await command(async () => {
  await step('Build', ensureBuilt)
  mkdirSync(TARGET, { recursive: true })
  const server = await startTestServer({ from: (await seededHome()).home })
  const browser = await launchChromium()
  const page = await browser.newPage({
    viewport: { width: 1280, height: 860 },
    locale: 'fr-FR',
    colorScheme: 'light',
    reducedMotion: 'reduce',
  })
  for (const [name, address] of Object.entries(PICTURES))
    await step(`docs/pictures/${name}.png`, async () => {
      await page.goto(`${server.url}${address}`, { waitUntil: 'networkidle' })
      const picture = sharp(await page.screenshot()).png({ palette: true, quality: 90 })
      await picture.toFile(path.join(TARGET, `${name}.png`))
    })
  await browser.close()
  await server.stop()
})

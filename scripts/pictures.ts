import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { launchChromium } from '../tests/support/chromium'
import { seededHome } from '../tests/support/seeded'
import { startTestServer } from '../tests/support/server'
import { step } from './bare/steps.mjs'
import { ROOT } from './lib/clone'
import { command } from './lib/command'

const TARGET = path.join(ROOT, 'docs', 'pictures')

/** Name of the picture, and the page it shows. */
const PICTURES = {
  house: '/fr/une-photo-mille-chemins',
  edition: '/fr/une-photo-mille-chemins/avec/valmoriere',
  press: '/fr/presse/lancement',
}

/** `npm run pictures`: the pictures of the documentation, taken from the demonstration by a real browser. */
await command(async () => {
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
      await page.screenshot({ path: path.join(TARGET, `${name}.png`) })
    })
  await browser.close()
  await server.stop()
})
